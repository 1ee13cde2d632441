import type { Filing } from '../../form4/model/filing.ts';
import { isSameValue } from './match-rows.ts';

type Note = Filing['footnotes'][number];

/** A footnote of the original and what became of it; `null` where the other has none. */
export type NotePair = { was: Note | null; is: Note | null };

/** Texts that share fewer of their words than this are two footnotes. */
const least = 0.5;

/**
 * Which footnote of an amendment was which of its original: the same text wherever it stands, then the likest by
 * its words, of equally like ones that of the same number.
 * @returns in the order of the amendment, then those it no longer has
 */
export function matchNotes(before: Filing, after: Filing): NotePair[] {
  const words = new Map([...before.footnotes, ...after.footnotes].map((note) => [note, wordsOf(note)]));
  const couples = after.footnotes.flatMap((is) =>
    before.footnotes.map((was) => ({ was, is, likeness: likeness(was, is, words) })),
  );
  couples.sort((a, b) => b.likeness - a.likeness || Number(isMoved(a)) - Number(isMoved(b)));
  const originals = new Map<Note, Note>();
  const used = new Set<Note>();
  for (const { was, is, likeness: found } of couples) {
    if (found < least) break;
    if (originals.has(is) || used.has(was)) continue;
    originals.set(is, was);
    used.add(was);
  }
  return [
    ...after.footnotes.map((is) => ({ was: originals.get(is) ?? null, is })),
    ...before.footnotes.flatMap((was) => (used.has(was) ? [] : [{ was, is: null }])),
  ];
}

const isMoved = ({ was, is }: { was: Note; is: Note }) => was.id !== is.id;

const none: ReadonlySet<string> = new Set();

/** The share of the words of both that both have. */
function likeness(was: Note, is: Note, words: ReadonlyMap<Note, ReadonlySet<string>>): number {
  if (isSameValue(was.text, is.text)) return 1;
  const one = words.get(was) ?? none;
  const other = words.get(is) ?? none;
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, one.size + other.size - common);
}

const wordsOf = ({ text }: Note) => new Set(text.toLowerCase().split(/\s+/));
