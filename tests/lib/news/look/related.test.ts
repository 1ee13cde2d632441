import { expect, test } from 'vitest';
import { relatedTo } from '../../../../lib/news/look/related.ts';
import type { NewsItem } from '../../../../lib/news/records/item.ts';
import type { KeptRecord } from '../../../../lib/record/kept/kept-record.ts';
import { keptRecordKey, newsItemKey, seenKey } from '../../../../lib/storage-keys.ts';
import { aGlance } from '../../../support/fakes/a-glance.ts';

const party = { kind: 'insider', cik: '0000000002' } as const;
const issuer = { kind: 'issuer', cik: '0000000001' } as const;
const { seen, plan, filed, sentence, headline } = aGlance('0009000900-24-000001', 'Sold.');
const { seen: read } = aGlance('0009000900-24-000002', 'Sold.');
const { seen: last } = aGlance('0009000900-24-000003', 'Sold.');
const glance = aGlance('0009000900-24-000009', 'Sold.');
const answer = {
  kind: 'filing',
  glance: { ...glance, seen: { ...glance.seen, documentType: '4/A' } },
} as const;
const item: Partial<NewsItem> = {
  version: 1,
  accession: last.accession,
  form: '4',
  filedAt: '2026-11-24',
  listedOn: '2026-11-24',
  url: last.url,
  about: [{ ...party, name: 'Doe Jane' }],
  summary: { seen: last, headline, sentence, plan },
  unread: null,
  original: null,
  keptBack: null,
};
const record: KeptRecord = {
  version: 1,
  party,
  name: 'Doe Jane',
  loadedAt: '2026-11-24T12:00:00.000Z',
  from: 'feed',
  trades: [],
  listed: [],
  loaded: 0,
  isWhole: true,
  filings: [
    { seen: { ...seen, filedAt: null }, plan, filed },
    { seen: read, plan, filed },
  ],
};
const stored: Record<string, unknown> = {
  [seenKey(party, seen.accession)]: seen,
  [seenKey(issuer, seen.accession)]: { ...seen, filedAt: null },
  [newsItemKey(last.accession)]: item,
  [keptRecordKey(party)]: record,
};
const area = {
  get: async (keys: string[]) =>
    Object.fromEntries(keys.flatMap((key) => (key in stored ? [[key, stored[key]]] : []))),
};
const found = { accession: glance.seen.accession } as never;

test('an amendment’s relatives were seen, told or read for a record, and each is one, with its date', async () => {
  const related = await relatedTo(area, new Set(Object.keys(stored)), { kind: 'summary', found, answer });
  const byAccession = related.map(({ accession, filedAt }) => [accession, filedAt]).sort();
  expect(byAccession).toEqual([
    [seen.accession, '2024-06-05'],
    [read.accession, '2024-06-05'],
    [last.accession, '2024-06-05'],
  ]);
});

test('nothing is looked up for a filing that is not an amendment', async () => {
  const asked = { kind: 'filing', glance } as const;
  expect(
    await relatedTo(area, new Set(Object.keys(stored)), { kind: 'summary', found, answer: asked }),
  ).toEqual([]);
});
