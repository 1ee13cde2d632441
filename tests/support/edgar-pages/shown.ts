import type { Row } from '../../../lib/form4/model/filing.ts';
import { usDate } from './notation.ts';

/** What a table cell says, before a layout draws it. */
export type Shown = {
  text: string | null;
  /** Amounts and prices are as filed, since each layout prints them in its own way. */
  is: 'text' | 'amount' | 'price';
  /** Whether a `$` precedes it, as with prices and dollar totals. */
  dollars: boolean;
  /** The numbers of the cell's footnotes: "1" for F1. */
  marks: readonly string[];
};

type FieldOf<R> = keyof { [K in keyof R as R[K] extends string | null ? K : never]: R[K] } & keyof R & string;

const marksOn = (row: Row, ...fields: string[]) =>
  fields.flatMap((field) => row.footnotes[field] ?? []).map((id) => id.replace('F', ''));

export function shownText<R extends Row>(row: R, field: FieldOf<R>): Shown {
  const text = row[field] as string | null;
  return { text, is: 'text', dollars: false, marks: marksOn(row, field) };
}

export function shownDate<R extends Row>(row: R, field: FieldOf<R>): Shown {
  const shown = shownText(row, field);
  return { ...shown, text: shown.text === null ? null : usDate(shown.text) };
}

export function shownPrice<R extends Row>(row: R, field: FieldOf<R>): Shown {
  return { ...shownText(row, field), is: 'price', dollars: true };
}

/** An amount in shares or, if the filing gives a dollar total instead, that total. */
export function shownAmount<R extends Row>(row: R, shares: FieldOf<R>, dollars: FieldOf<R>): Shown {
  const inShares = row[shares] as string | null;
  return {
    text: inShares ?? (row[dollars] as string | null),
    is: 'amount',
    dollars: inShares === null,
    marks: marksOn(row, shares, dollars),
  };
}

/** The code; an equity swap adds `/K` to it. */
export function shownCode(row: Row): Shown {
  const shown = shownText(row, 'transactionCode');
  return row.equitySwapInvolved && shown.text !== null ? { ...shown, text: `${shown.text}/K` } : shown;
}

export function shownVoluntary(row: Row): Shown {
  return { text: row.voluntary ? 'V' : null, is: 'text', dollars: false, marks: marksOn(row, 'voluntary') };
}

/** Table II has a column for (A) and one for (D); the amount is in one of them. */
export function shownIfCode(row: Row, code: 'A' | 'D'): Shown {
  if (row.transactionAcquiredDisposedCode !== code) {
    return { text: null, is: 'amount', dollars: false, marks: [] };
  }
  return shownAmount(row, 'transactionShares', 'transactionTotalValue');
}
