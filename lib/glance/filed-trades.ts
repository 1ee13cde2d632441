import * as v from 'valibot';
import { averagedPrices } from '../form4/checks/prices/averaged-prices.ts';
import { doubtfulPrices } from '../form4/checks/prices/doubtful-prices.ts';
import { type DerivativeRow, type Filing, IsoDate, type Row } from '../form4/model/filing.ts';
import { movedBy, ownedAfter, type Placed, placedRows } from '../form4/model/placed-rows.ts';
import {
  type DerivativeSummary,
  type LineSummary,
  roleNames,
  type SecuritySummary,
  type Summary,
} from '../form4/model/summary.ts';
import { type Kind, kindNames, transactionKind } from '../form4/model/transaction-codes.ts';
import { shortPositionsOf } from '../form4/summary/lines/short-position.ts';
import { codeOf } from '../form4/summary/securities.ts';
import { saidOfRow } from '../form4/wording/footnotes/said-of-row.ts';
import { cut, listOf, most, ShortAmount, ShortText, shorterThan } from '../watchlist/records/lengths.ts';

const Unit = v.picklist(['shares', 'dollars']);
const Table = v.picklist(['I', 'II']);
const Ownership = v.nullable(v.picklist(['D', 'I']));

/** One transaction of a filing, as the record keeps it. `null` is "the filing does not say". */
export const FiledTrade = v.object({
  table: Table,
  security: ShortText,
  date: v.nullable(IsoDate),
  /** As filed, "S", or "S/K" of a swap. */
  code: v.nullable(v.pipe(v.string(), shorterThan(10))),
  kind: v.picklist(Object.keys(kindNames) as Kind[]),
  direction: v.nullable(v.picklist(['A', 'D'])),
  unit: Unit,
  /** Shares, or dollars where the filing gives a value instead. */
  amount: v.nullable(ShortAmount),
  /** Dollars a share; `null` also where it is in doubt. */
  price: v.nullable(ShortAmount),
  /** A note says that the price is an average of several trades, or it may be no price in dollars per share. */
  priceIs: v.nullable(v.picklist(['average', 'in-doubt'])),
  /** Owned after it, on its ownership line, in `unit`; `null` also of what may be a short position. */
  after: v.nullable(ShortAmount),
  ownership: Ownership,
  nature: v.nullable(ShortText),
  /** What a footnote says of a purchase or sale, in few words: "to cover taxes". */
  said: v.nullable(ShortText),
});
export type FiledTrade = v.InferOutput<typeof FiledTrade>;

/** An ownership line of a filing: what was owned before its transactions and after. */
export const FiledLine = v.object({
  table: Table,
  security: ShortText,
  unit: Unit,
  ownership: Ownership,
  nature: v.nullable(ShortText),
  /** `null` where the line does not add up, and on a holding without transactions. */
  opening: v.nullable(ShortAmount),
  after: v.nullable(ShortAmount),
  /** Of a derivative, what tells a grant from others of its name; not there where the filing gives neither. */
  exercisePrice: v.optional(ShortAmount),
  expires: v.optional(IsoDate),
});
export type FiledLine = v.InferOutput<typeof FiledLine>;

/** Whoever files more rows than this is read in the filing. */
const mostRows = 1_000;

/** A filing's part in a party's record (lib/record). */
export const FiledTrades = v.object({
  /** What each owner is to the issuer, in the order of the owners; none where the filing does not say. */
  roles: v.optional(listOf(listOf(v.picklist(roleNames), roleNames.length), most.items), []),
  trades: listOf(FiledTrade, mostRows),
  lines: listOf(FiledLine, mostRows),
});
export type FiledTrades = v.InferOutput<typeof FiledTrades>;

/** Without one of these it is not known what a row moves; in doubt, it is in no sum of the filing's either. */
const decisive = ['securityTitle', 'transactionCode', 'transactionAcquiredDisposedCode'];

/** The transactions and ownership lines of a filing; those of Table II after those of Table I. */
export function filedTradesOf(filing: Filing, summary: Summary): FiledTrades {
  const inDoubt = doubtfulPrices(filing);
  const averaged = averagedPrices(filing);
  const shortPosition = shortPositionsOf(filing);
  const fieldsInDoubt = ({ path: row }: Placed) =>
    (filing.doubts ?? []).flatMap(({ path }) =>
      path.startsWith(`${row}.`) ? path.slice(row.length + 1) : [],
    );
  const trades = placedRows(filing)
    .filter(({ row }) => row.kind === 'transaction')
    .map((placed): FiledTrade => {
      const trade = tradeOf(filing, placed, inDoubt, averaged);
      const doubted = fieldsInDoubt(placed);
      if (doubted.some((field) => decisive.includes(field)))
        return { ...trade, kind: 'other', amount: null, price: null, priceIs: 'in-doubt', after: null };
      // What a row leaves does not depend on its price.
      const isLeftInDoubt = doubted.some((field) => field !== 'transactionPricePerShare');
      return isLeftInDoubt || shortPosition(placed) ? { ...trade, after: null } : trade;
    });
  const lines = [
    ...summary.securities.flatMap((security) => tradedLines('I', security)),
    ...summary.derivatives.flatMap((security) => tradedLines('II', security)),
  ];
  const roles = summary.owners.map((owner) => (owner.roles ?? []).map(({ role }) => role));
  return { roles, trades: trades.slice(0, mostRows), lines: lines.slice(0, mostRows) };
}

function tradeOf(
  filing: Filing,
  placed: Placed<Row | DerivativeRow>,
  inDoubt: ReadonlyMap<string, string>,
  averaged: ReadonlySet<string>,
): FiledTrade {
  const { row, path } = placed;
  const price = `${path}.transactionPricePerShare`;
  const moved = movedBy(placed);
  const unit = moved?.unit ?? 'shares';
  const after = ownedAfter(placed);
  const priceIs = inDoubt.has(price) ? 'in-doubt' : averaged.has(price) ? 'average' : null;
  return {
    table: path.startsWith('derivative') ? 'II' : 'I',
    security: cut(row.securityTitle),
    date: row.transactionDate,
    code: codeOf(placed) || null,
    kind: transactionKind(row),
    direction: row.transactionAcquiredDisposedCode,
    unit,
    amount: moved?.value ?? null,
    price: priceIs === 'in-doubt' ? null : row.transactionPricePerShare,
    priceIs,
    after: after?.unit === unit ? after.value : null,
    ownership: row.directOrIndirectOwnership,
    nature: row.natureOfOwnership && cut(row.natureOfOwnership),
    said: saidOfRow(filing, placed)?.label ?? null,
  };
}

function tradedLines(
  table: FiledLine['table'],
  { title, lines, ...security }: SecuritySummary | DerivativeSummary,
): FiledLine[] {
  const grant = 'expirationDate' in security ? grantOf(security) : {};
  return lines.map((line) => ({ ...tradedLine(table, title.value, line), ...grant }));
}

function grantOf({
  conversionOrExercisePrice: { value: price },
  expirationDate: { value: expires },
}: Pick<DerivativeSummary, 'conversionOrExercisePrice' | 'expirationDate'>) {
  return { ...(price !== null && { exercisePrice: price }), ...(expires !== null && { expires }) };
}

function tradedLine(table: FiledLine['table'], security: string, line: LineSummary): FiledLine {
  const { unit, ownership, nature, opening, after } = line;
  return {
    table,
    security: cut(security),
    unit,
    ownership,
    nature: nature.value && cut(nature.value),
    opening: opening?.value ?? null,
    after: after?.value ?? null,
  };
}
