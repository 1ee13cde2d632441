import { formatAmount, formatDate, formatPrice } from '../format.ts';
import { type BreakReason, breakReason, breakReasons } from './break-reason.ts';
import { businessDaysBetween } from './business-days.ts';
import { kindOf, transactionCodeOf } from './codes.ts';
import { absolute, compare, divide, multiply, subtract, sum } from './decimal.ts';
import type { Placed } from './ownership-lines.ts';
import type { DerivativeRow, Filing, Row } from './schema.ts';
import type { LineSummary, Summary } from './summary.ts';

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
  reason?: BreakReason;
};

type PlacedRow = Placed<Row | DerivativeRow>;

function placedRows(filing: Filing): PlacedRow[] {
  return (['nonDerivativeTable', 'derivativeTable'] as const).flatMap((table) =>
    filing[table].map((row, index) => ({ row, path: `${table}.${index}` })),
  );
}

/** "row 3 of Table I" */
export function rowName(path: string): string {
  const [table, index] = path.split('.');
  return `row ${Number(index) + 1} of Table ${table === 'nonDerivativeTable' ? 'I' : 'II'}`;
}

function rowAt(filing: Filing, path: string): Row | undefined {
  const [table, index] = path.split('.') as ['nonDerivativeTable' | 'derivativeTable', string];
  return filing[table][Number(index)];
}

/** Every row at which a line's sum is not the balance reported, by how much, and what usually explains it. */
function balanceFlags(filing: Filing, { securities, derivatives }: Summary): Flag[] {
  const lines: LineSummary[] = [...securities, ...derivatives].flatMap((security) => security.lines);
  return lines.flatMap((line) => {
    const balances = line.rows.flatMap((path) => {
      const row = rowAt(filing, path);
      return row?.sharesOwnedFollowingTransaction ?? row?.valueOwnedFollowingTransaction ?? [];
    });
    return line.breaks.map(({ row, expected, reported }) => {
      const reason = breakReason({ expected, reported }, balances);
      const gap = subtract(reported, expected);
      const much = `${formatAmount(absolute(gap))} ${compare(gap, '0') > 0 ? 'more' : 'fewer'}`;
      return {
        kind: 'balance' as const,
        reason,
        text: `The balance does not follow in ${rowName(row)}: ${formatAmount(reported)} reported, ${much} than the row before and this row make. Usually: ${breakReasons[reason]}.`,
        sources: [
          `${row}.sharesOwnedFollowingTransaction`,
          `${row}.valueOwnedFollowingTransaction`,
          `${row}.transactionShares`,
        ],
      };
    });
  });
}

/**
 * A price that is a total by mistake: the price over the shares comes near the other prices of the
 * security, or of what its footnote says, while the price itself is far from them.
 */
function totalAsPriceFlags(filing: Filing): Flag[] {
  const rows = placedRows(filing);
  return rows.flatMap(({ row, path }) => {
    const { transactionShares: shares, transactionPricePerShare: price } = row;
    if (shares === null || price === null || compare(shares, '2') < 0 || compare(price, '1000') < 0)
      return [];
    const perShare = divide(price, shares, 6);
    const others = rows.flatMap(({ row: other, path: at }) =>
      at === path || other.securityTitle !== row.securityTitle ? [] : (other.transactionPricePerShare ?? []),
    );
    const quotedPrices = (row.footnotes.transactionPricePerShare ?? []).flatMap((id) => {
      const text = filing.footnotes.find((footnote) => footnote.id === id)?.text ?? '';
      return [...text.matchAll(/\$\s?(\d[\d,]*(?:\.\d+)?)/g)].map(([, figure = '0']) =>
        figure.replaceAll(',', ''),
      );
    });
    const isNear = (a: string, b: string) =>
      compare(a, multiply(b, '2')) < 0 && compare(multiply(a, '2'), b) > 0;
    const known = [...others, ...quotedPrices].filter((other) => compare(other, '0') > 0);
    const looksTotal =
      known.some((other) => isNear(perShare, other)) && !known.some((other) => isNear(price, other));
    const isHuge = compare(multiply(shares, price), '100000000000') > 0;
    if (!looksTotal && !isHuge) return [];
    const text = `${formatPrice(price)} in ${rowName(path)} looks like a total typed as a price per share. Figures made of it are as filed.`;
    return [{ kind: 'total-as-price' as const, text, sources: [`${path}.transactionPricePerShare`] }];
  });
}

/** Market trades whose value cannot be computed for want of a price. */
function valueFlags(filing: Filing): Flag[] {
  const unpriced = placedRows(filing).filter(({ row }) => {
    const kind = kindOf(row);
    return (
      (kind === 'market-buy' || kind === 'market-sale') &&
      row.transactionPricePerShare === null &&
      row.transactionTotalValue === null
    );
  });
  if (!unpriced.length) return [];
  const noted = unpriced.filter(({ row }) => row.footnotes.transactionPricePerShare?.length).length;
  const count = `${unpriced.length} market ${unpriced.length > 1 ? 'trades have' : 'trade has'} no price`;
  const text = `${count}${noted ? ` of ${unpriced.length > 1 ? 'their' : 'its'} own; a footnote stands for it` : ''}. Value and average leave ${unpriced.length > 1 ? 'them' : 'it'} out.`;
  return [
    { kind: 'no-value', text, sources: unpriced.map(({ path }) => `${path}.transactionPricePerShare`) },
  ];
}

const DEPOSITARY = /\bAD[SR]s?\b|American Depositary/i;
const STANDS_FOR = /represent|ordinary share|each AD[SR]|ratio/i;

function depositaryFlags(filing: Filing): Flag[] {
  const sources = filing.footnotes.flatMap(({ text }, index) =>
    DEPOSITARY.test(text) && STANDS_FOR.test(text) ? [`footnotes.${index}.text`] : [],
  );
  if (!sources.length) return [];
  const text =
    'Depositary shares and ordinary shares may both be meant: a footnote says what one stands for.';
  return [{ kind: 'depositary-shares', text, sources }];
}

/** The box or a note on a plan may concern some of the transactions only. */
function planFlags(filing: Filing, { plan }: Summary): Flag[] {
  const ids = plan.mentions.flatMap(({ footnote }) => footnote ?? []);
  const rows = placedRows(filing).filter(({ row }) => row.kind === 'transaction');
  const marked = rows.filter(({ row }) =>
    Object.values(row.footnotes)
      .flat()
      .some((id) => ids.includes(id)),
  );
  if (!marked.length || marked.length === rows.length) return [];
  const text = `The footnote on a Rule 10b5-1 plan hangs on ${marked.length} of ${rows.length} transaction rows only.`;
  return [{ kind: 'plan-some-rows', text, sources: marked.map(({ path }) => `${path}.transactionCode`) }];
}

/** Form 4 is due before the end of the second business day after the transaction (Rule 16a-3(g)). */
function lateFlags(filing: Filing, { periodOfReport, signed }: Summary): Flag[] {
  if (filing.documentType !== '4' || !periodOfReport || !signed) return [];
  const days = businessDaysBetween(periodOfReport.value, signed.value);
  if (days === null || days <= 2) return [];
  const text = `Signed ${days} business days after the earliest transaction, ${formatDate(periodOfReport.value)}; due within two.`;
  return [{ kind: 'late', text, sources: [...periodOfReport.sources, ...signed.sources] }];
}

const COUNT = '(?:one|two|three|four|five|six|first|second|third|fourth|fifth|last|\\d{1,2})';
const ONE_OF_SEVERAL = new RegExp(
  `(?:form|report|filing|statement|part|page)[^.]{0,60}\\b${COUNT}(?:\\s+part)?\\s+of\\s+(?:two|three|four|five|six|\\d{1,2})\\b|\\badditional Form(?:s)? 4\\b`,
  'i',
);

function oneOfSeveralFlags(filing: Filing): Flag[] {
  const notes = filing.footnotes.map(({ text }, index) => ({ text, source: `footnotes.${index}.text` }));
  const all = [...notes, { text: filing.remarks ?? '', source: 'remarks' }];
  const sources = all.filter(({ text }) => ONE_OF_SEVERAL.test(text)).map(({ source }) => source);
  if (!sources.length) return [];
  const text = 'This is one of several filings on the same event: this page need not be the whole trade.';
  return [{ kind: 'one-of-several', text, sources }];
}

function amendmentFlags({ documentType }: Filing, { dateOfOriginalSubmission: original }: Summary): Flag[] {
  if (!documentType.endsWith('/A')) return [];
  const of = original ? ` the filing of ${formatDate(original.value)}` : ' an earlier filing';
  const text = `An amendment of${of}: it may repeat, correct or only complete what was reported there.`;
  return [{ kind: 'amendment', text, sources: original?.sources ?? [] }];
}

/** An exercise stands in both tables: as many shares come as the derivatives given up stand for. */
function exerciseFlags(filing: Filing): Flag[] {
  const came = placedRows(filing).filter(
    ({ row, path }) =>
      path.startsWith('nonD') && kindOf(row) === 'exercise' && row.transactionAcquiredDisposedCode === 'A',
  );
  const gone = filing.derivativeTable
    .map((row, index) => ({ row, path: `derivativeTable.${index}` }))
    .filter(({ row }) => kindOf(row) === 'exercise' && row.transactionAcquiredDisposedCode === 'D');
  if (!came.length || !gone.length) return [];
  const shares = came.map(({ row }) => row.transactionShares);
  const underlying = gone.map(({ row }) => row.underlyingSecurityShares);
  if (shares.includes(null) || underlying.includes(null)) return [];
  const [acquired, given] = [
    sum(shares.filter((one) => one !== null)),
    sum(underlying.filter((one) => one !== null)),
  ];
  if (compare(acquired, given) === 0) return [];
  const text = `Table I shows ${formatAmount(acquired)} shares acquired by exercise or conversion, Table II derivatives on ${formatAmount(given)}.`;
  const sources = [
    ...came.map(({ path }) => `${path}.transactionShares`),
    ...gone.map(({ path }) => `${path}.underlyingSecurityShares`),
  ];
  return [{ kind: 'exercise-counts', text, sources }];
}

function codeFlags(filing: Filing): Flag[] {
  const odd = placedRows(filing).filter(
    ({ row }) => row.kind === 'transaction' && !transactionCodeOf(row.transactionCode ?? ''),
  );
  if (!odd.length) return [];
  const text = `No transaction code that the form lists in ${odd.map(({ path }) => rowName(path)).join(', ')}: what kind of event it was is not known.`;
  return [{ kind: 'unknown-code', text, sources: odd.map(({ path }) => `${path}.transactionCode`) }];
}

/** @returns what to know before trusting the figures, each with its reason and the fields it is about */
export function flagsOf(filing: Filing, summary: Summary): Flag[] {
  return [
    ...amendmentFlags(filing, summary),
    ...totalAsPriceFlags(filing),
    ...valueFlags(filing),
    ...balanceFlags(filing, summary),
    ...exerciseFlags(filing),
    ...codeFlags(filing),
    ...planFlags(filing, summary),
    ...depositaryFlags(filing),
    ...oneOfSeveralFlags(filing),
    ...lateFlags(filing, summary),
  ];
}
