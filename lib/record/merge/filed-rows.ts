import { absolute, compare, multiply } from '../../figures/decimal.ts';
import type { FiledTrade } from '../../glance/filed-trades.ts';
import type { KeptFiling } from '../kept/kept-filing.ts';
import type { FilingRef, Named, ReadFiling, RecordRow } from '../model.ts';
import type { ListedRow } from './listed-rows.ts';

const named = ({ cik, name }: { cik: string | null; name: string }): Named => ({
  cik: cik ?? '',
  name,
});

function refOfFiled({ seen }: KeptFiling): FilingRef {
  const { accession, documentType, url, filedAt } = seen;
  return { accession, form: documentType, url, filedAt };
}

export function readFilingOf(filing: KeptFiling): ReadFiling {
  const { seen, filed } = filing;
  const { periodOfReport, signedAt, dateOfOriginalSubmission } = seen;
  return {
    ...refOfFiled(filing),
    owners: seen.owners.map(named),
    roles: seen.owners.flatMap(({ cik }, at) =>
      cik === null ? [] : (filed.roles[at] ?? []).map((role) => ({ cik, role })),
    ),
    issuer: named(seen.issuer),
    periodOfReport,
    signedAt,
    dateOfOriginalSubmission,
    lines: filed.lines,
    flags: seen.flags ?? [],
  };
}

/**
 * The rows of a filing that was read.
 * @param listed the row of EDGAR's list for each of them (pairWithList)
 * @param owner CIK of the owner whose record it is; `null` for the first owner
 */
export function rowsOfFiled(
  filing: KeptFiling,
  listed: readonly (ListedRow | undefined)[],
  owner: string | null,
): RecordRow[] {
  const { seen, plan, filed } = filing;
  const owners = seen.owners.map(named);
  const shown = owners.find(({ cik }) => cik === owner) ?? owners[0];
  if (!shown) return [];
  return filed.trades.map((trade, position) => ({
    filings: [refOfFiled(filing)],
    position,
    owner: shown,
    owners,
    issuer: named(seen.issuer),
    ...trade,
    value: dollarsFiled(trade),
    plan,
    source: 'filing',
    listSays: listedDifference(trade, listed[position]),
    flags: seen.flags,
  }));
}

/** In Table II a price may be for an option or for an underlying share: the filing does not say which. */
function dollarsFiled({ table, unit, amount, price, kind }: FiledTrade): string | null {
  if (table === 'II' || unit === 'dollars' || kind === 'gift' || amount === null || price === null)
    return null;
  return compare(price, '0') > 0 ? multiply(absolute(amount), price) : null;
}

function listedDifference(
  { amount, after }: FiledTrade,
  listed: ListedRow | undefined,
): RecordRow['listSays'] {
  if (!listed || (isSameAmount(amount, listed.amount) && isSameAmount(after, listed.after))) return null;
  return { amount: listed.amount, after: listed.after };
}

/**
 * Matches each row of EDGAR's list with a row of a filing that was read: the first free one of the same day,
 * code and direction with the same amount and balance, or else the first free one of the same day, code and
 * direction.
 */
export function pairWithList(
  trades: readonly FiledTrade[],
  listed: readonly ListedRow[],
): (ListedRow | undefined)[] {
  const pairs: (ListedRow | undefined)[] = [];
  const free = new Set(trades.keys());
  const take = (row: ListedRow, fits: (trade: FiledTrade) => boolean): boolean => {
    const at = [...free].find((index) => {
      const trade = trades[index];
      return trade && isOneEvent(trade, row) && fits(trade);
    });
    if (at === undefined) return false;
    free.delete(at);
    pairs[at] = row;
    return true;
  };
  const rest = listed.filter(
    (row) =>
      !take(row, ({ amount, after }) => isSameAmount(amount, row.amount) && isSameAmount(after, row.after)),
  );
  for (const row of rest) take(row, () => true);
  return pairs;
}

const isOneEvent = (trade: FiledTrade, row: ListedRow) =>
  trade.date === row.date && trade.direction === row.direction && trade.code === row.code;

/** A missing value is not a difference. */
const isSameAmount = (a: string | null, b: string | null): boolean =>
  a === null || b === null || compare(a, b) === 0;
