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

/** One transaction of a filing, as the record keeps it. `null` means "the filing does not say". */
export const FiledTrade = v.object({
  table: Table,
  security: ShortText,
  date: v.nullable(IsoDate),
  /** As filed: "S", or "S/K" for a swap. */
  code: v.nullable(v.pipe(v.string(), shorterThan(10))),
  kind: v.picklist(Object.keys(kindNames) as Kind[]),
  direction: v.nullable(v.picklist(['A', 'D'])),
  unit: Unit,
  /** Shares, or dollars where the filing gives a value instead. */
  amount: v.nullable(ShortAmount),
  /** Dollars per share; also `null` if it is in doubt. */
  price: v.nullable(ShortAmount),
  /** `average`: a note says it averages several trades. `in-doubt`: it may not be in dollars per share. */
  priceIs: v.nullable(v.picklist(['average', 'in-doubt'])),
  /** Owned afterwards on its ownership line, in `unit`; also `null` if that may be a short position. */
  after: v.nullable(ShortAmount),
  ownership: Ownership,
  nature: v.nullable(ShortText),
  /** What a footnote says about a purchase or sale, in a few words: "to cover taxes". */
  said: v.nullable(ShortText),
});
export type FiledTrade = v.InferOutput<typeof FiledTrade>;

/** An ownership line of a filing: what was owned before and after its transactions. */
export const FiledLine = v.object({
  table: Table,
  security: ShortText,
  unit: Unit,
  ownership: Ownership,
  nature: v.nullable(ShortText),
  /** `null` if the line does not add up, and for a holding without transactions. */
  opening: v.nullable(ShortAmount),
  after: v.nullable(ShortAmount),
  /** For a derivative, what tells a grant from others of the same name; absent if the filing does not say. */
  exercisePrice: v.optional(ShortAmount),
  expires: v.optional(IsoDate),
});
export type FiledLine = v.InferOutput<typeof FiledLine>;

/** The record keeps no more rows of a filing than this; the filing itself shows the rest. */
const mostRows = 1_000;

/** What a filing contributes to a party's record (lib/record). */
export const FiledTrades = v.object({
  /** Each owner's roles at the issuer, in the order of the owners; none if the filing does not say. */
  roles: v.optional(listOf(listOf(v.picklist(roleNames), roleNames.length), most.items), []),
  trades: listOf(FiledTrade, mostRows),
  lines: listOf(FiledLine, mostRows),
});
export type FiledTrades = v.InferOutput<typeof FiledTrades>;

/** Without one, what a row moves is unknown; if one is in doubt, the filing's sums also leave out the row. */
const decisive = ['securityTitle', 'transactionCode', 'transactionAcquiredDisposedCode'];

/** The transactions and ownership lines of a filing, those of Table II after those of Table I. */
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
      // The amount owned after a row does not depend on its price.
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
