import { add, compare } from '../../figures/decimal.ts';
import { formatIn } from '../../figures/format.ts';
import type { Filing, Row } from '../model/filing.ts';
import { ownedAfter, type Placed, placedAt, signedMove } from '../model/placed-rows.ts';
import type { Summary } from '../model/summary.ts';
import { type HeadName, headNamed } from '../parse/page/anchors.ts';
import { codeMeaning } from './code-meanings.ts';
import { footnoteNumber } from './footnote-number.ts';
import { rowWords } from './row-words.ts';

/** The content of a note: a title, and a paragraph below it for each thing that explains it. */
export type Explanation = { title: string; paragraphs: { label: string; text: string }[] };

function codeParagraphs({ transactionCode: letter, equitySwapInvolved }: Row): Explanation['paragraphs'] {
  const swap = equitySwapInvolved && letter !== 'K' ? ['K'] : [];
  return [letter ?? [], swap].flat().map((label) => ({ label, text: codeMeaning(label) }));
}

function footnoteParagraphs(filing: Filing, ids: readonly string[]): Explanation['paragraphs'] {
  return [...new Set(ids)].map((id) => ({
    label: `(${footnoteNumber(id)})`,
    text:
      filing.footnotes.find((footnote) => footnote.id === id)?.text ??
      'no footnote with this number on the page',
  }));
}

/** How the balance follows from the row before, on the row's ownership line. */
function balanceParagraph(filing: Filing, summary: Summary, placed: Placed): Explanation['paragraphs'] {
  const lines = [...summary.securities, ...summary.derivatives].flatMap((security) => security.lines);
  const line = lines.find(({ rows }) => rows.includes(placed.path));
  const move = signedMove(placed);
  const owned = ownedAfter(placed);
  if (filing.doubts?.some(({ path }) => line?.rows.some((row) => path.startsWith(`${row}.`)))) return [];
  // If the rows work in several orders, it is not known which row comes before.
  if (!line || line.balance === 'unknown' || !move || !owned || move.unit !== owned.unit) return [];
  const earlier = placedAt(filing, line.rows[line.rows.indexOf(placed.path) - 1] ?? '');
  const before = earlier ? ownedAfter(earlier)?.value : line.opening?.value;
  if (before === undefined) return [];
  const words = (value: string) => formatIn(owned.unit, value);
  const sum = add(before, move.value);
  const sign = compare(move.value, '0') < 0 ? '−' : '+';
  const sumWords = `${words(before)} ${sign} ${words(move.value).replace('−', '')} = ${words(sum)}`;
  if (compare(sum, owned.value) === 0) return [{ label: 'Balance', text: `${sumWords}, as reported ✓` }];
  return [{ label: 'Balance', text: `${sumWords}; the filing reports ${words(owned.value)}` }];
}

/** A row in plain words, its code, how its balance follows, and its footnotes. */
export function explainRow(filing: Filing, summary: Summary, path: string): Explanation | null {
  const placed = placedAt(filing, path);
  if (!placed) return null;
  const doubts = (filing.doubts ?? []).filter((doubt) => doubt.path.startsWith(`${path}.`));
  if (doubts.length)
    return {
      title: 'This row cannot be read with certainty.',
      paragraphs: doubts.map(({ reason }) => ({ label: 'Why', text: reason })),
    };
  return {
    title: rowWords(filing, placed),
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
  voluntary: 'V: voluntarily reported earlier than required.',
  transactionAcquiredDisposedCode: 'A: acquired. D: disposed of.',
  directOrIndirectOwnership: 'D: owned directly. I: indirectly; the next column says through whom.',
};

/** The meaning of a cell's letter, in columns of letters, followed by its row. */
export function explainCell(filing: Filing, summary: Summary, fieldPath: string): Explanation | null {
  const [table, index, field] = fieldPath.split('.');
  const row = explainRow(filing, summary, `${table}.${index}`);
  const title = letters[field as keyof typeof letters];
  if (!row || !title) return row;
  return { title, paragraphs: [{ label: 'Row', text: row.title }, ...row.paragraphs] };
}

const OWNED = 'Beneficially owned, on this ownership line only. Not a total across lines.';
/** When it is owned, by the column's head: on Form 3, the head does not say. */
const times: readonly [head: RegExp, when: string][] = [
  [/following/i, ' after the reported transaction(s)'],
  [/fiscal year/i, ' at the end of the issuer’s fiscal year'],
];

const ownedWhen = (head: string) => {
  const [, when = ''] = times.find(([words]) => words.test(head)) ?? [];
  return OWNED.replace(',', `${when},`);
};

const meanings: Record<HeadName, string> = {
  derivativeTitle: 'The option, unit, warrant or other right.',
  securityTitle: 'The class or title of the security.',
  underlyingTitle: 'The security that the derivative is for.',
  transactionDate: 'The date of the transaction.',
  deemedExecutionDate:
    'The date the trade is deemed executed for the filing deadline, if different (Rule 16a-3(g)).',
  transactionCode: 'The type of transaction (General Instruction 8).',
  code: 'The type of transaction (General Instruction 8).',
  voluntary: letters.voluntary,
  acquiredOrDisposed: letters.transactionAcquiredDisposedCode,
  acquired: 'Acquired.',
  disposed: 'Disposed of. Exercising a derivative counts as disposing of it.',
  moved: 'How much was acquired or disposed of.',
  derivativesMoved: 'How much was acquired or disposed of.',
  derivativesOwned: OWNED,
  owned: OWNED,
  amount: 'Number of shares, or a dollar amount if it starts with $.',
  derivativePrice: 'Paid or received for the derivative itself, not the exercise price.',
  price: 'Per share. Often a weighted average of several trades; see the footnote.',
  ownershipForm: letters.directOrIndirectOwnership,
  natureOfOwnership: 'Through whom: a trust, a fund, the spouse.',
  conversionOrExercisePrice: 'Price per share on exercise or conversion.',
  exerciseDate: 'The first date it can be exercised. A footnote may give a vesting schedule.',
  expirationDate: 'The last date it can be exercised.',
};

/** What a column's heading means; `null` if the heading is not known. */
export function explainHead(head: string): Explanation | null {
  const known = headNamed(head);
  if (!known) return null;
  const meaning = meanings[known.name];
  const text = meaning === OWNED ? ownedWhen(known.title) : meaning;
  return { title: known.title, paragraphs: [{ label: '', text }] };
}

/** The functions that explain a filing, for loading on demand. */
export const explainPart = { explainCell, explainFootnotes, explainHead, explainRow };
export type ExplainPart = typeof explainPart;
