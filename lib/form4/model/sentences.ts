import { beginsWithCapital } from './letters.ts';

const ABBREVIATED =
  /(?:\b(?:inc|corp|ltd|co|no|mr|ms|dr|st|jr|l\.p|l\.l\.c|n\.a|u\.s|i\.e|e\.g)|\b[A-Z])\.$/i;

const begins = (piece: string) => beginsWithCapital(piece) || '("“'.includes(piece.charAt(0));

/**
 * A text's sentences. None ends at an abbreviation ("L.P.") or before a lowercase letter or digit ("Sept.
 * 14").
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[][] = [];
  let isOpen = false;
  for (const piece of text.split(/(?<=[.!?]["”)]?)\s+/)) {
    const last = sentences.at(-1);
    if (last && (isOpen || !begins(piece))) last.push(piece);
    else sentences.push([piece]);
    isOpen = ABBREVIATED.test(piece.slice(-12));
  }
  return sentences.map((pieces) => pieces.join(' ')).filter(Boolean);
}

/** A text's sentences, also split at semicolons. */
export function clausesOf(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) => sentence.split(/;\s+/));
}
