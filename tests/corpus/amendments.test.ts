import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../lib/record/amendments/changes.ts';
import { originalAmong } from '../../lib/record/amendments/original.ts';
import { verdictOn } from '../../lib/record/amendments/verdict.ts';
import { hasCorpus, truth } from './corpus.ts';

/** Form 4/As by accession number, their originals, and the figures of row 1 that their remarks say they amend. */
const pairs = [
  ['0000814585-20-000025', '0000814585-20-000021', ['1,524 → 1,479', '793,143 → 793,188']],
  ['0000814585-20-000026', '0000814585-20-000022', ['1,219 → 1,183', '578,562 → 578,598']],
  ['0000814585-20-000028', '0000814585-20-000023', ['1,219 → 1,183', '540,278 → 540,314']],
] as const;

describe.runIf(hasCorpus)('real amendments', () => {
  test.each(pairs)('%s amends two figures of %s and says why', (accession, ofOriginal, figures) => {
    const filings = truth();
    const [before, after] = [filings[ofOriginal], filings[accession]];
    if (!before || !after) throw new Error('The corpus has them no more.');
    const all = Object.entries(filings).flatMap(([stem, filing]) =>
      filing.documentType === '4' &&
      filing.signatures.some(({ date }) => date === after.dateOfOriginalSubmission)
        ? [{ stem, filing }]
        : [],
    );
    expect(originalAmong(all, after)).toMatchObject({ stem: ofOriginal });
    const changes = changesBetween(before, after);
    const cells = changes.rows.flatMap((row) => row.cells).filter(({ isFigure }) => isFigure);
    expect(changes.rows).toHaveLength(1);
    expect(cells.map(({ was, is }) => `${was} → ${is}`)).toEqual(figures);
    expect(changes.cover).toEqual([]);
    expect(verdictOn(changes)).toContain('2 figures changed; also changed:');
  });
});
