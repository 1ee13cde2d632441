import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFeed } from '../../lib/edgar/lists/atom.ts';
import { corpus, hasCorpus, read } from './corpus.ts';

describe.runIf(hasCorpus)('EDGAR’s own feeds of the latest filings', () => {
  test('are read, each filing once, with its parties', () => {
    const files = readdirSync(join(corpus, 'edgar')).filter((file) => file.startsWith('atom_getcurrent'));
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const text = read('edgar', file);
      const feed = readFeed(text, null);
      if (!feed.ok) throw new Error(`${file}: ${feed.reason} ${feed.missing.join(', ')}`);
      const named = new Set(text.match(/(?<=accession-number=)[\d-]+/g));
      expect(feed.entries.map(({ accession }) => accession)).toEqual([...named]);
      const parties = feed.entries.flatMap((entry) => entry.parties);
      expect(parties).toHaveLength(text.match(/<entry>/g)?.length ?? 0);
      expect(feed.entries.every(({ filedAt, updated }) => filedAt && updated)).toBe(true);
    }
  });
});
