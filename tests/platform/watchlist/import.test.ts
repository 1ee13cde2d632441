// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import { defaults } from '../../../lib/settings/settings.ts';
import { noteKey, watchKey } from '../../../lib/storage-keys.ts';
import { type WatchEntry, Watchlist } from '../../../lib/watchlist/list/watchlist.ts';
import { planImport } from '../../../lib/watchlist/transfer/plan.ts';
import { readJson } from '../../../lib/watchlist/transfer/read-json.ts';
import { writeJson } from '../../../lib/watchlist/transfer/write-json.ts';
import { readSettings } from '../../../platform/settings/settings.ts';
import { applyImport } from '../../../platform/watchlist/import.ts';
import { aSighting } from '../../support/fakes/a-sighting.ts';
import { anEntry } from '../../support/fakes/an-entry.ts';
import { local, resetStorage, stored } from '../../support/fakes/fake-storage.ts';

const now = '2026-11-24T00:00:00.000Z';

beforeEach(resetStorage);

async function here(): Promise<Watchlist> {
  const list = new Watchlist();
  for (const [key, raw] of Object.entries(await stored())) list.put(key, raw);
  return list;
}

async function plan(entries: readonly WatchEntry[], settings = defaults) {
  const file = readJson(writeJson(entries, settings, now));
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return planImport(file, await here(), await readSettings());
}

const importAll = async (...entries: WatchEntry[]) => applyImport(await plan(entries));

const rich = anEntry({
  note: 'hm',
  tags: ['energy'],
  alert: { version: 1, muted: true, conditions: null },
  sightings: [aSighting({ accession: '0000000001-21-000002' }), aSighting()],
});

test('export and import on an empty profile give the same list', async () => {
  const entries = [anEntry({ kind: 'insider', cik: '0001290992', name: 'Kandris', role: 'CEO' }), rich];
  await importAll(...entries);
  expect((await here()).entries).toEqual(entries);
  const again = await plan(entries);
  expect(again).toMatchObject({ added: [], changed: [], writes: {} });
  expect(again.skipped.map(({ what }) => what)).toEqual([
    ['already on your list; nothing new'],
    ['already on your list; nothing new'],
  ]);
});

test('planning writes nothing', async () => {
  await plan([rich], { ...defaults, theme: 'dark' });
  expect(await stored()).toEqual({});
});

describe('an entry on both sides', () => {
  test('keeps its name here and is watched since the earlier day', async () => {
    await importAll(anEntry({ name: 'Alto here' }));
    await importAll(anEntry({ name: 'Alto there', addedAt: '2025-01-01T00:00:00.000Z' }));
    await importAll(anEntry({ name: 'Alto late', addedAt: '2027-01-01T00:00:00.000Z' }));
    expect((await here()).entries).toMatchObject([
      { record: { name: 'Alto here', addedAt: '2025-01-01T00:00:00.000Z' } },
    ]);
  });

  test('takes a newer note from the file, and the older one is in the preview', async () => {
    await importAll(anEntry({ note: 'old', noteEditedAt: '2026-01-03T00:00:00.000Z' }));
    const newer = anEntry({ note: 'new', noteEditedAt: '2026-01-04T00:00:00.000Z' });
    expect((await plan([newer])).changed).toMatchObject([{ olderNote: { text: 'old', from: 'here' } }]);
    await importAll(newer);
    expect((await here()).entries).toMatchObject([{ note: newer.note }]);
  });

  test('keeps a newer note, and the older one from the file is in the preview', async () => {
    await importAll(anEntry({ note: 'new', noteEditedAt: '2026-01-04T00:00:00.000Z' }));
    const older = anEntry({ note: 'old', noteEditedAt: '2026-01-03T00:00:00.000Z' });
    expect(await plan([older])).toMatchObject({
      skipped: [{ what: ['your note is newer and stays'], olderNote: { text: 'old', from: 'the file' } }],
      writes: {},
    });
  });

  test('keeps a note that was emptied later', async () => {
    await importAll(anEntry({ note: '', noteEditedAt: '2026-01-04T00:00:00.000Z' }));
    await importAll(anEntry({ note: 'old', noteEditedAt: '2026-01-03T00:00:00.000Z' }));
    expect((await here()).entries).toMatchObject([{ note: { text: '' } }]);
  });

  test('keeps the choices made here for its new filings, or else takes those of the file', async () => {
    const muted = { version: 1 as const, muted: true, conditions: null };
    await importAll(anEntry());
    expect((await plan([anEntry({ alert: muted })])).changed).toMatchObject([
      { what: ['mutes its new filings'] },
    ]);
    await importAll(anEntry({ alert: muted }));
    await importAll(anEntry({ alert: { ...muted, muted: false } }));
    expect((await here()).entries).toMatchObject([{ alert: muted }]);
  });

  test('has the tags and the filings of both', async () => {
    await importAll(anEntry({ tags: ['Energy'], sightings: [aSighting({ filedAt: '2021-03-25' })] }));
    const other = anEntry({
      tags: ['energy', 'read'],
      sightings: [aSighting(), aSighting({ accession: '0000000001-21-000002' })],
    });
    expect((await plan([other])).changed).toMatchObject([{ what: ['adds the tag read', 'adds 1 filing'] }]);
    await importAll(other);
    expect((await here()).entries).toMatchObject([
      {
        tags: ['Energy', 'read'],
        sightings: [{ filedAt: '2021-03-25' }, { accession: '0000000001-21-000002' }],
      },
    ]);
  });
});

test('an entry from a newer release is skipped, and so is its newer note', async () => {
  const newer = { version: 2, title: 'x' };
  const issuer = anEntry();
  const insider = anEntry({ kind: 'insider', note: 'old' });
  await local.set({ [watchKey(issuer.party)]: newer, [noteKey(insider.party)]: newer });
  const planned = await plan([issuer, insider]);
  expect(planned).toMatchObject({
    skipped: [{ what: ['saved here by a newer version of Form 4 Lens'] }],
    added: [{ name: 'Alto' }],
  });
  await applyImport(planned);
  expect(await stored()).toEqual({
    [watchKey(issuer.party)]: newer,
    [noteKey(insider.party)]: newer,
    [watchKey(insider.party)]: insider.record,
  });
});

test('an entry that cannot be read here is set aside and added from the file', async () => {
  await local.set({ [watchKey(rich.party)]: 'broken' });
  await importAll(rich);
  expect((await here()).entries).toEqual([rich]);
  expect((await here()).unusable).toMatchObject([
    { key: expect.stringMatching(/^watch-unreadable:/), raw: 'broken' },
  ]);
});

test('settings that differ are listed and imported', async () => {
  const planned = await plan([], { ...defaults, theme: 'dark', marks: false });
  expect(planned.settings).toEqual([
    { name: 'theme', from: 'auto', to: 'dark' },
    { name: 'marks', from: true, to: false },
  ]);
  await applyImport(planned);
  expect(await readSettings()).toEqual({ ...defaults, theme: 'dark', marks: false });
});
