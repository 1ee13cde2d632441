import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Filing, type Row } from '../../../lib/form4/model/filing.ts';
import { samples } from './samples.ts';

const scaled = (amount: string | null) => BigInt(Math.round(Number(amount ?? 0) * 10_000));

/** Identifies one balance: a security, held in one way; a nature's footnote tells two trusts apart. */
const lineOf = ({ securityTitle, directOrIndirectOwnership, natureOfOwnership, footnotes }: Row) =>
  [securityTitle, directOrIndirectOwnership, natureOfOwnership, footnotes.natureOfOwnership].join(' | ');

function rowsThatDoNotAddUp(rows: readonly Row[]): string[] {
  return [...Map.groupBy(rows, lineOf).values()].flatMap((line) =>
    line.slice(1).flatMap((row, index) => {
      const sign = row.transactionAcquiredDisposedCode === 'D' ? -1n : 1n;
      const before = scaled(line[index]?.sharesOwnedFollowingTransaction ?? null);
      const after = before + sign * scaled(row.transactionShares);
      return after === scaled(row.sharesOwnedFollowingTransaction) ? [] : lineOf(row);
    }),
  );
}

const withFacts = samples.flatMap(({ name, filing }) => (filing ? [{ name, filing }] : []));

describe('Every sample', () => {
  test.each(withFacts)('$name is a valid filing whose running balances add up', ({ name, filing }) => {
    expect(v.parse(Filing, filing)).toEqual(filing);
    const odd = name === 'odd-balance' ? ['Common Stock | D |  | '] : [];
    expect(rowsThatDoNotAddUp(filing.nonDerivativeTable)).toEqual(odd);
  });

  test.each(withFacts)('$name names a footnote for every mark', ({ filing }) => {
    const known = filing.footnotes.map(({ id }) => id);
    const marks = (table: Filing['nonDerivativeTable']) =>
      table.flatMap(({ footnotes }) => Object.values(footnotes).flat());
    const used = [...marks(filing.nonDerivativeTable), ...marks(filing.derivativeTable)];
    expect(new Set(used)).toEqual(new Set(known));
  });

  test('has its own path, which names its filing and its stylesheet', () => {
    const paths = samples.map(({ path }) => path);
    expect(new Set(paths).size).toBe(samples.length);
    for (const path of paths) {
      expect(path).toMatch(/^\/Archives\/edgar\/data\/\d{1,10}\/\d{18}\/xslF345X\d{2}\/[\w-]+\.xml$/);
    }
  });
});
