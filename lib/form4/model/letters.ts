/*
 * Tests for letters of any script. Compiling Unicode's class of all letters takes a millisecond, for which a
 * reader would wait, so Latin letters are tried first: few of a filing's texts need more.
 */

const LATIN = /[A-Za-z]/;
const ANY = /\p{L}/u;

export const hasLetter = (text: string): boolean => LATIN.test(text) || ANY.test(text);

export const beginsWithCapital = ([first = '']: string): boolean => first !== first.toLowerCase();
