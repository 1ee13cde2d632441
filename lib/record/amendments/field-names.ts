import { formatAmount, formatDate, formatDollars, formatPrice } from '../../figures/format.ts';
import type { DerivativeRow } from '../../form4/model/filing.ts';

type Field = Exclude<keyof DerivativeRow, 'kind' | 'footnotes'>;
type Value = string | boolean | null;
type FieldName = {
  /** As in the head of the form's column. */
  name: string;
  /** Whether it is an amount or a price, which readers calculate with. */
  isFigure: boolean;
  say: (value: Value) => string;
};

const blank = 'not reported';
const said =
  (words: (value: string) => string) =>
  (value: Value): string =>
    typeof value === 'string' ? words(value) : blank;

const figure = (name: string, words: (value: string) => string): FieldName => ({
  name,
  isFigure: true,
  say: said(words),
});
const text = (name: string, words = (value: string) => value): FieldName => ({
  name,
  isFigure: false,
  say: said(words),
});
const mark = (name: string): FieldName => ({
  name,
  isFigure: false,
  say: (value) => (value ? 'checked' : 'not checked'),
});

/** The fields of a row, in the order of the form's columns. */
export const fieldNames: Record<Field, FieldName> = {
  securityTitle: text('Title of security'),
  conversionOrExercisePrice: figure('Conversion or exercise price', formatPrice),
  transactionDate: text('Transaction date', formatDate),
  deemedExecutionDate: text('Deemed execution date', formatDate),
  transactionCode: text('Transaction code'),
  equitySwapInvolved: mark('Equity swap'),
  voluntary: mark('Voluntary report (V)'),
  transactionAcquiredDisposedCode: text('Acquired (A) or disposed of (D)'),
  transactionShares: figure('Amount', formatAmount),
  transactionTotalValue: figure('Amount in dollars', formatDollars),
  transactionPricePerShare: figure('Price', formatPrice),
  exerciseDate: text('Date exercisable', formatDate),
  expirationDate: text('Expiration date', formatDate),
  underlyingSecurityTitle: text('Title of underlying securities'),
  underlyingSecurityShares: figure('Amount of underlying securities', formatAmount),
  underlyingSecurityValue: figure('Value of underlying securities', formatDollars),
  sharesOwnedFollowingTransaction: figure('Amount beneficially owned', formatAmount),
  valueOwnedFollowingTransaction: figure('Value beneficially owned', formatDollars),
  directOrIndirectOwnership: text('Direct (D) or indirect (I)'),
  natureOfOwnership: text('Nature of indirect ownership'),
};

export const fieldsOfRow = Object.keys(fieldNames) as Field[];
