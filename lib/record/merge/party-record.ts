import { indexUrl } from '../../edgar/addresses/urls.ts';
import type { ListedTrade } from '../../edgar/lists/listed-trade.ts';
import type { FiledTrade } from '../../glance/filed-trades.ts';
import { compareText } from '../../watchlist/list/history.ts';
import type { PartyId } from '../../watchlist/records/party.ts';
import { isPlausible } from '../days.ts';
import { eventsOf } from '../events.ts';
import type { KeptFiling } from '../kept/kept-filing.ts';
import type { KeptRecord } from '../kept/kept-record.ts';
import type { FilingRef, PartyRecord, Reach, ReadFiling, RecordRow } from '../model.ts';
import { replacedListed, standingTrades } from './amended.ts';
import { pairWithList, readFilingOf, rowsOfFiled } from './filed-rows.ts';
import { type ListedRow, listedRows, refOfListed, rowOfListed } from './listed-rows.ts';

/** Whose transactions a record shows: those of one person, at one issuer, or both. CIKs of ten digits. */
export type Scope = {
  owner: string | null;
  issuer: string | null;
  /** ISO date: rows that are older, or undated, are left out. */
  since?: string;
};

/**
 * The record of a party, from EDGAR's list and the filings that were read. A filing that was read contributes
 * its own rows, and EDGAR's list is only compared with them; rows that an amendment replaces are left out,
 * and a block that several filings report appears once.
 */
export function partyRecordOf(kept: KeptRecord, scope: Scope): PartyRecord {
  const { since = '' } = scope;
  const isLate = ({ date }: { date: string | null }) => (date ?? '') >= since;
  const filings = kept.filings.filter((filing) => isWithin(filing, scope));
  const listed = listedRows(
    kept.trades.filter((trade) => isInScope(trade, kept.party, scope) && isLate(trade)),
  );
  const read = new Set(filings.map(({ seen }) => seen.accession));
  const replaced = replacedListed(listed);
  const standing = standingTrades(filings);
  // If both filings were read, the filings themselves decide.
  const isStanding = (trade: FiledTrade | undefined, row: ListedRow | undefined) => {
    const by = row && replaced.get(row);
    return trade !== undefined && standing.has(trade) && (!by || read.has(by.accession));
  };
  const byFiling = Map.groupBy(listed, ({ accession }) => accession);

  const unlisted = listed.filter((row) => !replaced.has(row) && !read.has(row.accession));
  const told = filings.map((filing) => {
    const { trades } = filing.filed;
    const pairs = pairWithList(trades, byFiling.get(filing.seen.accession) ?? []);
    return rowsOfFiled(filing, pairs, scope.owner).filter((_, at) => isStanding(trades[at], pairs[at]));
  });
  const rows = [...told.flat(), ...unlisted.map((row) => rowOfListed(row, kept))];
  const readFilings = filings
    .filter(({ filed }, at) => filed.trades.length === 0 || told[at]?.length)
    .map(readFilingOf)
    .sort((a, b) => compareText(dayFiled(a), dayFiled(b)));
  return {
    rows: eventsOf({ rows: rows.filter(isLate).sort(newestRowsFirst), filings: readFilings }),
    filings: readFilings,
    unread: unreadOf(kept, unlisted, read, since),
    reach: reachOf(kept),
  };
}

function unreadOf(
  { listed }: KeptRecord,
  unlisted: readonly ListedRow[],
  read: ReadonlySet<string>,
  since: string,
): FilingRef[] {
  const unread = new Map(unlisted.map((row) => [row.accession, refOfListed(row)]));
  for (const { accession, folder, form, filedAt } of listed)
    if (!read.has(accession) && (filedAt ?? '') >= since)
      unread.set(accession, { accession, form, url: indexUrl({ accession, cik: folder }), filedAt });
  return [...unread.values()];
}

const isWithin = ({ seen }: KeptFiling, { owner, issuer }: Scope) =>
  (owner === null || seen.owners.some(({ cik }) => cik === owner)) &&
  (issuer === null || seen.issuer.cik === issuer);

/** A person's list names the issuer of each row; an issuer's list names the owner. */
function isInScope({ party }: ListedTrade, { kind }: PartyId, { owner, issuer }: Scope): boolean {
  const other = kind === 'insider' ? issuer : owner;
  return other === null || party.cik === other;
}

/**
 * How far back a list goes. EDGAR gives the newest first, so it goes back to its last row, even if other rows
 * have earlier dates: those may be reported late.
 */
function reachOf({ trades, listed, isWhole }: KeptRecord): Reach {
  const days = [
    ...trades.map(({ date, accession }) => (date !== null && isPlausible(date, accession) ? date : null)),
    ...listed.map(({ filedAt }) => filedAt),
  ].filter((day) => day !== null);
  return { from: (isWhole ? days.sort(compareText)[0] : days.at(-1)) ?? null, isWhole };
}

const dayFiled = ({ periodOfReport, filedAt }: ReadFiling) => periodOfReport ?? filedAt ?? '';

function newestRowsFirst(a: RecordRow, b: RecordRow): number {
  return (
    compareText(b.date ?? '', a.date ?? '') ||
    compareText(b.filings[0].accession, a.filings[0].accession) ||
    b.position - a.position
  );
}
