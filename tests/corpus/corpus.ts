import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Filing } from '../../lib/form4/model/filing.ts';

/** Real filings beside the project; a clone without them has the project's own fixtures to test on. */
export const corpus = join(import.meta.dirname, '../../../shared/corpus');
export const hasCorpus = existsSync(corpus);

export function read(...path: string[]): string {
  return readFileSync(join(corpus, ...path), 'utf8');
}

export function stems(folder: string): string[] {
  return readdirSync(join(corpus, folder)).map((file) => file.replace(/\.\w+$/, ''));
}

/** What an independent script read from every XML, by stem; none is recent enough for a foreign symbol. */
export function truth(): Record<string, Filing> {
  const filings: Record<string, Filing> = JSON.parse(read('filings.json'));
  for (const { issuer } of Object.values(filings)) issuer.foreignTradingSymbol ??= null;
  return filings;
}

/** Where two readings differ, as "path: got, wanted"; numbers are compared as numbers. */
export function differences(got: unknown, wanted: unknown, path = ''): string[] {
  if (isObject(got) && isObject(wanted)) {
    const keys = new Set([...Object.keys(got), ...Object.keys(wanted)]);
    return [...keys].flatMap((key) => differences(got[key], wanted[key], path ? `${path}.${key}` : key));
  }
  if (same(got, wanted)) return [];
  return [`${path}: got ${JSON.stringify(got)}, wanted ${JSON.stringify(wanted)}`];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

function same(got: unknown, wanted: unknown): boolean {
  if (got === wanted) return true;
  if (typeof got !== 'string' || typeof wanted !== 'string') return false;
  return DECIMAL.test(got) && DECIMAL.test(wanted) && canonical(got) === canonical(wanted);
}

function canonical(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}
