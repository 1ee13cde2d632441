import type { DerivativeRow, Row } from '../../../model/filing.ts';
import { hasLetter } from '../../../model/letters.ts';
import { date, isDollars, positive, type Refuse } from '../../values.ts';
import type { derivativeColumns, nonDerivativeColumns } from '../anchors.ts';
import { type Findings, refuseAt } from '../findings.ts';
import { isFilled, type PageRow } from './page-table.ts';

/** The columns of Tables I and II; most bear the name of their field. */
export type RowColumn = keyof typeof nonDerivativeColumns | keyof typeof derivativeColumns;
type RowField = keyof DerivativeRow;

/** Reads a row's cells as fields, and finds where each field stands and what cannot be read. */
export type RowReader = ReturnType<typeof rowReader>;

/**
 * What no title or nature has as filed: a sign or a script that EDGAR does not take, an end cut off, a bullet, a
 * mark typed as text, a word that leads to another cell, a badge.
 */
const NOT_FILED =
  /[^ -)+-;?-\]_-zÀ-ÖØ-ɏ‐-”€™£-°´]|\.\.|^(?:[-+[]|\d\d?[.)] |ditto|same\b|(?:see |as )?above)|[[(]F?\d\d?[\])]$|^[^(]*\d\)$|(?<!as )\b(?:new|amended)\)?$/i;

/** What a footnote may say in the place of a figure. */
const NOTED = /Price|exerciseDate|expiration/;

/** Whether a cell holds its text twice. */
function isTwice(text: string): boolean {
  const half = text.slice(0, (text.length + 1) >> 1).trim();
  return half.length >= 4 && text.slice(half.length).trim() === half;
}

/** What a text is clearly, whatever its column. */
const CLEARLY = {
  date: /^\d{2}\/\d{2}\/\d{4}$/,
  number: /^\$?\s*(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
  letter: /^[A-Z]$/,
  words: /^(?=\D*$)[\s\S]*?\p{L}{3}/u,
};

type Nature = keyof typeof CLEARLY;

/** @param path of the row in the filing ("nonDerivativeTable.3") */
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

  /** The field that is being read, for the one `Refuse` of a row: few fields ever need theirs. */
  let reading: { nature: Nature; column: RowColumn; field: RowField };

  let strays = 0;

  /** Two texts in other columns than their own, or one and no title, have moved with all others of the row. */
  const stray = () => {
    if (strays++) missing.push(`${path}: cells below other heads`);
  };

  const refuseReading: Refuse = (text) => {
    const { nature, column, field } = reading;
    const clearly = (Object.keys(CLEARLY) as Nature[]).find((one) => CLEARLY[one].test(text));
    if ((clearly && clearly !== nature) || field === 'securityTitle') stray();
    return refuse(column, field)(text);
  };

  /** The value that a column's cell has as a field's; `null` where it is empty or cannot be relied on. */
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

    /** Not a footnote mark alone: the code of a mere holding may have one. */
    says: (column: RowColumn) => Boolean(cells[column]?.text) || Boolean(cells[column]?.doubt),

    /** A cell's text as it stands there. */
    textIn: (column: RowColumn) => cells[column]?.text ?? '',

    text: (field: RowColumn & RowField) =>
      // A title or a nature of ownership has words: a date or a number in its place is another column's.
      read('words', field, field, (text, refuse) =>
        text && (!hasLetter(text) || NOT_FILED.test(text) || isTwice(text) || CLEARLY.letter.test(text))
          ? refuse(text)
          : text || null,
      ),

    /** A column of letters. */
    spelled: <T>(field: RowColumn & RowField, spell: (text: string, refuse: Refuse) => T | null) =>
      read('letter', field, field, spell),

    date: (field: RowColumn & RowField) => read('date', field, field, date),

    /** In both layouts a `$` stands before it: a number alone may be a footnote's. */
    price: (field: RowColumn & RowField) =>
      read('number', field, field, (text, refuse) =>
        text && !isDollars(text) ? refuse(text) : positive(text, refuse),
      ),

    /** @param words of which the first letter may stand for the word */
    oneOf: <T extends string>(field: RowColumn & RowField, ...words: string[]) =>
      read('letter', field, field, (text, refuse) => {
        const said = words.find((word) => word === text || word[0] === text);
        return said ? (said[0] as T) : text ? refuse(text) : null;
      }),

    /** A number of shares or, where it is written in dollars, a value: one of the two is `null`. */
    sharesOrValue(column: RowColumn, shares: RowField, value: RowField): [string | null, string | null] {
      const inDollars = isDollars(cells[column]?.text ?? '');
      const owned = cells.owned?.text;
      // Some filings have dollars owned after a number of shares moved, none the other way round.
      if (inDollars && column !== 'underlying' && owned && !isDollars(owned))
        return [read('number', column, shares, (text, refuse) => refuse(text)), null];
      const given = read('number', column, inDollars ? value : shares, positive);
      return inDollars ? [null, given] : [given, null];
    },

    /** A column that says by being filled at all what another would in a letter. */
    letterOf<T extends string>(column: RowColumn, field: RowField, letter: T): T {
      const cell = cells[column];
      if (cell) provenance.push([`${path}.${field}`, cell.element]);
      return letter;
    },

    /** What every row of the kind says: an empty cell has lost it, and so has a `$` alone. */
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
