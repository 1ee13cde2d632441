/**
 * A text cut short or replaced: "The price is a …", "Read more", a date in place of a name, a script or sign
 * that EDGAR does not accept: "ВUY" with a Cyrillic letter, "GOOG ▲", "Brin ✔", "↩".
 */
export const CUT = /[ɐ-῿←-\uffff…]|(read|see|show) more\W*$|[([]more.$|^[\d/]{10}$/i;

/** Whether a text consists of the same text twice. */
export function isTwice(text: string): boolean {
  const half = text.slice(0, (text.length + 1) >> 1).trim();
  return half.length >= 4 && text.slice(half.length).trim() === half;
}
