import { sum } from '../../figures/decimal.ts';
import { doubtfulPrices } from '../checks/prices/doubtful-prices.ts';
import type { DerivativeRow, Filing, ReportingOwner } from '../model/filing.ts';
import { type Placed, placedRows } from '../model/placed-rows.ts';
import type {
  DerivativeSummary,
  Figure,
  OwnerSummary,
  Role,
  SecuritySummary,
  Summary,
} from '../model/summary.ts';
import { withoutDoubtful } from './doubts.ts';
import { shortPositionsOf } from './lines/short-position.ts';
import { tradingPlanOf } from './plan/trading-plan.ts';
import { withNotesOnPrices } from './prices/noted-prices.ts';
import { quoted, unitOfRow } from './row-figures.ts';
import { sameAmount, sameText } from './same.ts';
import { byWeight, type Circumstances, summarizeSecurity } from './securities.ts';

function figure(value: string | null, source: string): Figure | null {
  return value === null ? null : { value, sources: [source] };
}

function circumstancesOf(filing: Filing): Circumstances {
  return { owners: filing.reportingOwners.length, shortPosition: shortPositionsOf(filing) };
}

function summarizeTableI(filing: Filing): SecuritySummary[] {
  const rows = placedRows(filing, 'nonDerivativeTable');
  const groups = Map.groupBy(rows, (placed) => `${sameText(placed.row.securityTitle)}|${unitOfRow(placed)}`);
  const circumstances = circumstancesOf(filing);
  return [...groups.values()].map((rows) => summarizeSecurity(rows, circumstances)).sort(byWeight);
}

/** The same title at another price, or with other dates, is another derivative security. */
function derivativeKey(placed: Placed<DerivativeRow>): string {
  const { row } = placed;
  const { conversionOrExercisePrice, exerciseDate, expirationDate, underlyingSecurityTitle } = row;
  const terms = [
    sameAmount(conversionOrExercisePrice),
    exerciseDate,
    expirationDate,
    sameText(underlyingSecurityTitle),
  ];
  return JSON.stringify([sameText(row.securityTitle), unitOfRow(placed), ...terms]);
}

/** What the rows' derivatives convert into in all; `null` where they do not say, or move both ways. */
function underlyingOf(rows: readonly Placed<DerivativeRow>[]): DerivativeSummary['underlying'] {
  const inDollars = rows.some(({ row }) => row.underlyingSecurityValue !== null);
  const field = inDollars ? 'underlyingSecurityValue' : 'underlyingSecurityShares';
  const amounts = rows.flatMap(({ row }) => row[field] ?? []);
  const ways = new Set(rows.map(({ row }) => row.kind + row.transactionAcquiredDisposedCode));
  const isSum = amounts.length === rows.length && ways.size === 1;
  return {
    title: quoted(rows, 'underlyingSecurityTitle'),
    amount: { ...quoted(rows, field), value: isSum ? sum(amounts) : null },
    unit: inDollars ? 'dollars' : 'shares',
  };
}

function summarizeTableII(filing: Filing): DerivativeSummary[] {
  const groups = Map.groupBy(placedRows(filing, 'derivativeTable'), derivativeKey);
  const circumstances = circumstancesOf(filing);
  const doubtful = doubtfulPrices(filing);
  return [...groups.values()].map((rows) => ({
    ...summarizeSecurity(rows, circumstances),
    // A change against one grant says nothing of what the person holds in options.
    change: null,
    conversionOrExercisePrice: quoted(rows, 'conversionOrExercisePrice'),
    priceInDoubt:
      rows.map(({ path }) => doubtful.get(`${path}.conversionOrExercisePrice`)).find(Boolean) ?? null,
    exerciseDate: quoted(rows, 'exerciseDate'),
    expirationDate: quoted(rows, 'expirationDate'),
    underlying: underlyingOf(rows),
  }));
}

function rolesOf({ relationship }: ReportingOwner, path: string): Role[] | null {
  if (!relationship) return null;
  const role = (
    name: Role['role'],
    field: keyof typeof relationship,
    title: string | null,
    titleField?: string,
  ): Role[] => {
    if (!relationship[field]) return [];
    const sources = [`${path}.${field}`, ...(title !== null && titleField ? [`${path}.${titleField}`] : [])];
    return [{ role: name, title, sources }];
  };
  return [
    ...role('Director', 'isDirector', null),
    ...role('Officer', 'isOfficer', relationship.officerTitle, 'officerTitle'),
    ...role('10% owner', 'isTenPercentOwner', null),
    ...role('Other', 'isOther', relationship.otherText, 'otherText'),
  ];
}

function summarizeOwner(owner: ReportingOwner, index: number): OwnerSummary {
  const path = `reportingOwners.${index}`;
  return {
    cik: owner.cik,
    name: { value: owner.name, sources: [`${path}.name`] },
    roles: rolesOf(owner, `${path}.relationship`),
  };
}

function signedOn(filing: Filing): string | null {
  const dates = filing.signatures.flatMap(({ date }) => date ?? []);
  return dates.sort().at(-1) ?? null;
}

function signedFigure(filing: Filing): Figure | null {
  const last = signedOn(filing);
  const index = filing.signatures.findIndex(({ date }) => date === last);
  return figure(last, `signatures.${index}.date`);
}

/**
 * What a filing says, in figures that name the fields they are made of. The two tables are never
 * added: an exercise is in both. Nor is anything multiplied by the number of owners, who all report
 * the same shares.
 *
 * @returns amounts as exact decimal strings, dates as ISO dates, `null` for what the filing does not say
 */
export function summarize(filing: Filing): Summary {
  const securities = withNotesOnPrices(summarizeTableI(filing), filing);
  const derivatives = withNotesOnPrices(summarizeTableII(filing), filing);
  const moved = [...securities, ...derivatives.toSorted(byWeight)].filter(({ kinds }) => kinds.length);
  const summary = {
    documentType: filing.documentType,
    owners: filing.reportingOwners.map(summarizeOwner),
    issuer: {
      cik: filing.issuer.cik,
      name: { value: filing.issuer.name, sources: ['issuer.name'] },
      tradingSymbol: figure(filing.issuer.tradingSymbol, 'issuer.tradingSymbol'),
      foreignTradingSymbol: figure(filing.issuer.foreignTradingSymbol, 'issuer.foreignTradingSymbol'),
    },
    periodOfReport: figure(filing.periodOfReport, 'periodOfReport'),
    dateOfOriginalSubmission: figure(filing.dateOfOriginalSubmission, 'dateOfOriginalSubmission'),
    signed: signedFigure(filing),
    headline: moved[0] ?? null,
    securities,
    derivatives,
    plan: tradingPlanOf(filing, signedOn(filing)),
  };
  return withoutDoubtful(summary, filing);
}
