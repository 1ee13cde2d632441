import { add, compare } from '../../figures/decimal.ts';
import { footnoteNumber, formatIn } from '../../figures/format.ts';
import type { Filing, Row } from '../model/filing.ts';
import { ownedAfter, type Placed, placedAt, signedMove } from '../model/placed-rows.ts';
import type { Summary } from '../model/summary.ts';
import { transactionCodeOf } from '../model/transaction-codes.ts';
import { rowWords } from './row-words.ts';

/** What a note says: a sentence, and below it what hangs on it. */
export type Explanation = { title: string; paragraphs: { label: string; text: string }[] };

function codeParagraphs({ transactionCode: letter, equitySwapInvolved }: Row): Explanation['paragraphs'] {
  const swap = equitySwapInvolved && letter !== 'K' ? ['K'] : [];
  return [letter ?? [], swap].flat().map((label) => {
    const code = transactionCodeOf(label);
    return { label, text: code ? `${code.meaning} (${code.rule})` : 'not a code that the form lists' };
  });
}

function footnoteParagraphs(filing: Filing, ids: readonly string[]): Explanation['paragraphs'] {
  return [...new Set(ids)].map((id) => ({
    label: `(${footnoteNumber(id)})`,
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
      ...codeParagraphs(placed.row),
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

const AFTER = 'Owned after the transaction on this line alone: not a total.';

/** By how a column's head begins, without its number; the longer of two first. */
const heads: Record<string, string> = {
  'title of derivative': 'The option, unit, warrant or other right.',
  'title of security': 'The class of stock.',
  title: 'What the derivative stands for.',
  'transaction date': 'The day of the trade.',
  'deemed execution': 'The day a trade counts as made, where it is another (Rule 16a-3(g)).',
  'transaction code': 'What kind of event it was (General Instruction 8).',
  code: 'What kind of event it was (General Instruction 8).',
  v: letters.voluntary,
  '(a) or (d)': letters.transactionAcquiredDisposedCode,
  '(a)': 'Acquired.',
  '(d)': 'Disposed of, an exercise included.',
  'securities acquired': 'How much came or went.',
  'number of derivative securities acquired': 'How much came or went.',
  'number of derivative': AFTER,
  'amount of securities': AFTER,
  amount: 'Shares; in dollars where a $ stands before it.',
  'price of derivative': 'Paid for the derivative itself, not the exercise price.',
  price: 'Per share; of several trades often an average.',
  'ownership form': letters.directOrIndirectOwnership,
  'nature of indirect': 'Through whom: a trust, a fund, the spouse.',
  'conversion or exercise': 'What one share costs on exercise.',
  'date exercisable': 'The first day of exercise; a footnote tells of vesting.',
  expiration: 'The last day of exercise.',
};

/** What a column's head means; `null` for one that is not known. */
export function explainHead(head: string): Explanation | null {
  const title = head.replace(/^\d+\w?\.\s*/, '');
  const known = Object.keys(heads).find((start) => title.toLowerCase().startsWith(start));
  return known ? { title, paragraphs: [{ label: '', text: heads[known] ?? '' }] } : null;
}
