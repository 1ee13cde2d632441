// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { keptNoticeOf } from '../../lib/record/kept/kept-notices.ts';
import { keepImportedNotices, keepNotice, readAllNotices, readNotices } from '../../platform/notices.ts';
import { countKept, dropAllKept, dropKept, writeKept } from '../../platform/records.ts';
import { keptRecord } from '../support/careers/kept.ts';
import { aNotice } from '../support/edgar-pages/form144/a-notice.ts';
import { resetStorage, stored } from '../support/fakes/fake-storage.ts';

beforeEach(resetStorage);

const marlowe = { kind: 'insider', cik: '0009000201' } as const;

function read(
  at: number,
  { number = 1, cik = marlowe.cik as string, issuer = '0009000101' as string | null } = {},
) {
  const id = { accession: `0009000900-24-${String(number).padStart(6, '0')}`, cik: '9000101' };
  const notice = aNotice({
    seller: { cik, name: 'Ada J. Marlowe' },
    issuer: { cik: issuer, name: 'Fernhill Instruments, Inc.' },
  });
  const kept = keptNoticeOf({ kind: 'notice', notice, filedAt: issuer && '2024-05-14' }, id, at);
  if (!kept) throw new Error('The notice names no seller by CIK.');
  return kept;
}

test('a notice read on its page keeps what was known from hovering over its link', async () => {
  await keepNotice(read(1));
  const [kept, ...others] = await keepNotice(read(2, { issuer: null }));
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ filedAt: '2024-05-14', issuer: { cik: '0009000101' } });
  expect(kept?.readAt).toBe('1970-01-01T00:00:00.002Z');
});

test('a notice without the seller’s CIK is nobody’s', () => {
  const notice = aNotice({ seller: { cik: null, name: 'Ada J. Marlowe' } });
  const id = { accession: '0009000900-24-000001', cik: '9000101' };
  expect(keptNoticeOf({ kind: 'notice', notice, filedAt: null }, id, 0)).toBeNull();
});

test('the last hundred notices read are kept for each person', async () => {
  for (let number = 1; number <= 101; number += 1) await keepNotice(read(number, { number }));
  const kept = await readNotices(marlowe);
  expect(kept).toHaveLength(100);
  expect(kept[0]?.accession).toBe('0009000900-24-000101');
  expect(kept.at(-1)?.accession).toBe('0009000900-24-000002');
});

test('notices are kept for 200 people, and those read longest ago go', async () => {
  for (let person = 0; person < 201; person += 1)
    await keepNotice(read(person, { cik: String(person).padStart(10, '0') }));
  expect(await countKept()).toEqual({ records: 0, notices: 200 });
  expect(await readNotices({ kind: 'insider', cik: '0000000000' })).toEqual([]);
});

test('deleting a record deletes its person’s notices, and deleting all records deletes all notices', async () => {
  await writeKept(keptRecord([]));
  await keepNotice(read(1));
  await keepNotice(read(1, { cik: '0009000202' }));
  await dropKept(marlowe);
  expect(await countKept()).toEqual({ records: 0, notices: 1 });
  await dropAllKept();
  expect(await stored()).toEqual({});
});

test('an import adds notices, and those read here stay', async () => {
  await keepNotice(read(1));
  await keepNotice(read(1, { number: 2 }));
  const file = await readAllNotices();
  await dropAllKept();
  await keepNotice(read(5));
  await keepImportedNotices(file);
  const kept = await readNotices(marlowe);
  expect(kept.map(({ accession, readAt }) => [accession.slice(-1), readAt.slice(-4)])).toEqual([
    ['1', '005Z'],
    ['2', '001Z'],
  ]);
});
