// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { defaults } from '../../../../lib/settings/settings.ts';
import { Watchlist } from '../../../../lib/watchlist/list/watchlist.ts';
import { most } from '../../../../lib/watchlist/records/lengths.ts';
import type { Sighting } from '../../../../lib/watchlist/records/types/sighting.ts';
import { planImport } from '../../../../lib/watchlist/transfer/plan.ts';
import { readJson } from '../../../../lib/watchlist/transfer/read-json.ts';
import { writeJson } from '../../../../lib/watchlist/transfer/write-json.ts';
import { aSighting } from '../../../support/fakes/a-sighting.ts';
import { anEntry } from '../../../support/fakes/an-entry.ts';

/* Files made to do harm, or damaged in the middle. */

const now = '2026-11-24T00:00:00.000Z';
const fileWith = (facts: Parameters<typeof anEntry>[0]) => writeJson([anEntry(facts)], defaults, now);
const fileOf = (entries: string) =>
  `{"format":"form4-lens-watchlist","version":1,"entries":[\n${entries}\n]}`;
const problemsOf = (text: string) => {
  const read = readJson(text);
  return read.ok ? [] : read.problems;
};
const textsOf = (text: string) => problemsOf(text).map((problem) => problem.text);
const filing = (facts: Partial<Sighting>) => fileWith({ sightings: [{ ...aSighting(), ...facts }] });

describe('of many problems a hundred are told, each with its line, and that there are more', () => {
  const entry = '{"watch":{"version":1,"name":"Alto"},"seen":[]}';
  const good = JSON.stringify({ watch: anEntry().record, seen: [] });
  test.each([
    ['80,000 entries without a CIK', fileOf(Array(80_000).fill(entry).join(',\n')), 101],
    ['80,000 entries of nothing', fileOf(Array(80_000).fill('0').join(',\n')), 1],
    ['80,000 times the same entry', fileOf(Array(80_000).fill(good).join(',\n')), null],
    [
      'an entry with 80,000 broken filings',
      fileOf(`{"watch":${JSON.stringify(anEntry().record)},"seen":[${Array(80_000).fill('{}').join()}]}`),
      null,
    ],
  ])('%s', (_, text, lastLine) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(101);
    for (const problem of problems) expect(problem.text.length).toBeLessThan(1_000);
    if (lastLine === 101) {
      expect(problems[99]?.line).toBe(lastLine);
      expect(problems[100]).toEqual({ line: null, text: 'And more. Only the first 100 are listed.' });
    }
  });

  test('a list longer than any is not looked into', () => {
    expect(
      textsOf(
        fileOf(
          Array(most.entries + 1)
            .fill('0')
            .join(),
        ),
      ),
    ).toEqual([`This file is damaged (entries: more than ${most.entries}). Export it again and retry.`]);
  });
});

test.each([
  '9999-99-99T99:99:99.999Z',
  '2026-02-30T00:00:00.000Z',
  '2026-01-02',
  '+010000-01-01T00:00:00.000Z',
])('%s is no moment, for a star or for a note', (moment) => {
  expect(textsOf(fileWith({ addedAt: moment }))).toEqual([
    'Alto: the entry is damaged (addedAt: not a moment in UTC).',
  ]);
  expect(textsOf(fileWith({ note: 'n', noteEditedAt: moment }))).toEqual([
    'Alto: the note is damaged (editedAt: not a moment in UTC).',
  ]);
});

const folder = 'https://www.sec.gov/Archives/edgar/data/778164/000110465921000001';
test.each([
  'javascript:alert(1)',
  'javascript://www.sec.gov/Archives/edgar/data/778164/000110465921000001/xslF345X05/doc4.xml',
  'http://www.sec.gov/Archives/edgar/data/778164/000110465921000001/xslF345X05/doc4.xml',
  'https://www.sec.gov:8443/Archives/edgar/data/778164/000110465921000001/xslF345X05/doc4.xml',
  'https://a@www.sec.gov/Archives/edgar/data/778164/000110465921000001/xslF345X05/doc4.xml',
  'https://www.sec.gov.example.com/Archives/edgar/data/778164/000110465921000001/xslF345X05/doc4.xml',
  `${folder}/"><script>/doc4.xml`,
  `${folder}/../../../../cgi-bin/browse-edgar`,
  `${folder}/x/../xslF345X05/doc4.xml`,
  `${folder}/x/%2e%2e/xslF345X05/doc4.xml`,
  `${folder}/x\\..\\xslF345X05/doc4.xml`,
  `${folder}/xslF345X05/doc4.xml?next=https://example.com`,
  `${folder}/xslF345X05/doc4.xml#F1`,
  `${folder.replace('000001', '000002')}/xslF345X05/doc4.xml`,
  'https://www.sec.gov/Archives/edgar/data/778164/a.htm',
  '',
])('an address such as %s does not get in', (url) => {
  expect(textsOf(filing({ url }))).toEqual([
    "Alto: a filing is damaged (url: not the filing's address in EDGAR's archive).",
  ]);
});

describe('lengths are bounded', () => {
  const long = 'x'.repeat(1_000_000);
  test.each([
    ['a name', fileWith({ name: long }), /: the entry is damaged \(name: longer than 1000 characters\)\.$/],
    ['a role', fileWith({ role: long }), /^Alto: the entry is damaged \(role: longer/],
    ['a ticker', fileWith({ ticker: long }), /^Alto: the entry is damaged \(ticker: longer/],
    [
      'a note',
      fileWith({ note: long }),
      /^Alto: the note is damaged \(text: longer than 10000 characters\)\.$/,
    ],
    [
      'a tag',
      fileWith({ tags: [long] }),
      /^Alto: the list of tags is damaged \(tags\.0: longer than 40 characters\)\.$/,
    ],
    [
      'tags',
      fileWith({ tags: Array(100_000).fill('x') }),
      /^Alto: the list of tags is damaged \(tags: more than 50\)\.$/,
    ],
    [
      'an address',
      filing({ url: `${folder}/xslF345X05/${long}.xml` }),
      /^Alto: a filing is damaged \(url: longer/,
    ],
    [
      'a number',
      filing({ net: '9'.repeat(300_000) }),
      /^Alto: a filing is damaged \(net: longer than 100 characters\)\.$/,
    ],
    [
      'kinds',
      filing({ kinds: Array(100_000).fill('award') }),
      /^Alto: a filing is damaged \(kinds: more than 100\)\.$/,
    ],
    [
      'flags',
      filing({ flags: [long] }),
      /^Alto: a filing is damaged \(flags\.0: longer than 4000 characters\)\.$/,
    ],
    [
      'owners',
      filing({ owners: Array(100_000).fill({ cik: null, name: 'x', role: null }) }),
      /^Alto: a filing is damaged \(owners: more than 100\)\.$/,
    ],
    [
      'filings',
      fileWith({ sightings: Array(most.filings + 1).fill(aSighting()) }),
      /^This entry is damaged \(seen: more than 1000\)\.$/,
    ],
  ])('of %s', (_, file, problem) => {
    const texts = textsOf(file);
    expect(texts).toEqual([expect.stringMatching(problem)]);
    expect(texts[0]?.length).toBeLessThan(200);
  });
});

test('as many entries as a browser can store are read and planned whole', () => {
  const entries = Array.from({ length: 70_000 }, (_, at) => anEntry({ cik: String(at).padStart(10, '0') }));
  const read = readJson(writeJson(entries, defaults, now));
  if (!read.ok) throw new Error(read.problems[0]?.text);
  const plan = planImport(read, new Watchlist(), defaults);
  expect(plan.added).toHaveLength(70_000);
  expect(Object.keys(plan.writes)).toHaveLength(70_000);
});
