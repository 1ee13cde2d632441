import { formatIn } from '../format.ts';
import { transactionCodeOf } from './codes.ts';
import { add, compare } from './decimal.ts';
import { ownedAfter, type Placed, placedAt, signedMove } from './ownership-lines.ts';
import { rowWords } from './row-words.ts';
import type { Filing, Row } from './schema.ts';
import type { Summary } from './summary.ts';

/** What a note says: a sentence, and below it what hangs on it. */
export type Explanation = { title: string; paragraphs: { label: string; text: string }[] };

function codeParagraph(row: Row): Explanation['paragraphs'] {
  const { transactionCode: letter, equitySwapInvolved } = row;
  if (!letter) return [];
  const code = transactionCodeOf(letter);
  const text = code ? `${code.meaning} (${code.rule})` : 'not a code that the form lists';
  const swap = {
    label: 'K',
    text: 'an equity swap or similar instrument is involved (General Instruction 8)',
  };
  return [{ label: letter, text }, ...(equitySwapInvolved && letter !== 'K' ? [swap] : [])];
}

function footnoteParagraphs(filing: Filing, ids: readonly string[]): Explanation['paragraphs'] {
  return [...new Set(ids)].map((id) => ({
    label: `(${id.replace(/^F/, '')})`,
    text:
      filing.footnotes.find((footnote) => footnote.id === id)?.text ??
      'no footnote of this number on the page',
  }));
}

/** How the balance follows from the row before, on the row's ownership line. */
function balanceParagraph(filing: Filing, summary: Summary, placed: Placed): Explanation['paragraphs'] {
  const lines = [...summary.securities, ...summary.derivatives].flatMap((security) => security.lines);
  const line = lines.find(({ rows }) => rows.includes(placed.path));
  const move = signedMove(placed);
  const owned = ownedAfter(placed);
  if (!line || !move || !owned || move.unit !== owned.unit) return [];
  const earlier = placedAt(filing, line.rows[line.rows.indexOf(placed.path) - 1] ?? '');
  const before = earlier ? ownedAfter(earlier)?.value : line.opening?.value;
  if (before === undefined) return [];
  const words = (value: string) => formatIn(owned.unit, value);
  const sum = add(before, move.value);
  const sign = compare(move.value, '0') < 0 ? '−' : '+';
  const sumWords = `${words(before)} ${sign} ${words(move.value).replace('−', '')} = ${words(sum)}`;
  if (compare(sum, owned.value) === 0) return [{ label: 'Balance', text: `${sumWords}, as reported ✓` }];
  return [{ label: 'Balance', text: `${sumWords}, but ${words(owned.value)} is reported` }];
}

/** A row in plain words, its code, the footnotes that hang on it, and how its balance follows. */
export function explainRow(filing: Filing, summary: Summary, path: string): Explanation | null {
  const placed = placedAt(filing, path);
  if (!placed) return null;
  return {
    title: rowWords(placed),
    paragraphs: [
      ...codeParagraph(placed.row),
      ...balanceParagraph(filing, summary, placed),
      ...footnoteParagraphs(filing, Object.values(placed.row.footnotes).flat()),
    ],
  };
}

export function explainFootnotes(filing: Filing, ids: readonly string[]): Explanation {
  const title = ids.length === 1 ? 'Footnote' : 'Footnotes';
  return { title, paragraphs: footnoteParagraphs(filing, ids) };
}

/** Columns whose cells are letters. */
const letters = {
  voluntary: 'V: reported earlier than required.',
  transactionAcquiredDisposedCode: 'A: acquired. D: disposed of.',
  directOrIndirectOwnership: 'D: owned directly. I: indirectly; the next column says through whom.',
};

/** What a cell's letter means, in the columns of letters; then its row. */
export function explainCell(filing: Filing, summary: Summary, fieldPath: string): Explanation | null {
  const [table, index, field] = fieldPath.split('.');
  const row = explainRow(filing, summary, `${table}.${index}`);
  const title = letters[field as keyof typeof letters];
  if (!row || !title) return row;
  return { title, paragraphs: [{ label: 'Row', text: row.title }, ...row.paragraphs] };
}

const heads: [head: RegExp, text: string][] = [
  [/Title of Derivative/i, 'The option, unit, warrant or other right.'],
  [/Title of Security/i, 'The class of stock.'],
  [/Deemed Execution/i, 'The day a trade counts as made, where it is another (Rule 16b-3).'],
  [/Transaction Date/i, 'The day of the trade.'],
  [/^V$/i, letters.voluntary],
  [/Transaction Code|^Code$/i, 'What kind of event it was (General Instruction 8).'],
  [/^\(A\) or \(D\)$/i, letters.transactionAcquiredDisposedCode],
  [/^\(A\)$/i, 'Acquired.'],
  [/^\(D\)$/i, 'Disposed of, an exercise included.'],
  [
    /Beneficially Owned Following|Amount of Securities/i,
    'Owned after the transaction on this line alone: not a total.',
  ],
  [/Ownership Form/i, letters.directOrIndirectOwnership],
  [/Nature of Indirect/i, 'Through whom: a trust, a fund, the spouse.'],
  [/Exercise Price/i, 'What one share costs on exercise.'],
  [/^Date Exercisable/i, 'The first day of exercise; a footnote tells of vesting.'],
  [/^Expiration/i, 'The last day of exercise.'],
  [/Price of Derivative/i, 'Paid for the derivative itself, not the exercise price.'],
  [/^Price$/i, 'Per share; of several trades often an average.'],
  [/^Amount/i, 'Shares; in dollars where a $ stands before it.'],
];

/** What a column's head means; `null` for one that explains itself or is not known. */
export function explainHead(head: string): Explanation | null {
  const text = heads.find(([pattern]) => pattern.test(head))?.[1];
  return text ? { title: head.replace(/^\d+\w?\.\s*/, ''), paragraphs: [{ label: '', text }] } : null;
}
