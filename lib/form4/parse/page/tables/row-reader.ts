import type { DerivativeRow, Row } from '../../../model/filing.ts';
import { amount, date, isDollars, oneOf, type Refuse } from '../../values.ts';
import type { derivativeColumns, nonDerivativeColumns } from '../anchors.ts';
import { type Findings, refuseAt } from '../findings.ts';
import { isFilled, type PageRow } from './page-table.ts';

/** The columns of Tables I and II; most bear the name of their field. */
export type RowColumn = keyof typeof nonDerivativeColumns | keyof typeof derivativeColumns;
type RowField = keyof DerivativeRow;

/** Reads a row's cells as fields, and finds where each field stands and what cannot be read. */
export type RowReader = ReturnType<typeof rowReader>;

/** @param path of the row in the filing ("nonDerivativeTable.3") */
export function rowReader(
  cells: PageRow<RowColumn>,
  path: string,
  { provenance, refused }: Pick<Findings, 'provenance' | 'refused'>,
) {
  /** The footnotes that are marked in the fields read so far. */
  const footnotes: Row['footnotes'] = {};

  const filled = (column: RowColumn) => {
    const cell = cells[column];
    return cell && isFilled(cell) ? cell : null;
  };

  /** The text of a column's cell as a field's; "" where it is empty. */
  const read = (column: RowColumn, field: RowField): string => {
    const cell = filled(column);
    if (!cell) return '';
    provenance.push([`${path}.${field}`, cell.element]);
    if (cell.footnotes.length) footnotes[field] = cell.footnotes;
    return cell.text;
  };

  const refuse =
    (column: RowColumn, field: RowField): Refuse =>
    (text) => {
      const element = cells[column]?.element;
      return element ? refuseAt(refused, `${path}.${field}`, element)(text) : null;
    };

  return {
    footnotes,

    isFilled: (column: RowColumn) => filled(column) !== null,

    text: (field: RowColumn & RowField) => read(field, field) || null,

    date: (field: RowColumn & RowField) => date(read(field, field), refuse(field, field)),

    amount: (field: RowColumn & RowField) => amount(read(field, field), refuse(field, field)),

    oneOf: <T extends string>(field: RowColumn & RowField, values: readonly T[]) =>
      oneOf(values, read(field, field), refuse(field, field)),

    /** A number of shares or, where it is written in dollars, a value: one of the two is `null`. */
    sharesOrValue(column: RowColumn, shares: RowField, value: RowField): [string | null, string | null] {
      const inDollars = isDollars(cells[column]?.text ?? '');
      const field = inDollars ? value : shares;
      const given = amount(read(column, field), refuse(column, field));
      return inDollars ? [null, given] : [given, null];
    },

    /** A column that says by being filled at all what another would in a letter. */
    letterOf<T extends string>(column: RowColumn, field: RowField, letter: T): T {
      const cell = cells[column];
      if (cell) provenance.push([`${path}.${field}`, cell.element]);
      return letter;
    },

    refuse,
  };
}
