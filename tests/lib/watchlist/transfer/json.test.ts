// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaults } from '../../../../lib/settings/settings.ts';
import { type Kept, keptOf } from '../../../../lib/watchlist/list/watchlist.ts';
import { readJson, tooLarge } from '../../../../lib/watchlist/transfer/read-json.ts';
import { writeJson } from '../../../../lib/watchlist/transfer/write-json.ts';
import { aSighting } from '../../../support/fakes/a-sighting.ts';
import { anEntry } from '../../../support/fakes/an-entry.ts';

const now = '2026-11-24T00:00:00.000Z';
const entries = [
  anEntry({ note: 'says "hello",\n=1+1', tags: ['energy'], sightings: [aSighting()] }),
  anEntry({ kind: 'insider', cik: '0001290992', name: '<img src=x onerror=alert(1)>', role: 'Director' }),
];
const file = writeJson(entries, defaults, now);

test('what is exported can be read again, whole', () => {
  expect(readJson(file)).toEqual({
    ok: true,
    settings: defaults,
    records: [],
    exportedAt: now,
    entries: entries.toReversed(),
  });
});

test('each entry has a line of its own, in an order that does not depend on the storage', () => {
  const lines = file.split('\n');
  expect(lines[1]).toContain('0001290992');
  expect(lines[2]).toContain('0000778164');
  expect(writeJson(entries.toReversed(), defaults, now)).toBe(file);
});

test('a file is, to the byte, what other releases read and write', () => {
  const whole = anEntry({
    note: '',
    tags: ['energy'],
    alert: { version: 1, muted: true, conditions: null },
    sightings: ['2', '1'].map((n) => aSighting({ accession: `0001104659-21-00000${n}` })),
  });
  const emptied = keptOf(whole.party, { ...anEntry().records, tags: [{ version: 1, tags: [] }] });
  const lineOf = (entry: Kept) =>
    writeJson([{ ...whole, ...entry, record: whole.record }], defaults, now).split('\n')[1];
  const seen = whole.sightings.toReversed().map((one) => JSON.stringify(one));
  const watch =
    '"watch":{"version":1,"kind":"issuer","cik":"0000778164","name":"Alto","ticker":null,"role":null,"addedAt":"2026-01-02T00:00:00.000Z"}';
  const note = '"note":{"version":1,"text":"","editedAt":"2026-01-03T00:00:00.000Z"}';
  const tags = '"tags":{"version":1,"tags":["energy"]}';
  const alert = '"alert":{"version":1,"muted":true,"conditions":null}';
  expect(lineOf(whole)).toBe(`{${watch},${note},${tags},${alert},"seen":[${seen.join()}]}`);
  expect(lineOf(anEntry())).toBe(`{${watch},"seen":[]}`);
  expect(lineOf(emptied)).toBe(`{${watch},"seen":[]}`);
});

test('files of every version can be read', () => {
  expect(readJson(readFileSync('tests/lib/watchlist/transfer/export.v1.json', 'utf8'))).toMatchObject({
    ok: true,
    settings: { theme: 'dark', hoverDelay: 220 },
    entries: [
      {
        record: { name: 'Kandris Michael D' },
        note: { text: 'CEO' },
        tags: ['energy'],
        sightings: [{ version: 2, net: '123239', flags: null }],
      },
    ],
  });
});

const problemsOf = (text: string) => {
  const read = readJson(text);
  return read.ok ? [] : read.problems.map((problem) => `${problem.line ?? '-'}: ${problem.text}`);
};

test.each([
  ['an empty file', '', '1: This file is incomplete: it was cut off. Export it again, then retry.'],
  ['a CSV file', 'a,b\n1,2', '1: This file is not valid JSON: "a,b" is unexpected.'],
  [
    'a file that was cut off',
    file.slice(0, -40),
    '3: This file is incomplete: it was cut off. Export it again, then retry.',
  ],
  [
    'a slip of the editor',
    file.replace('"kind"', 'kind'),
    '2: This file is not valid JSON: "kind:"insider","cik"" is unexpected.',
  ],
  ['two files in one', `${file}{}`, '5: This file is not valid JSON: "{}" is unexpected.'],
  ['an escape that is none', '{"a":"\\x"}', '-: This is not a JSON file.'],
])('%s is refused, with the line', (_, text, problem) => {
  expect(problemsOf(text)).toEqual([problem]);
});

test.each(['[]', 'null', '42', '{"format":"other","version":1}', '{"entries":[]}'])(
  '%s is not ours',
  (text) => {
    expect(problemsOf(text)).toEqual(['-: This file was not exported by Form 4 Lens.']);
  },
);

test('a file of a newer release is refused whole', () => {
  expect(problemsOf(file.replace('"version":1', '"version":7'))).toEqual([
    '-: This file was saved by a newer version of Form 4 Lens. Update the extension to import it (format 7).',
  ]);
});

test('entries that are broken are told one by one, with line and name, and none is taken', () => {
  const broken = file
    .replace('"cik":"0001290992"', '"cik":"1290992"')
    .replace('"tags":["energy"]', '"tags":"energy"')
    .replace('"net":"100"', '"net":100');
  expect(problemsOf(broken)).toEqual([
    '2: <img src=x onerror=alert(1)>: the entry is damaged (cik: not a CIK of ten digits).',
    '3: Alto: the list of tags is damaged (tags: expected Array but received "energy").',
    '3: Alto: a filing is damaged (net: expected string but received 100).',
  ]);
});

test.each([
  [
    'of a newer release',
    '"watch":{"version":1,',
    '"watch":{"version":2,',
    'the entry was saved by a newer version',
  ],
  ['without a version', '"watch":{"version":1,', '"watch":{', 'the entry is damaged (version: not a number'],
  [
    'that is a number',
    '"entries":[\n{',
    '"entries":[\n42,{',
    'This entry is damaged (expected Object but received 42)',
  ],
])('an entry %s is told', (_, from, to, problem) => {
  expect(problemsOf(file.replace(from, to)).join()).toContain(problem);
});

test('an entry without its list of filings is damaged', () => {
  expect(problemsOf(file.replace('"seen":[]', '"see":[]'))).toEqual([
    '2: This entry is damaged (seen: missing).',
  ]);
});

test('a party that is in a file twice is reported', () => {
  expect(problemsOf(writeJson([...entries, anEntry({ name: 'Alto again' })], defaults, now))).toEqual([
    '-: Alto is in the file more than once, as issuer with CIK 0000778164.',
  ]);
});

test('a setting that cannot be is told, and one that is not known here is passed over', () => {
  expect(problemsOf(file.replace('"theme":"auto"', '"theme":"sepia"'))).toEqual([
    '-: A setting is damaged (theme: expected ("auto" | "light" | "dark") but received "sepia").',
  ]);
  expect(readJson(file.replace('"theme":', '"sound":"loud","theme":'))).toMatchObject({
    ok: true,
    settings: defaults,
  });
});

test('more than 20 MB are not read', () => {
  expect(tooLarge(20 * 1024 * 1024)).toBeNull();
  expect(tooLarge(25.3 * 1024 * 1024)).toEqual({
    line: null,
    text: 'This file is 25.3 MB. The limit is 20 MB.',
  });
});
