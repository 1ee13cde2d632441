/**
 * Words in a right-to-left script such as Hebrew or Arabic, taken together if they seem to be one name.
 * Unless they are set apart, a figure beside them is drawn on their other side.
 */
const WORDS =
  /([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1f000}]+(?:[ '".&-]+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1f000}]+)*)/gu;

/** Splits a text into parts, every second of which has to be set apart: `<bdi>` on a page. */
export const setApart = (text: string): string[] => text.split(WORDS);

/** The same as plain text, for places that hold no elements: a tooltip, an option. */
export const isolated = (text: string): string => text.replace(WORDS, '\u2068$1\u2069');
