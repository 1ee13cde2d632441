/**
 * The text in the last pair of brackets, and the text before it: EDGAR puts the symbol in brackets, and a
 * filer may have added another pair ("[ [NYSE: EXM] ]").
 * @returns both trimmed; `null` if there are no brackets
 */
export function inLastBrackets(text: string): { before: string; inside: string } | null {
  const end = text.lastIndexOf(']');
  const start = partnerOf(text, end);
  if (start < 0) return null;
  return { before: text.slice(0, start).trim(), inside: text.slice(start + 1, end).trim() };
}

/** The opening bracket of the pair that closes at `end`; the first of all if the pairs do not match. */
function partnerOf(text: string, end: number): number {
  let open = 0;
  for (let index = end; index >= 0; index--) {
    if (text[index] === ']') open++;
    else if (text[index] === '[' && --open === 0) return index;
  }
  const first = text.indexOf('[');
  return first < end ? first : -1;
}

/** A symbol without EDGAR's brackets ("[ 2330.TW ]"); the filer's own ("[TSX: EXM]") stay. */
export function withoutBrackets(text: string): string {
  return text.startsWith('[ ') && text.endsWith(' ]') ? text.slice(2, -2) : text;
}
