/**
 * The sentences of a footnote, a semicolon ending one, too. A full stop after an initial ("U.S.", "L.P.") or a
 * title ("Mr.") ends none, nor does one before a small letter or a digit ("Sept. 14").
 */
export function sentencesOf(text: string): string[] {
  return text.split(
    /(?<=[\p{L}\d)"”\]]{2}[.!?])(?<!\b(?:Mr|Ms|Mrs|Dr|Jr|Sr|St|No)\.)\s+(?=[\p{Lu}("“])|;\s+/u,
  );
}
