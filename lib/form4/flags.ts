import { formatAmount, formatDate, formatPrice } from '../format.ts';
import { type BreakReason, breakReason, breakReasons } from './break-reason.ts';
import { businessDaysBetween } from './business-days.ts';
import { kindOf, transactionCodeOf } from './codes.ts';
import { absolute, compare, divide, multiply, subtract, sum } from './decimal.ts';
import { ownedAfter, type Placed, placedAt, placedRows } from './ownership-lines.ts';
import type { DerivativeRow, Filing, Row } from './schema.ts';
import type { Summary } from './summary.ts';

/** Something a reader should know before trusting a figure; nothing is repaired. */
export type Flag = {
  kind:
    | 'balance'
    | 'total-as-price'
    | 'no-value'
    | 'depositary-shares'
    | 'plan-some-rows'
    | 'late'
    | 'one-of-several'
    | 'amendment'
    | 'exercise-counts'
    | 'unknown-code';
  text: string;
  sources: string[];
  /** Of a balance that does not add up. */
  reason?: BreakReason;
};

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
  const text = `Amends ${what}: it may repeat, correct or only complete that one.`;
  return [{ kind: 'amendment', text, sources: original?.sources ?? [] }];
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
    const text = `${rowName(path)}: ${formatPrice(price)} looks like a total typed as a price per share. Figures made of it are as filed.`;
    return [{ kind: 'total-as-price' as const, text, sources: [`${path}.transactionPricePerShare`] }];
  });
}

/** Market trades whose value cannot be computed for want of a price. */
function withoutValue({ transactions }: Case): Flag[] {
  const unpriced = transactions.filter(({ row }) => {
    const isMarket = /^market/.test(kindOf(row));
    return isMarket && row.transactionPricePerShare === null && row.transactionTotalValue === null;
  });
  if (!unpriced.length) return [];
  const noted = unpriced.some(({ row }) => row.footnotes.transactionPricePerShare);
  const trades = `${unpriced.length} market ${unpriced.length > 1 ? 'trades' : 'trade'}`;
  const text = `${trades} without a price${noted ? ' but a footnote' : ''}: left out of value and average.`;
  return [
    { kind: 'no-value', text, sources: unpriced.map(({ path }) => `${path}.transactionPricePerShare`) },
  ];
}

/** Every row at which a line's sum is not the balance reported, by how much, and what usually explains it. */
function unbalanced({ filing, summary: { securities, derivatives } }: Case): Flag[] {
  const lines = [...securities, ...derivatives].flatMap((security) => security.lines);
  return lines.flatMap((line) => {
    const owned = (path: string) => {
      const placed = placedAt(filing, path);
      return placed && ownedAfter(placed);
    };
    const balances = line.rows.flatMap((path) => owned(path)?.value ?? []);
    return line.breaks.map(({ row, expected, reported }) => {
      const reason = breakReason({ expected, reported }, balances);
      const gap = subtract(reported, expected);
      const much = `${formatAmount(absolute(gap))} ${compare(gap, '0') > 0 ? 'more' : 'fewer'}`;
      const text = `${rowName(row)} does not add up: ${formatAmount(reported)} reported, ${much} than the row before makes it. Usually: ${breakReasons[reason]}.`;
      return {
        kind: 'balance' as const,
        reason,
        text,
        sources: [owned(row)?.source ?? `${row}.securityTitle`],
      };
    });
  });
}

/** An exercise stands in both tables: as many shares come as the derivatives given up stand for. */
function exerciseCounts({ transactions }: Case): Flag[] {
  const exercised = transactions.filter(({ row }) => kindOf(row) === 'exercise');
  const came = exercised.flatMap(({ row, path }) =>
    'expirationDate' in row || row.transactionAcquiredDisposedCode !== 'A'
      ? []
      : [{ value: row.transactionShares, source: `${path}.transactionShares` }],
  );
  const gone = exercised.flatMap(({ row, path }) =>
    'expirationDate' in row && row.transactionAcquiredDisposedCode === 'D'
      ? [{ value: row.underlyingSecurityShares, source: `${path}.underlyingSecurityShares` }]
      : [],
  );
  const all = [...came, ...gone];
  if (!came.length || !gone.length || all.some(({ value }) => value === null)) return [];
  const [acquired, given] = [came, gone].map((side) => sum(side.map(({ value }) => value ?? '0'))) as [
    string,
    string,
  ];
  if (compare(acquired, given) === 0) return [];
  const text = `Exercise or conversion: ${formatAmount(acquired)} shares in Table I, derivatives on ${formatAmount(given)} in Table II.`;
  return [{ kind: 'exercise-counts', text, sources: all.map(({ source }) => source) }];
}

function unknownCode({ transactions }: Case): Flag[] {
  const odd = transactions.filter(({ row }) => !transactionCodeOf(row.transactionCode ?? ''));
  if (!odd.length) return [];
  const text = `${odd.map(({ path }) => rowName(path)).join(', ')}: no transaction code that the form lists.`;
  return [{ kind: 'unknown-code', text, sources: odd.map(({ path }) => `${path}.securityTitle`) }];
}

/** A note on a plan may hang on some of the transactions only. */
function planOnSomeRows({ summary, transactions }: Case): Flag[] {
  const ids = summary.plan.mentions.flatMap(({ footnote }) => footnote ?? []);
  const marked = transactions.filter(({ row }) =>
    Object.values(row.footnotes).some((marks) => marks.some((id) => ids.includes(id))),
  );
  if (!marked.length || marked.length === transactions.length) return [];
  const text = `The footnote on a plan hangs on ${marked.length} of ${transactions.length} transaction rows only.`;
  return [{ kind: 'plan-some-rows', text, sources: marked.map(({ path }) => `${path}.transactionCode`) }];
}

const STANDS_FOR_ORDINARY = /(?=.*(\bAD[SR]s?\b|American Depositary)).*(represent|ordinary share|ratio)/i;

function depositaryShares({ notes }: Case): Flag[] {
  const sources = notes.filter(({ text }) => STANDS_FOR_ORDINARY.test(text)).map(({ source }) => source);
  const text = 'Depositary or ordinary shares: a footnote says what one stands for.';
  return sources.length ? [{ kind: 'depositary-shares', text, sources }] : [];
}

const COUNT = 'one|two|three|four|five|six|\\d{1,2}';
const ONE_OF_SEVERAL = new RegExp(
  `(form|report|filing|statement|part|page)[^.]{0,60}\\b(${COUNT}|first|second|third|fourth|last)( part)? of (${COUNT})\\b|\\badditional Forms? 4\\b`,
  'i',
);

function oneOfSeveral({ notes }: Case): Flag[] {
  const sources = notes.filter(({ text }) => ONE_OF_SEVERAL.test(text)).map(({ source }) => source);
  const text = 'One of several filings on one event: this page need not be the whole trade.';
  return sources.length ? [{ kind: 'one-of-several', text, sources }] : [];
}

/** Form 4 is due before the end of the second business day after the transaction (Rule 16a-3(g)). */
function late({ filing, summary: { periodOfReport, signed } }: Case): Flag[] {
  if (filing.documentType !== '4' || !periodOfReport || !signed) return [];
  const days = businessDaysBetween(periodOfReport.value, signed.value);
  if (days === null || days <= 2) return [];
  const text = `Signed ${days} business days after the earliest transaction; due within two.`;
  return [{ kind: 'late', text, sources: [...periodOfReport.sources, ...signed.sources] }];
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
    depositaryShares,
    oneOfSeveral,
    late,
  ].flatMap((flags) => flags(one));
}
