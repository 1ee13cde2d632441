/**
 * Words in a script from right to left, such as Hebrew and Arabic, of one name as far as can be told. Where nothing sets
 * them apart, a figure beside them is drawn on the other side.
 */
const WORDS =
  /([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1f000}]+(?:[ '".&-]+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1f000}]+)*)/gu;

/** A text in parts, of which every second one is to be set apart: `<bdi>` in a page. */
export const setApart = (text: string): string[] => text.split(WORDS);

/** The same as text alone, for where no element can stand: a tooltip, an option. */
export const isolated = (text: string): string => text.replace(WORDS, '\u2068$1\u2069');
