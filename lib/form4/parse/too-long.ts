import type { Filing } from '../model/filing.ts';

/**
 * The most that a filing may contain to be read. EDGAR's own limits are far lower: 30 rows a table, 10
 * owners, 99 footnotes of 1,000 characters, names of 150. (The limit for amounts is in values.ts.)
 */
export const longest = { text: 1_000, footnote: 20_000, rows: 1_000, owners: 100, footnotes: 1_000 };

const ofLists = {
  nonDerivativeTable: ['rows', longest.rows],
  derivativeTable: ['rows', longest.rows],
  reportingOwners: ['owners', longest.owners],
  footnotes: ['footnotes', longest.footnotes],
  signatures: ['signatures', longest.owners],
} as const;

/** What is longer than in any filing that EDGAR accepts, in words, with its field: the first few. */
export function tooLongIn(filing: Filing): string[] {
  const lists = Object.entries(ofLists).flatMap(([field, [what, most]]) => {
    const { length } = filing[field as keyof typeof ofLists];
    return length > most ? [`${field}: more than ${most} ${what}`] : [];
  });
  if (lists.length || !hasLongText(filing)) return lists;
  return [...longTextsIn(filing, '')].slice(0, 10);
}

/** Most filings have no long text: for these, no path is put together. */
function hasLongText(value: unknown): boolean {
  if (typeof value === 'string') return value.length > longest.text;
  return value !== null && typeof value === 'object' && Object.values(value).some(hasLongText);
}

function* longTextsIn(value: unknown, path: string): Generator<string> {
  if (typeof value === 'string') {
    const most = /^(?:footnotes\.|remarks)/.test(path) ? longest.footnote : longest.text;
    if (value.length > most) yield `${path}: more than ${most} characters`;
  } else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      yield* longTextsIn(inner, path ? `${path}.${key}` : key);
}
