import { compare, sum } from '../../figures/decimal.ts';
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
import { unitOfRow, valueFiled } from './row-figures.ts';
import { sameAmount, sameText } from './same.ts';
import { byWeight, type Circumstances, summarizeSecurity } from './securities.ts';

function figure(value: string | null, source: string): Figure | null {
  return value === null ? null : { value, sources: [source] };
}

function summarizeTableI(filing: Filing, circumstances: Circumstances): SecuritySummary[] {
  const rows = placedRows(filing, 'nonDerivativeTable');
  const groups = Map.groupBy(rows, (placed) => `${sameText(placed.row.securityTitle)}|${unitOfRow(placed)}`);
  return [...groups.values()].map((rows) => summarizeSecurity(rows, circumstances)).sort(byWeight);
}

/**
 * Identifies a derivative security: the same title at another price, or with other dates, is a different one.
 */
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

/** What the rows' derivatives convert into in all; the amount is `null` if rows lack it or move both ways. */
function underlyingOf(rows: readonly Placed<DerivativeRow>[]): DerivativeSummary['underlying'] {
  const inDollars = rows.some(({ row }) => row.underlyingSecurityValue !== null);
  const field = inDollars ? 'underlyingSecurityValue' : 'underlyingSecurityShares';
  const amounts = rows.flatMap(({ row }) => row[field] ?? []);
  const ways = new Set(rows.map(({ row }) => row.kind + row.transactionAcquiredDisposedCode));
  const isSum = amounts.length === rows.length && ways.size === 1;
  return {
    title: valueFiled(rows, 'underlyingSecurityTitle'),
    amount: { ...valueFiled(rows, field), value: isSum ? sum(amounts) : null },
    unit: inDollars ? 'dollars' : 'shares',
  };
}

function summarizeTableII(filing: Filing, circumstances: Circumstances): DerivativeSummary[] {
  const groups = Map.groupBy(placedRows(filing, 'derivativeTable'), derivativeKey);
  const doubtful = doubtfulPrices(filing);
  return [...groups.values()].map((rows) => ({
    ...summarizeSecurity(rows, circumstances),
    // A change against one grant says nothing about all options that the person holds.
    change: null,
    conversionOrExercisePrice: valueFiled(rows, 'conversionOrExercisePrice'),
    priceInDoubt:
      rows.map(({ path }) => doubtful.get(`${path}.conversionOrExercisePrice`)).find(Boolean) ?? null,
    exerciseDate: valueFiled(rows, 'exerciseDate'),
    expirationDate: valueFiled(rows, 'expirationDate'),
    underlying: underlyingOf(rows),
  }));
}

type RelationshipBoxes = NonNullable<ReportingOwner['relationship']>;

/** A role, its box, and the text that may go with it. */
const BOXES: [Role['role'], keyof RelationshipBoxes, ('officerTitle' | 'otherText')?][] = [
  ['Director', 'isDirector'],
  ['Officer', 'isOfficer', 'officerTitle'],
  ['10% owner', 'isTenPercentOwner'],
  ['Other', 'isOther', 'otherText'],
];

function rolesOf(relationship: RelationshipBoxes, path: string): Role[] {
  return BOXES.flatMap(([role, box, beside]) => {
    if (!relationship[box]) return [];
    const title = beside ? relationship[beside] : null;
    return [
      { role, title, sources: [box, ...(title === null ? [] : [beside])].map((field) => `${path}.${field}`) },
    ];
  });
}

function summarizeOwner(owner: ReportingOwner, index: number): OwnerSummary {
  const path = `reportingOwners.${index}`;
  return {
    cik: owner.cik,
    name: { value: owner.name, sources: [`${path}.name`] },
    roles: owner.relationship && rolesOf(owner.relationship, `${path}.relationship`),
  };
}

/** The latest of the signatures' dates. */
function signedOn({ signatures }: Filing): Figure | null {
  const dates = signatures.flatMap(({ date }, index) => figure(date, `signatures.${index}.date`) ?? []);
  return dates.sort((a, b) => b.value.localeCompare(a.value))[0] ?? null;
}

/**
 * Sums up a filing in figures that name the fields they come from. The two tables are never added together:
 * an exercise is in both. Nor is anything multiplied by the number of owners, who all report the same shares.
 *
 * @returns amounts as exact decimal strings, dates as ISO dates, `null` for what the filing does not say
 */
export function summarize(filing: Filing): Summary {
  const circumstances = { owners: filing.reportingOwners.length, shortPosition: shortPositionsOf(filing) };
  const securities = withNotesOnPrices(summarizeTableI(filing, circumstances), filing);
  const derivatives = withNotesOnPrices(summarizeTableII(filing, circumstances), filing);
  const signed = signedOn(filing);
  // Of a replaced grant and its replacement, the replacement leads.
  const leading = derivatives.toSorted(
    (a, b) => byWeight(a, b) || compare(b.net?.value ?? '0', a.net?.value ?? '0'),
  );
  const moved = [...securities, ...leading].filter(({ kinds }) => kinds.length);
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
    signed,
    headline: moved[0] ?? null,
    securities,
    derivatives,
    plan: tradingPlanOf(filing, signed?.value ?? null),
  };
  return withoutDoubtful(summary, filing);
}
