import { add, compare, subtract } from '../../figures/decimal.ts';
import { isoDay } from '../../figures/iso-day.ts';
import { byText } from '../days.ts';
import type { KeptNotice, KeptProposed } from '../kept/kept-notices.ts';
import type { RecordRow } from '../model.ts';

/** The part of a sale, or all of it, that is counted to a notice. */
export type CoveredSale = { row: RecordRow; amount: string };

/** One class in a notice, and the sales that followed. */
export type FollowedNotice = {
  notice: KeptNotice;
  proposed: KeptProposed;
  /** Oldest first. */
  sales: CoveredSale[];
  /** What the notice lacks, so that no sales can be counted to it. */
  lacks: 'amount' | 'date' | 'issuer' | null;
  /**
   * The parts of the proposed amount sold and not sold within the 90 days; `null` if something is lacking.
   */
  sold: string | null;
  left: string | null;
  /** The first and the last of the 90 days; `null` if the notice has no date. */
  from: string | null;
  until: string | null;
};

/** The days for which a notice is taken to stand: the three months that Rule 144(e) and (h) count. */
const stands = 90;

/**
 * Notices with the sales that followed: on the day of the notice or within 90 days, of the same class, by the
 * same person at the same issuer, by CIK. A sale counts to the oldest notice that has something left, and any
 * excess to the next, so none counts twice. The notice may have meant another sale: it does not name one. An
 * amended notice (144/A) replaces the one before it by the same person for the same issuer and class.
 * @param rows of a record, in any order
 * @returns a line for each class of each notice, oldest first
 */
export function followNotices(notices: readonly KeptNotice[], rows: readonly RecordRow[]): FollowedNotice[] {
  const lines = withoutAmended(
    notices
      .flatMap((notice) => notice.proposed.map((proposed) => ({ notice, proposed })))
      .sort((a, b) => byText(dayOfNotice(a.notice), dayOfNotice(b.notice))),
  ).map(({ notice, proposed }): FollowedNotice => {
    const from = dayOfNotice(notice);
    const lacks = lackingIn(notice, proposed);
    const [sold, left] = lacks === null ? ['0', proposed.amount] : [null, null];
    return { notice, proposed, sales: [], lacks, sold, left, from, until: from && lastDay(from) };
  });
  const sales = rows.filter(isSale).sort((a, b) => byText(a.date, b.date) || a.position - b.position);
  for (const row of sales) cover(row, row.amount, lines);
  return lines;
}

/**
 * The notices that belong to a record, each with its issuer's CIK. A notice's page gives only the issuer's
 * name: then it is the issuer with that name in the record, if exactly one has it.
 * @param rows of one person
 * @param issuer CIK of the issuer whose notices are wanted; `null` for all
 */
export function noticesOf(
  notices: readonly KeptNotice[],
  rows: readonly RecordRow[],
  issuer: string | null,
): KeptNotice[] {
  const names = new Map(rows.map((row) => [row.issuer.cik, nameKey(row.issuer.name)]));
  const resolved = notices.map((notice) => {
    if (notice.issuer.cik !== null) return notice;
    const same = [...names].filter(([, name]) => name === nameKey(notice.issuer.name));
    const cik = same.length === 1 ? (same[0]?.[0] ?? null) : null;
    return { ...notice, issuer: { ...notice.issuer, cik } };
  });
  return resolved.filter(({ issuer: { cik } }) => issuer === null || cik === issuer);
}

/** Ignores letter case and punctuation: "Fernhill Instruments, Inc.", "FERNHILL INSTRUMENTS INC". */
const nameKey = (name: string) =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');

type Line = { notice: KeptNotice; proposed: KeptProposed };
type Sale = RecordRow & { date: string; amount: string };

/** The earlier of the two dates: a notice may be filed a day after it was signed. */
const dayOfNotice = ({ noticeDate, filedAt }: KeptNotice): string | null =>
  [noticeDate, filedAt].filter((day) => day !== null).sort()[0] ?? null;

const lastDay = (day: string): string => isoDay(Date.parse(day) + stands * 86_400_000);

function lackingIn(notice: KeptNotice, { amount }: KeptProposed): FollowedNotice['lacks'] {
  if (amount === null) return 'amount';
  if (dayOfNotice(notice) === null) return 'date';
  return notice.issuer.cik === null ? 'issuer' : null;
}

function withoutAmended(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (const line of lines) {
    const at = line.notice.documentType === '144/A' ? kept.findLastIndex((one) => isSameLine(one, line)) : -1;
    if (at >= 0) kept.splice(at, 1);
    kept.push(line);
  }
  return kept;
}

const isSameLine = ({ notice: a, proposed }: Line, { notice: b, proposed: other }: Line) =>
  a.seller.cik === b.seller.cik &&
  issuerKey(a.issuer) === issuerKey(b.issuer) &&
  isSameClass(proposed.title, other.title);

/** Two issuers without a known CIK are not the same for that reason: their names decide. */
const issuerKey = ({ cik, name }: KeptNotice['issuer']) => cik ?? nameKey(name);

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

function mayCover({ notice: { seller, issuer }, proposed, from, until }: FollowedNotice, row: Sale): boolean {
  if (from === null || until === null || row.date < from || row.date > until) return false;
  const isTheirs = [row.owner, ...row.owners].some(({ cik }) => cik === seller.cik);
  return isTheirs && issuer.cik === row.issuer.cik && isSameClass(proposed.title, row.security);
}

/**
 * "Common" and "Class A Common Stock" may be one class; two titles that each name a class, or a kind of
 * security, must name the same.
 */
const isSameClass = (a: string, b: string): boolean =>
  [classOf, kindOf].every((of) => {
    const [one, other] = [of(a), of(b)];
    return one === null || other === null || one === other;
  });

/** By its first word: "Common Stock and preferred share purchase rights", "Warrants to buy Common Stock". */
function kindOf(title: string): string | null {
  const [word = null] =
    /\b(?:common|ordinary|preferred|preference|note|bond|debenture|warrant|option)/i.exec(title) ?? [];
  return word && (/^(?:common|ordinary)/i.test(word) ? 'common' : word.slice(0, 6).toLowerCase());
}

const classOf = (title: string) =>
  /\b(?:class|series)\s+([A-Z0-9-]+)\b/i.exec(title)?.[1]?.toUpperCase() ?? null;
