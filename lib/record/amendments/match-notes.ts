import type { Filing } from '../../form4/model/filing.ts';
import { isSameValue } from './match-rows.ts';
import { mostAlike } from './most-alike.ts';

type NumberedNote = Filing['footnotes'][number];

/** A footnote of the original and the one it became; `null` if the other filing has none. */
export type NotePair = { was: NumberedNote | null; is: NumberedNote | null };

/**
 * Which footnote of an amendment corresponds to which of its original: first equal texts, wherever they are,
 * then those with the most similar words; among equally similar ones, those with the same number (mostAlike).
 */
export function matchNotes(before: Filing, after: Filing): NotePair[] {
  const words = new Map([...before.footnotes, ...after.footnotes].map((note) => [note, wordsOfNote(note)]));
  const none: NumberedNote = { id: '', text: '' };
  const at = ({ was, is }: { was: number; is: number }) => ({
    was: before.footnotes[was] ?? none,
    is: after.footnotes[is] ?? none,
  });
  const pairs = mostAlike(
    { was: before.footnotes.length, is: after.footnotes.length },
    (was, is) => likenessOfNotes(at({ was, is }), words),
    (a, b) => Number(isMoved(at(a))) - Number(isMoved(at(b))),
  );
  return pairs.map(({ was, is }) => ({
    was: was === null ? null : (before.footnotes[was] ?? null),
    is: is === null ? null : (after.footnotes[is] ?? null),
  }));
}

const isMoved = ({ was, is }: { was: NumberedNote; is: NumberedNote }) => was.id !== is.id;

const noWords: ReadonlySet<string> = new Set();

/** The share of the words in either text that are in both. */
function likenessOfNotes(
  { was, is }: { was: NumberedNote; is: NumberedNote },
  words: ReadonlyMap<NumberedNote, ReadonlySet<string>>,
): number {
  if (isSameValue(was.text, is.text)) return 1;
  const one = words.get(was) ?? noWords;
  const other = words.get(is) ?? noWords;
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, one.size + other.size - common);
}

const wordsOfNote = ({ text }: NumberedNote) => new Set(text.toLowerCase().split(/\s+/));
