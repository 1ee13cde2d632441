// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { partyRecords } from '../../../../lib/storage-keys.ts';
import { readUnderKey } from '../../../../lib/watchlist/records/read-stored.ts';

const folder = 'tests/lib/watchlist/records/examples';
const files = readdirSync(folder);
const load = (file: string) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));

const versions = Object.entries(partyRecords).flatMap(([concern, { upgrades }]) =>
  Array.from({ length: upgrades.length + 1 }, (_, at) => `${concern}.v${at + 1}.json`),
);

test('every version of every record that was ever written has an example', () => {
  expect(files.toSorted()).toEqual(versions.toSorted());
});

// `read` is what an old version must become; a record of the newest version stays as it is.
test.each(files)('%s can still be read', (file) => {
  const { key, stored, read = stored } = load(file);
  expect(readUnderKey(key, stored)).toEqual({ state: 'ok', value: read });
});
