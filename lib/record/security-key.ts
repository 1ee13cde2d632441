/**
 * A title as it is compared over filings. One person's filings say "Common Stock", "Common  stock, par value
 * $0.01 per share" and "Shares of Common Stock" of one security: letter case, punctuation, what follows "par"
 * and leading "shares of" are left out. Classes and series stay apart.
 */
export function securityKey(title: string): string {
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

/** "$0.01", "no" and "without" before "par value". */
const isOfPar = (word: string) => /^\$?[\d.]+$/.test(word) || word === 'no' || word === 'without';
