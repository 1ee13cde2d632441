import * as v from 'valibot';
import { expect, test } from 'vitest';
import { firstChoices } from '../../../lib/news/records/choices.ts';
import { FoundFiling } from '../../../lib/news/records/found.ts';
import type { NewsItem } from '../../../lib/news/records/item.ts';
import { newsToCarry, newsWrites } from '../../../lib/news/transfer.ts';
import { isLateKey, lateKey } from '../../../lib/storage-keys.ts';
import { aGlance } from '../../support/fakes/a-glance.ts';

function item(accession: string, hasFigures: boolean): NewsItem {
  const { seen, headline, sentence, plan } = aGlance(accession, 'Sold.');
  return {
    version: 1,
    accession,
    form: '4',
    filedAt: '2026-11-24',
    listedOn: '2026-11-24',
    url: seen.url,
    about: [
      { kind: 'insider', cik: '0000000002', name: 'Doe Jane' },
      { kind: 'issuer', cik: '0000000002', name: 'Doe Jane' },
    ],
    summary: hasFigures ? { seen, headline, sentence, plan } : null,
    unread: null,
    original: null,
    keptBack: null,
  };
}

test('an import brings news without figures as such whose figures are outstanding, unless they were read', () => {
  const accessions = ['0009000900-26-000001', '0009000900-26-000002', '0009000900-26-000003'] as const;
  const [bare, whole, read] = accessions;
  const told = [
    { item: item(bare, false), isUnread: true },
    { item: item(whole, true), isUnread: true },
    { item: item(read, false), isUnread: false },
  ];
  const carried = newsToCarry('2026-11-23', firstChoices, told);
  const writes = newsWrites({ from: '2026-11-23', carried }, new Set(), true);
  expect(Object.keys(writes).filter(isLateKey)).toEqual([lateKey(bare)]);
  expect(v.parse(FoundFiling, writes[lateKey(bare)]).parties).toEqual([
    { cik: '0000000002', name: 'Doe Jane' },
  ]);
});
