import type { DerivativeRow, Row } from '../../../model/filing.ts';
import { hasLetter } from '../../../model/letters.ts';
import { isTwice } from '../../patched-text.ts';
import { date, isDollars, positive, type Refuse } from '../../values.ts';
import type { derivativeColumns, nonDerivativeColumns } from '../anchors.ts';
import { type Findings, refuseAt } from '../findings.ts';
import { isFilled, type PageRow } from './page-table.ts';

/** The columns of Tables I and II; most have the name of their field. */
export type RowColumn = keyof typeof nonDerivativeColumns | keyof typeof derivativeColumns;
type RowField = keyof DerivativeRow;

/** Reads a row's cells as fields, and records the element of each field and what cannot be read. */
export type RowReader = ReturnType<typeof rowReader>;

/**
 * What no title or nature contains as filed: a sign or a script that EDGAR does not accept, a text cut short,
 * a bullet, a mark typed as text, a word that refers to another cell, a badge.
 */
const NOT_FILED =
  /[^ -)+-;?-\]_-zÀ-ÖØ-ɏ‐-”€™£-°´]|\.\.|^(?:[-+[]|\d\d?[.)] |ditto|same\b|(?:see |as )?above)|[[(]F?\d\d?[\])]$|^[^(]*\d\)$|(?<!as )\b(?:new|amended)\)?$/i;

/** The columns in which a footnote may take the place of a figure. */
const NOTED = /Price|exerciseDate|expiration/;

/** What a text clearly is, whatever its column. */
const CLEARLY = {
  date: /^\d{2}\/\d{2}\/\d{4}$/,
  number: /^\$?\s*(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
  letter: /^[a-z]$/i,
  words: /^(?=\D*$)[\s\S]*?\p{L}{3}/u,
};

type Nature = keyof typeof CLEARLY;

/** @param path the row's path in the filing ("nonDerivativeTable.3") */
export function rowReader(
  cells: PageRow<RowColumn>,
  path: string,
  { provenance, refused, missing }: Findings,
) {
  /** The footnotes that are marked in the fields read so far. */
  const footnotes: Row['footnotes'] = {};

  const filled = (column: RowColumn) => {
    const cell = cells[column];
    return cell && isFilled(cell) ? cell : null;
  };

  const refuse = (column: RowColumn, field: RowField, reason?: string): Refuse => {
    const element = cells[column]?.element;
    return element ? refuseAt(refused, `${path}.${field}`, element, reason) : () => null;
  };

  /** The field being read, for the one `Refuse` that all fields of a row share: few ever need it. */
  let reading: { nature: Nature; column: RowColumn; field: RowField };

  let strays = 0;

  /** Two texts in columns not their own, or one and no title: then all of the row's cells have moved. */
  const stray = () => {
    if (strays++) missing.push(`${path}: cells below other heads`);
  };

  const refuseReading: Refuse = (text) => {
    const { nature, column, field } = reading;
    const clearly = (Object.keys(CLEARLY) as Nature[]).find((one) => CLEARLY[one].test(text));
    if ((clearly && clearly !== nature) || field === 'securityTitle') stray();
    return refuse(column, field)(text);
  };

  /** The value of a column's cell as a field's; `null` if the cell is empty or cannot be relied on. */
  const read = <T>(
    nature: Nature,
    column: RowColumn,
    field: RowField,
    spell: (text: string, refuse: Refuse) => T | null,
  ): T | null => {
    const cell = filled(column);
    if (!cell) return null;
    provenance.push([`${path}.${field}`, cell.element]);
    if (cell.footnotes.length) footnotes[field] = [...cell.footnotes];
    if (cell.doubt !== null) return refuse(column, field, cell.doubt)(cell.text);
    reading = { nature, column, field };
    return spell(cell.text, refuseReading);
  };

  return {
    footnotes,

    /** Whether a cell says more than a footnote mark: the code cell of a mere holding may have a mark. */
    says: (column: RowColumn) => Boolean(cells[column]?.text) || Boolean(cells[column]?.doubt),

    /** A cell's text as it stands; "" if there is no cell. */
    textIn: (column: RowColumn) => cells[column]?.text ?? '',

    text: (field: RowColumn & RowField) =>
      // A title or a nature of ownership has words: a date or number in its place belongs to another column.
      read('words', field, field, (text, refuse) =>
        text && (!hasLetter(text) || NOT_FILED.test(text) || isTwice(text) || CLEARLY.letter.test(text))
          ? refuse(text)
          : text || null,
      ),

    /** A field whose column holds letters. */
    spelled: <T>(field: RowColumn & RowField, spell: (text: string, refuse: Refuse) => T | null) =>
      read('letter', field, field, spell),

    date: (field: RowColumn & RowField) => read('date', field, field, date),

    /** In both layouts a `$` precedes a price: a number alone may be a footnote's. */
    price: (field: RowColumn & RowField) =>
      read('number', field, field, (text, refuse) =>
        text && !isDollars(text) ? refuse(text) : positive(text, refuse),
      ),

    /** @param words the words allowed; the first letter of one may stand for it */
    oneOf: <T extends string>(field: RowColumn & RowField, ...words: string[]) =>
      read('letter', field, field, (text, refuse) => {
        const said = words.find((word) => word === text || word[0] === text);
        return said ? (said[0] as T) : text ? refuse(text) : null;
      }),

    /** A number of shares or, if it is written in dollars, a value: one of the two is `null`. */
    sharesOrValue(column: RowColumn, shares: RowField, value: RowField): [string | null, string | null] {
      const inDollars = isDollars(cells[column]?.text ?? '');
      const owned = cells.owned?.text;
      // Some filings give dollars owned after a number of shares moved, but none the other way round.
      if (inDollars && column !== 'underlying' && owned && !isDollars(owned))
        return [read('number', column, shares, (text, refuse) => refuse(text)), null];
      const given = read('number', column, inDollars ? value : shares, positive);
      return inDollars ? [null, given] : [given, null];
    },

    /** For a column that, merely by being filled, says what another column would say in a letter. */
    letterOf<T extends string>(column: RowColumn, field: RowField, letter: T): T {
      const cell = cells[column];
      if (cell) provenance.push([`${path}.${field}`, cell.element]);
      return letter;
    },

    /**
     * Refuses an empty cell, or a `$` alone, in a column that every row of the kind fills: its text is lost.
     */
    require(column: RowColumn, field = column as RowField): void {
      const cell = cells[column];
      if (!cell || cell.doubt || !/^\$?$/.test(cell.text) || (cell.footnotes.length && NOTED.test(column)))
        return;
      refuse(column, field, 'the cell is empty')('');
      if (field === 'securityTitle') stray();
    },

    refuse,
  };
}
