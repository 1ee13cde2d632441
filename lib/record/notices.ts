import { add, compare, subtract } from '../figures/decimal.ts';
import type { Notice, Proposed } from '../form144/notice.ts';
import type { RecordRow } from './model.ts';

/** A notice of a proposed sale, and where it stands on EDGAR. */
export type FiledNotice = {
  notice: Notice;
  accession: string;
  url: string;
  /** ISO date. */
  filedAt: string | null;
};

/** A part of a sale, or all of it, that a notice covers. */
export type CoveredSale = { row: RecordRow; amount: string };

/** One class of a notice, and the sales that followed. */
export type FollowedNotice = {
  filed: FiledNotice;
  proposed: Proposed;
  /** Oldest first. */
  sales: CoveredSale[];
  /** Of the proposed amount: sold within the 90 days, and not. `null` where the notice gives no amount. */
  sold: string | null;
  left: string | null;
  /** The last of the 90 days; `null` where the notice has no date. */
  until: string | null;
};

/** Days for which a notice is taken to stand: the three months by which Rule 144(e) and (h) count. */
const stands = 90;

/**
 * Notices with the sales that followed: on the day of the notice or within 90 days, of the same class, by the same
 * person at the same issuer, by CIK. A sale counts to the oldest notice that has something left, and what is more
 * than that to the next, so that none counts twice. It may be another sale than the one meant: a notice names none.
 * An amended notice (144/A) takes the place of the one before it of the same person, issuer and class.
 * @param rows of a record, in any order
 * @returns a line for each class of each notice, oldest first
 */
export function followNotices(notices: readonly FiledNotice[], rows: readonly RecordRow[]): FollowedNotice[] {
  const lines = withoutAmended(
    notices
      .flatMap((filed) => filed.notice.proposed.map((proposed) => ({ filed, proposed })))
      .sort((a, b) => order(dayOf(a.filed) ?? '', dayOf(b.filed) ?? '')),
  ).map(
    ({ filed, proposed }): FollowedNotice => ({
      filed,
      proposed,
      sales: [],
      sold: proposed.amount === null ? null : '0',
      left: proposed.amount,
      until: lastDay(filed),
    }),
  );
  const sales = rows.filter(isSale).sort((a, b) => order(a.date, b.date) || a.position - b.position);
  for (const row of sales) cover(row, row.amount, lines);
  return lines;
}

type Line = { filed: FiledNotice; proposed: Proposed };
type Sale = RecordRow & { date: string; amount: string };

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The earlier of the two: the notice may be filed a day after it was signed. */
const dayOf = ({ notice: { noticeDate }, filedAt }: FiledNotice): string | null =>
  [noticeDate, filedAt].filter((day) => day !== null).sort()[0] ?? null;

function lastDay(filed: FiledNotice): string | null {
  const day = dayOf(filed);
  return day && new Date(Date.parse(day) + stands * 86_400_000).toISOString().slice(0, 10);
}

function withoutAmended(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (const line of lines) {
    const at =
      line.filed.notice.documentType === '144/A' ? kept.findLastIndex((one) => isSameLine(one, line)) : -1;
    if (at >= 0) kept.splice(at, 1);
    kept.push(line);
  }
  return kept;
}

function isSameLine(a: Line, b: Line): boolean {
  const [one, other] = [a.filed.notice, b.filed.notice];
  return (
    one.seller.cik !== null &&
    one.seller.cik === other.seller.cik &&
    one.issuer.cik === other.issuer.cik &&
    isSameClass(a.proposed.title, b.proposed.title)
  );
}

const isSale = (row: RecordRow): row is Sale =>
  row.kind === 'market-sale' &&
  row.direction === 'D' &&
  row.unit === 'shares' &&
  row.table !== 'II' &&
  row.date !== null &&
  row.amount !== null;

function cover(row: Sale, amount: string, lines: readonly FollowedNotice[]): void {
  let rest = amount;
  for (const line of lines) {
    if (compare(rest, '0') <= 0) return;
    if (line.left === null || line.sold === null || compare(line.left, '0') <= 0 || !mayCover(line, row))
      continue;
    const part = compare(rest, line.left) < 0 ? rest : line.left;
    line.sales.push({ row, amount: part });
    line.sold = add(line.sold, part);
    line.left = subtract(line.left, part);
    rest = subtract(rest, part);
  }
}

function mayCover({ filed, proposed, until }: FollowedNotice, row: Sale): boolean {
  const { seller, issuer } = filed.notice;
  const from = dayOf(filed);
  if (from === null || until === null || row.date < from || row.date > until) return false;
  const isTheirs = [row.owner, ...row.owners].some(({ cik }) => cik === seller.cik);
  return isTheirs && issuer.cik === row.issuer.cik && isSameClass(proposed.title, row.security);
}

/** "Common" and "Common Stock" may be one; two that each name a class are one where it is the same. */
function isSameClass(a: string, b: string): boolean {
  const [one, other] = [classOf(a), classOf(b)];
  return one === null || other === null || one === other;
}

const classOf = (title: string) =>
  /\b(?:class|series)\s+([A-Z0-9-]+)\b/i.exec(title)?.[1]?.toUpperCase() ?? null;
