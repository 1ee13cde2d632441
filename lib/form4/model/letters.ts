/*
 * What is a letter, in any script. The classes of all letters that Unicode knows take a millisecond each to
 * compile, which a reader would wait for: few texts of a filing come so far as to need them.
 */

const LATIN = /[A-Za-z]/;
const ANY = /\p{L}/u;

export const hasLetter = (text: string): boolean => LATIN.test(text) || ANY.test(text);

export const beginsWithCapital = ([first = '']: string): boolean => first !== first.toLowerCase();
