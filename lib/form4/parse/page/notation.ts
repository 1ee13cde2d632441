import type { Filing } from '../../model/filing.ts';
import { type Finds, refuseAt } from './findings.ts';
import { seenText } from './text/text.ts';

type Fields = Pick<Filing, 'nonDerivativeTable' | 'derivativeTable' | 'periodOfReport' | 'signatures'> & {
  dateOfOriginalSubmission: string | null;
};

/** A number or date of the filing: its path and its value as read. */
type Field = { path: string; value: string; clear: () => void };

/** "1.234,5", "1.234.567", "12,5": commas and points interchanged. */
const EUROPEAN = /^\$?\s*(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|\d+,\d{1,2})$/;

/** "23/03/2021", "23.03.2021": the day before the month. */
const DAY_FIRST = /^(?:1[3-9]|2\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-]\d{2,4}$/;

/** Read as a fraction; if the point stands for a comma, it is a thousand times as much. */
const EITHER = /^\d{1,3}\.\d{3}$/;

/** A point after more than three digits, or before other than three digits, does not separate thousands. */
const SETTLED = /\d{4}\.|\.(?!\d{3}$)/;

/** The fields of a row by what they hold, as their names tell. */
const NUMBERS = /Sh|Va|Pr|Owned/;
const DATES = /Date/;
const TEXTS = /Title|nature/;

/** The fields that footnotes mostly explain: an average price, one not per share; which of several trusts. */
const OF_FOOTNOTES = /PricePer|nature/;

const AMBIGUOUS = 'given the rest of the page, it can be read in two ways';

/**
 * Whether day and month may be interchanged: a date is the period's with the two swapped, or the filing was
 * signed on the same day of another month. None of 687 pages has such dates.
 */
function isTurned(dates: readonly Field[], period: string): boolean {
  const turned = period.replace(/(..)-(..)$/, '$2-$1');
  const isSo = ({ path, value }: Field) =>
    value === turned || (path[0] === 's' && value.slice(8) === period.slice(8));
  return period.slice(8) <= '12' && dates.some((field) => field.value !== period && isSo(field));
}

/** Refuses fields for a given reason: each is `null` from then on. */
function refuser(reason: string, { provenance, refused }: Finds<'provenance' | 'refused'>) {
  let elements: ReadonlyMap<string, Element> | undefined;
  return ({ path, value, clear }: Field): void => {
    elements ??= new Map(provenance);
    const element = elements.get(path);
    if (element) refuseAt(refused, path, element, reason)(value);
    clear();
  };
}

/**
 * Refuses numbers and dates that can be read in two ways if the rest of the page does not settle which:
 * "52.500" beside "1.234,5", 03/04/2021 beside 23/03/2021. EDGAR prints neither, but a translated page does.
 */
export function refuseAmbiguous(fields: Fields, findings: Finds<'provenance' | 'refused'>): void {
  const { provenance, refused } = findings;
  const refuse = refuser(AMBIGUOUS, findings);
  const texts = refused.map(({ text }) => text);
  const dates = datesOf(fields);
  if (texts.some((text) => DAY_FIRST.test(text)) || isTurned(dates, fields.periodOfReport ?? ''))
    dates.filter(({ value }) => value.slice(8) <= '12').forEach(refuse);

  if (texts.some((text) => EUROPEAN.test(text))) {
    const isParted = ({ path, value }: Field) => {
      const element = provenance.find(([one]) => one === path)?.[1];
      return value.includes('.') || seenText(element).includes(',');
    };
    fieldsPassing(fields, NUMBERS, () => true)
      .filter(isParted)
      .forEach(refuse);
    return;
  }
  const either = fieldsPassing(fields, NUMBERS, (value) => EITHER.test(value));
  const counts = either.filter(({ path }) => !/Price/.test(path));
  if (!counts.length) return;
  // Dollars have a point before their cents, whatever separates thousands of shares.
  const settled = fieldsPassing(
    fields,
    NUMBERS,
    (value, name) => !/price|value/i.test(name) && SETTLED.test(value),
  );
  // EDGAR drops the zeros at the end of a count.
  (settled.length ? counts.filter(({ value }) => value.endsWith('0')) : either).forEach(refuse);
}

/**
 * Refuses numbers that may end in a footnote's number, its mark typed as text: that of a footnote that
 * nothing marks. In 465 filings every footnote is marked; which cell has lost its mark is not known.
 */
export function refuseTypedMarks(
  fields: Fields & Pick<Filing, 'footnotes'>,
  marked: ReadonlySet<string>,
  findings: Finds<'provenance' | 'refused'>,
): void {
  const given = fields.footnotes.map(({ id }) => id);
  if (!given.length) return;
  const unmarked = given.filter((id) => !marked.has(id));
  const refuse = refuser('it may have lost a footnote mark', findings);
  if (unmarked.length)
    fieldsPassing(
      fields,
      /Sh|Va|Pr|Owned|nature/,
      (value, name) => OF_FOOTNOTES.test(name) || unmarked.some((id) => value.endsWith(id.slice(1))),
    ).forEach(refuse);
  fieldsPassing(fields, TEXTS, (value) =>
    given.includes(`F${/[\sa-z.,)](\d{1,2})$/.exec(value)?.[1]}`),
  ).forEach(refuse);
}

/** A field, if it has a value. */
function fieldIn(object: object, name: string, path = name): Field[] {
  const value: unknown = object[name as keyof typeof object];
  const clear = () => Object.assign(object, { [name]: name === 'securityTitle' ? '' : null });
  return typeof value === 'string' ? [{ path, value, clear }] : [];
}

/** The fields of all rows whose name and value pass. */
function fieldsPassing(
  fields: Fields,
  names: RegExp,
  passes: (value: string, name: string) => boolean,
): Field[] {
  const found: Field[] = [];
  for (const table of ['nonDerivativeTable', 'derivativeTable'] as const)
    for (const [index, row] of fields[table].entries())
      for (const name in row) {
        const value: unknown = row[name as keyof typeof row];
        if (typeof value === 'string' && names.test(name) && passes(value, name))
          found.push(...fieldIn(row, name, `${table}.${index}.${name}`));
      }
  return found;
}

const datesOf = (fields: Fields): Field[] => [
  ...fieldsPassing(fields, DATES, () => true),
  ...fieldIn(fields, 'periodOfReport'),
  ...fieldIn(fields, 'dateOfOriginalSubmission'),
  ...fields.signatures.flatMap((signature, index) => fieldIn(signature, 'date', `signatures.${index}.date`)),
];
