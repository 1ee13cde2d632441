import { absolute, compare, divide, multiply, subtract, sum } from '../../figures/decimal.ts';
import { formatAmount, formatDate, formatPrice } from '../../figures/format.ts';
import type { DerivativeRow, Filing, Row } from '../model/filing.ts';
import { movedBy, ownedAfter, type Placed, placedAt, placedRows } from '../model/placed-rows.ts';
import type { Summary } from '../model/summary.ts';
import { isMarketTrade, kindOf, transactionCodeOf } from '../model/transaction-codes.ts';
import { businessDaysBetween } from './dates/business-days.ts';
import { breakReason, breakReasons } from './sums/break-reason.ts';

/** Something a reader should know before trusting a figure; nothing is repaired. */
export type Flag = { text: string; sources: string[] };

/** None where there are no fields that it is about. */
const flag = (text: string, sources: string[]): Flag[] => (sources.length ? [{ text, sources }] : []);

/** What every flag is decided from. */
type Case = {
  filing: Filing;
  summary: Summary;
  rows: Placed<Row | DerivativeRow>[];
  transactions: Placed<Row | DerivativeRow>[];
  /** Footnotes and remarks. */
  notes: { text: string; source: string }[];
};

/** "Row 3 of Table I" */
function rowName(path: string): string {
  const [table, index] = path.split('.');
  return `Row ${Number(index) + 1} of Table ${table === 'nonDerivativeTable' ? 'I' : 'II'}`;
}

function amends({ filing, summary: { dateOfOriginalSubmission: original } }: Case): Flag[] {
  if (!filing.documentType.endsWith('/A')) return [];
  const what = original ? `the filing of ${formatDate(original.value)}` : 'an earlier filing';
  const text = `Amends ${what}: it may repeat, correct or complete that one.`;
  return [{ text, sources: original?.sources ?? [] }];
}

/**
 * A price that is a total by mistake: over the shares it comes near the other prices of the security, or
 * those its footnote gives, while itself it is far from them; or it makes a trade of over $100 billion.
 */
function totalAsPrice({ filing, rows }: Case): Flag[] {
  const isNear = (a: string, b: string) =>
    compare(a, multiply(b, '2')) < 0 && compare(multiply(a, '2'), b) > 0;
  return rows.flatMap(({ row, path }) => {
    const { transactionShares: shares, transactionPricePerShare: price, securityTitle } = row;
    if (shares === null || price === null || compare(shares, '2') < 0 || compare(price, '1000') < 0)
      return [];
    const perShare = divide(price, shares, 6);
    const others = rows.flatMap(({ row: other }) =>
      other === row || other.securityTitle !== securityTitle ? [] : (other.transactionPricePerShare ?? []),
    );
    const quoted = (row.footnotes.transactionPricePerShare ?? []).flatMap((id) => {
      const note = filing.footnotes.find((footnote) => footnote.id === id)?.text ?? '';
      return [...note.matchAll(/\$\s?(\d[\d,]*(?:\.\d+)?)/g)].map(([, figure = '0']) =>
        figure.replaceAll(',', ''),
      );
    });
    const known = [...others, ...quoted].filter((other) => compare(other, '0') > 0);
    const looksTotal =
      known.some((other) => isNear(perShare, other)) && !known.some((other) => isNear(price, other));
    if (!looksTotal && compare(multiply(shares, price), '100000000000') <= 0) return [];
    const text = `${rowName(path)}: ${formatPrice(price)} looks like a total typed as a price per share.`;
    return flag(text, [`${path}.transactionPricePerShare`]);
  });
}

/** Market trades whose value cannot be computed for want of a price. */
function withoutValue({ transactions }: Case): Flag[] {
  const unpriced = transactions.filter(
    ({ row }) =>
      isMarketTrade(kindOf(row)) &&
      row.transactionPricePerShare === null &&
      row.transactionTotalValue === null,
  );
  const noted = unpriced.some(({ row }) => row.footnotes.transactionPricePerShare);
  const trades = `${unpriced.length} market ${unpriced.length > 1 ? 'trades' : 'trade'}`;
  const text = `${trades} without a price${noted ? ' but a footnote' : ''}: left out of value and average.`;
  return flag(
    text,
    unpriced.map(({ path }) => `${path}.transactionCode`),
  );
}

/** Every row at which a line's sum is not the balance reported, by how much, and what usually explains it. */
function unbalanced({ filing, summary: { securities, derivatives } }: Case): Flag[] {
  const measured = <T>(path: string | undefined, measure: (placed: Placed) => T): T | null => {
    const placed = placedAt(filing, path ?? '');
    return placed && measure(placed);
  };
  const lines = [...securities, ...derivatives].flatMap((security) => security.lines);
  return lines.flatMap(({ rows, breaks }) => {
    const balances = rows.flatMap((path) => measured(path, ownedAfter)?.value ?? []);
    return breaks.flatMap(({ row, expected, reported }) => {
      const gap = subtract(reported, expected);
      const much = `${formatAmount(absolute(gap))} ${compare(gap, '0') > 0 ? 'more' : 'fewer'}`;
      const reason = breakReasons[breakReason({ expected, reported }, balances)];
      const text = `${rowName(row)} does not add up: ${formatAmount(reported)} reported, ${much} than the row before makes it. Usually: ${reason}.`;
      const before = measured(rows[rows.indexOf(row) - 1], ownedAfter);
      const summed = [before, measured(row, movedBy), measured(row, ownedAfter)];
      return flag(
        text,
        summed.flatMap((figure) => figure?.source ?? []),
      );
    });
  });
}

/** An exercise stands in both tables: as many shares come as the derivatives given up stand for. */
function exerciseCounts({ transactions }: Case): Flag[] {
  const moved = (table: string, way: 'A' | 'D', field: 'transactionShares' | 'underlyingSecurityShares') =>
    transactions.flatMap(({ row, path }) =>
      path.startsWith(table) && kindOf(row) === 'exercise' && row.transactionAcquiredDisposedCode === way
        ? [{ value: (row as DerivativeRow)[field], source: `${path}.${field}` }]
        : [],
    );
  const came = moved('nonDerivative', 'A', 'transactionShares');
  const gone = moved('derivative', 'D', 'underlyingSecurityShares');
  const all = [...came, ...gone];
  if (!came.length || !gone.length || all.some(({ value }) => value === null)) return [];
  const total = (side: typeof all) => sum(side.flatMap(({ value }) => value ?? []));
  if (compare(total(came), total(gone)) === 0) return [];
  const text = `Exercise or conversion: ${formatAmount(total(came))} shares in Table I, derivatives on ${formatAmount(total(gone))} in Table II.`;
  return flag(
    text,
    all.map(({ source }) => source),
  );
}

function unknownCode({ transactions }: Case): Flag[] {
  const odd = transactions.filter(({ row }) => !transactionCodeOf(row.transactionCode ?? ''));
  const text = `${odd.map(({ path }) => rowName(path)).join(', ')}: no transaction code that the form lists.`;
  return flag(
    text,
    odd.map(({ path }) => `${path}.securityTitle`),
  );
}

/** A note on a plan may hang on some of the transactions only. */
function planOnSomeRows({ summary, transactions }: Case): Flag[] {
  const ids = summary.plan.mentions.flatMap(({ footnote }) => footnote ?? []);
  const marked = transactions.map(({ row, path }) =>
    Object.entries(row.footnotes).flatMap(([field, marks]) =>
      marks.some((id) => ids.includes(id)) ? `${path}.${field}` : [],
    ),
  );
  const count = marked.filter((fields) => fields.length).length;
  const text = `The footnote on a plan hangs on ${count} of ${transactions.length} transaction rows only.`;
  return count < transactions.length ? flag(text, marked.flat()) : [];
}

const DEPOSITARY = '(\\bAD[SR]s?\\b|American Depositary)';
const STANDS_FOR_ORDINARY = new RegExp(
  `(?=.*${DEPOSITARY})(.*(ordinary share|\\bratio\\b|represented by)|.*${DEPOSITARY}.*represent)`,
  'i',
);

const PAPER = '(forms?|reports?|filings?|statements?|parts?|pages?)';
const NTH =
  '(\\d+|one|first|second|third|\\w+th|last) of (\\d+|two|three|four|five|six|seven|eight|nine|ten)';
/** "Form 4 is the first of two", "page 1 of 2", "the second of two Forms 4", "1 of 2" alone. */
const ONE_OF_SEVERAL = new RegExp(
  `\\b${PAPER}( 4)?,?( is)?( the)? \\(?${NTH}\\b|\\b${NTH}( \\w+)? ${PAPER}\\b|^\\W*${NTH}\\W*$|\\badditional Forms? 4\\b`,
  'i',
);

/** A flag on every footnote, and on the remarks, that say so. */
const noted =
  (pattern: RegExp, text: string) =>
  ({ notes }: Case): Flag[] =>
    flag(
      text,
      notes.filter((note) => pattern.test(note.text)).map(({ source }) => source),
    );

/**
 * Form 4 is due before the end of the second business day after the transaction or, where the filing gives
 * one, its deemed execution date (Rule 16a-3(g)). What is reported early (V) was not due yet.
 */
function late({ filing, transactions, summary: { signed } }: Case): Flag[] {
  if (filing.documentType !== '4' || !signed) return [];
  const due = transactions.flatMap(({ row, path }) => {
    const field = row.deemedExecutionDate ? 'deemedExecutionDate' : 'transactionDate';
    const date = row[field];
    return date && !row.voluntary ? [{ date, source: `${path}.${field}` }] : [];
  });
  const [first] = due.sort((a, b) => (a.date < b.date ? -1 : 1));
  if (!first || signed.value <= first.date) return [];
  const days = businessDaysBetween(first.date, signed.value);
  if (days !== null && days <= 2) return [];
  const text = `Signed ${days ?? 'over 270'} business days after the earliest transaction; due within two.`;
  return flag(text, [first.source, ...signed.sources]);
}

/** @returns what to know before trusting the figures, each with its reason and the fields it is about */
export function flagsOf(filing: Filing, summary: Summary): Flag[] {
  const rows = placedRows(filing);
  const footnotes = filing.footnotes.map(({ text }, index) => ({ text, source: `footnotes.${index}.text` }));
  const one: Case = {
    filing,
    summary,
    rows,
    transactions: rows.filter(({ row }) => row.kind === 'transaction'),
    notes: [...footnotes, { text: filing.remarks ?? '', source: 'remarks' }],
  };
  return [
    amends,
    totalAsPrice,
    withoutValue,
    unbalanced,
    exerciseCounts,
    unknownCode,
    planOnSomeRows,
    noted(STANDS_FOR_ORDINARY, 'Depositary or ordinary shares: a footnote says what one stands for.'),
    noted(ONE_OF_SEVERAL, 'One of several filings on one event: not all of the trade may be here.'),
    late,
  ].flatMap((flags) => flags(one));
}
