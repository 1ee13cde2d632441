import { indexUrl } from '../edgar/addresses/urls.ts';
import type { ListedTrade } from '../edgar/lists/listed-trade.ts';
import { absolute, compare, multiply } from '../figures/decimal.ts';
import { transactionCodeOf } from '../form4/model/transaction-codes.ts';
import type { FiledTrade } from '../glance/filed-trades.ts';
import { compareText, history } from '../watchlist/list/history.ts';
import type { PartyId } from '../watchlist/records/party.ts';
import type { KeptFiling } from './kept/kept-filing.ts';
import type { KeptRecord } from './kept/kept-record.ts';
import type { FilingRef, Named, PartyRecord, ReadFiling, RecordRow } from './model.ts';

/** Whose transactions a record shows: of one person, at one issuer, or both. Ten digits each. */
export type Scope = {
  owner: string | null;
  issuer: string | null;
  /** ISO date: what is older, or has no date, is left out. */
  since?: string;
};

/**
 * The record of a party, from EDGAR's list and the filings that were read. A filing that was read is told by
 * its own rows, and EDGAR's list of it only checked against them; what an amendment replaces is left out.
 */
export function mergeRecord(kept: KeptRecord, scope: Scope): PartyRecord {
  const filings = kept.filings.filter((filing) => isWithin(filing, scope));
  const { since = '' } = scope;
  const trades = kept.trades.filter(
    (trade) => isInScope(trade, kept.party, scope) && (trade.date ?? '') >= since,
  );
  const listed = Map.groupBy(trades, ({ accession }) => accession);
  const standingTrades = withoutAmended(trades);
  const amended = amendedOf(filings, listed, new Set(standingTrades.map(({ accession }) => accession)));
  const standing = filings.filter(({ seen }) => !amended.has(seen.accession));
  const read = new Set(filings.map(({ seen }) => seen.accession));
  const unreadTrades = standingTrades.filter(({ accession }) => !read.has(accession));
  const rows = [
    ...standing.flatMap((filing) => rowsOfFiling(filing, listed.get(filing.seen.accession) ?? [], scope)),
    ...unreadTrades.map((trade) => rowOfList(trade, kept)),
  ];
  const unread = new Map<string, FilingRef>();
  for (const trade of unreadTrades) unread.set(trade.accession, refOfList(trade));
  for (const { accession, folder, form, filedAt } of kept.listed)
    if (!read.has(accession) && (filedAt ?? '') >= since)
      unread.set(accession, { accession, form, url: indexUrl({ accession, cik: folder }), filedAt });
  return {
    rows: rows.filter(({ date }) => (date ?? '') >= since).sort(newestFirst),
    filings: standing.map(readFilingOf).sort((a, b) => compareText(dayOf(a), dayOf(b))),
    unread: [...unread.values()],
    reach: { from: earliest(kept), isWhole: kept.isWhole },
  };
}

/**
 * The filings that an amendment replaces: where both were read, by the day that the amendment names; else where
 * EDGAR's list has a row of an amendment for each of theirs.
 */
function amendedOf(
  filings: readonly KeptFiling[],
  listed: ReadonlyMap<string, unknown>,
  standing: ReadonlySet<string>,
): Set<string> {
  const past = history(filings.map(({ seen }) => seen));
  const isGone = ({ accession }: { accession: string }) => listed.has(accession) && !standing.has(accession);
  const gone = past.filter(({ seen, replacedBy }) => replacedBy !== null || isGone(seen));
  return new Set(gone.map(({ seen }) => seen.accession));
}

const isWithin = ({ seen }: KeptFiling, { owner, issuer }: Scope) =>
  (owner === null || seen.owners.some(({ cik }) => cik === owner)) &&
  (issuer === null || seen.issuer.cik === issuer);

/** A person's list names the issuer of each row, an issuer's the owner. */
function isInScope({ party }: ListedTrade, { kind }: PartyId, { owner, issuer }: Scope): boolean {
  const other = kind === 'insider' ? issuer : owner;
  return other === null || party.cik === other;
}

/** The day of the earliest transaction that was loaded. */
function earliest({ trades, listed }: KeptRecord): string | null {
  const days = [...trades.map(({ date }) => date), ...listed.map(({ filedAt }) => filedAt)];
  return days.filter((day) => day !== null).sort(compareText)[0] ?? null;
}

const dayOf = ({ periodOfReport, filedAt }: ReadFiling) => periodOfReport ?? filedAt ?? '';

function newestFirst(a: RecordRow, b: RecordRow): number {
  return (
    compareText(b.date ?? '', a.date ?? '') ||
    compareText(b.filings[0].accession, a.filings[0].accession) ||
    b.position - a.position
  );
}

const named = ({ cik, name }: { cik: string | null; name: string }): Named => ({ cik: cik ?? '', name });

function refOf({ seen }: KeptFiling): FilingRef {
  const { accession, documentType, url, filedAt } = seen;
  return { accession, form: documentType, url, filedAt };
}

function readFilingOf(filing: KeptFiling): ReadFiling {
  const { seen, filed } = filing;
  const { periodOfReport, signedAt, dateOfOriginalSubmission } = seen;
  return {
    ...refOf(filing),
    owners: seen.owners.map(named),
    issuer: named(seen.issuer),
    periodOfReport,
    signedAt,
    dateOfOriginalSubmission,
    lines: filed.lines,
    flags: seen.flags ?? [],
  };
}

function rowsOfFiling(filing: KeptFiling, listed: readonly ListedTrade[], scope: Scope): RecordRow[] {
  const { seen, plan, filed } = filing;
  const owners = seen.owners.map(named);
  const owner = owners.find(({ cik }) => cik === scope.owner) ?? owners[0];
  if (!owner) return [];
  const listSays = compareWithList(filed.trades, listed);
  return filed.trades.map((trade, position) => ({
    filings: [refOf(filing)],
    position,
    owner,
    owners,
    issuer: named(seen.issuer),
    table: trade.table,
    security: trade.security,
    unit: trade.unit,
    date: trade.date,
    code: trade.code,
    kind: trade.kind,
    direction: trade.direction,
    amount: trade.amount,
    price: trade.price,
    priceIs: trade.priceIs,
    value: dollarsOf(trade),
    after: trade.after,
    ownership: trade.ownership,
    nature: trade.nature,
    said: trade.said,
    plan,
    source: 'filing',
    listSays: listSays[position] ?? null,
  }));
}

/** Of Table II a price may be for an option or for a share under it: the filing does not say which. */
function dollarsOf({ table, unit, amount, price, kind }: FiledTrade): string | null {
  if (table === 'II' || unit === 'dollars' || amount === null || price === null || kind === 'gift')
    return null;
  return compare(price, '0') > 0 ? multiply(absolute(amount), price) : null;
}

/**
 * What EDGAR's list says of each row of a filing where it says something else. A listed row belongs to the first
 * free row of the same day, code and direction that has its amount, else to the first free one.
 */
function compareWithList(
  trades: readonly FiledTrade[],
  listed: readonly ListedTrade[],
): (RecordRow['listSays'] | undefined)[] {
  const free = new Set(trades.keys());
  const says: (RecordRow['listSays'] | undefined)[] = [];
  const isLike = (trade: FiledTrade | undefined, { date, code, direction }: ListedTrade) =>
    trade?.date === date && trade.direction === direction && trade.code === code;
  const rest: ListedTrade[] = [];
  for (const one of listed) {
    const at = [...free].find((index) => {
      const trade = trades[index];
      return isLike(trade, one) && isSame(trade?.amount, one.amount) && isSame(trade?.after, one.after);
    });
    if (at === undefined) rest.push(one);
    else free.delete(at);
  }
  for (const one of rest) {
    const at = [...free].find((index) => isLike(trades[index], one));
    if (at === undefined) continue;
    free.delete(at);
    says[at] = { amount: one.amount, after: one.after };
  }
  return says;
}

/** What one of them does not say is no difference. */
const isSame = (a: string | null | undefined, b: string | null): boolean =>
  a === null || a === undefined || b === null || compare(a, b) === 0;

function refOfList({ accession, folder, form }: ListedTrade): FilingRef {
  return { accession, form, url: indexUrl({ accession, cik: folder }), filedAt: null };
}

function rowOfList(trade: ListedTrade, { party, name }: KeptRecord): RecordRow {
  const self: Named = { cik: party.cik, name };
  const [owner, issuer] = party.kind === 'insider' ? [self, trade.party] : [trade.party, self];
  const { code, direction } = trade;
  const kind = kindOfCode(code, direction);
  return {
    filings: [refOfList(trade)],
    position: Number(trade.line ?? 0),
    owner,
    owners: [owner],
    issuer,
    table: null,
    security: trade.security,
    unit: 'shares',
    date: trade.date,
    code,
    kind,
    direction,
    amount: trade.amount,
    price: null,
    priceIs: null,
    value: null,
    after: trade.after,
    ownership: trade.ownership,
    nature: trade.nature,
    said: null,
    plan: null,
    source: 'list',
    listSays: null,
  };
}

/** As of a row of a filing (transactionKind): a swap is no sale, nor is a sale that acquires. */
function kindOfCode(code: string | null, direction: 'A' | 'D' | null): RecordRow['kind'] {
  if (code === null) return 'no-code';
  const kind = transactionCodeOf(code)?.kind ?? 'other';
  const isContrary =
    (kind === 'market-buy' && direction === 'D') || (kind === 'market-sale' && direction === 'A');
  return isContrary ? 'other' : kind;
}

/**
 * EDGAR's list does not say which filing an amendment is of. A row of an amendment stands for the row of an
 * earlier filing with the same parties, day, code, direction, security and line; others stand by themselves.
 */
function withoutAmended(trades: readonly ListedTrade[]): ListedTrade[] {
  const keyOf = ({ party, date, code, direction, security, line, form }: ListedTrade) =>
    JSON.stringify([party.cik, date, code, direction, security.toLowerCase(), line, form[0]]);
  const amendments = new Map<string, string>();
  for (const trade of trades) {
    if (!trade.form.endsWith('/A')) continue;
    const key = keyOf(trade);
    const known = amendments.get(key);
    if (known === undefined || known < trade.accession) amendments.set(key, trade.accession);
  }
  return trades.filter((trade) => {
    const by = amendments.get(keyOf(trade));
    return by === undefined || by === trade.accession;
  });
}
