import type { Figure } from '../model/summary.ts';

/** A piece of a sentence; if it gives a figure, it names the fields that the figure comes from. */
export type Phrase = { text: string; sources: string[] };

/** What sentences are put together from; `null` says nothing. */
export type PhrasePart = string | Phrase | PhrasePart[] | null;

/** The phrases of a part, in order. */
export function flat(part: PhrasePart): Phrase[] {
  if (part === null) return [];
  if (typeof part === 'string') return part ? [{ text: part, sources: [] }] : [];
  return Array.isArray(part) ? part.flatMap(flat) : [part];
}

/** A phrase that says these figures. */
export function say(text: string, ...figures: (Pick<Figure<unknown>, 'sources'> | null)[]): Phrase {
  return { text, sources: [...new Set(figures.flatMap((figure) => figure?.sources ?? []))] };
}

/** "a, b and c" of parts. */
export function list(parts: PhrasePart[]): PhrasePart {
  return parts.map((part, index) => [index === 0 ? '' : index === parts.length - 1 ? ' and ' : ', ', part]);
}

/** The sentence as plain text. */
export function plainText(phrases: readonly Phrase[]): string {
  return phrases.map(({ text }) => text).join('');
}
