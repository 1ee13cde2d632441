/**
 * A title in a form that can be compared across filings. One person's filings call the same security "Common
 * Stock", "Common  stock, par value $0.01 per share" and "Shares of Common Stock": letter case, punctuation,
 * what follows "par" and a leading "shares of" are left out. Classes and series stay separate.
 */
export function securityKey(title: string): string {
  const key = known.get(title) ?? keyOf(title);
  known.set(title, key);
  return key;
}

/** By title: a record of hundreds of rows asks several times about each of them, and has a few titles. */
const known = new Map<string, string>();

function keyOf(title: string): string {
  const words = title
    .toLowerCase()
    .split(/[\s,;:()"“”']+/)
    .filter(Boolean);
  const par = words.indexOf('par');
  const named = par > 0 ? words.slice(0, par) : words;
  while (named.length > 1 && isOfPar(named.at(-1) ?? '')) named.pop();
  const isCounted = /^(shares?|units?)$/.test(named[0] ?? '') && named[1] === 'of' && named.length > 2;
  return (isCounted ? named.slice(2) : named).join(' ');
}

/** Words before "par value": "$0.01", "no" and "without". */
const isOfPar = (word: string) => /^\$?[\d.]+$/.test(word) || word === 'no' || word === 'without';
