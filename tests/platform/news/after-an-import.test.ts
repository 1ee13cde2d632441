import { describe, expect, test, vi } from 'vitest';
import { firstChoices } from '../../../lib/news/records/choices.ts';
import { newsIn, newsToCarry } from '../../../lib/news/transfer.ts';
import { defaults } from '../../../lib/settings/settings.ts';
import { Watchlist } from '../../../lib/watchlist/list/watchlist.ts';
import { planImport } from '../../../lib/watchlist/transfer/plan.ts';
import { readJson } from '../../../lib/watchlist/transfer/read-json.ts';
import { fileFormat, fileVersion } from '../../../lib/watchlist/transfer/write-json.ts';
import { changeChoices, markAllRead } from '../../../platform/news/actions.ts';
import { importWithNews, readNewsToCarry } from '../../../platform/news/transfer.ts';
import { local, stored } from '../../support/fakes/fake-storage.ts';
import { ask, begin, fetched, issuer, listed, news, on } from '../../support/news/background.ts';

// Vitest makes a string of it, which would count as true.
vi.hoisted(() => vi.stubEnv('FIREFOX', ''));

begin();

describe('news after an import from an export', () => {
  const other = { ...issuer, kind: 'insider' as const };
  const record = (party: typeof other) => ({
    watch: {
      version: 1,
      ...party,
      name: 'Example',
      ticker: null,
      role: null,
      addedAt: '2026-01-01T00:00:00.000Z',
    },
    seen: [],
  });
  const indexesAsked = () =>
    fetched.mock.calls.flatMap(([url]) => /form\.(\d+)\.idx/.exec(String(url))?.[1] ?? []);

  async function take(file: object): Promise<void> {
    const read = readJson(
      JSON.stringify({ format: fileFormat, version: fileVersion, settings: {}, ...file }),
    );
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const here = new Watchlist();
    for (const [key, raw] of Object.entries(await stored())) here.put(key, raw);
    await importWithNews(planImport(read, here, defaults), newsIn(read));
  }

  const carried = newsToCarry('2026-11-19', firstChoices, []);

  test('are caught up with from where the export had come to, oldest first', async () => {
    await take({ news: carried, entries: [record(other)] });
    expect((await news()).choices.on).toBe(false);
    await on();
    expect(indexesAsked()).toEqual(['20261120', '20261123']);
    expect((await news()).told).toHaveLength(1);
  });

  test('are caught up with even if they were on before, but not twice', async () => {
    await on();
    expect((await news()).state?.through).toBe('2026-11-23');
    fetched.mockClear();
    const file = { news: carried, entries: [record(other)] };
    await take(file);
    await ask();
    await vi.waitFor(() => expect(indexesAsked()).toEqual(['20261120', '20261123']), 5_000);
    await vi.waitFor(async () => expect((await news()).isLooking).toBe(false));
    fetched.mockClear();
    await take(file);
    await ask();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(indexesAsked()).toEqual([]);
    expect((await news()).told).toHaveLength(1);
  });

  test('are those of the export, read and unread, and what was chosen for all', async () => {
    await changeChoices({ quiet: { from: 60, to: 120 } });
    await on();
    const file = await readNewsToCarry();
    await local.clear();
    const exportedAt = '2026-11-24T16:00:00.000Z';
    const entries = [record(issuer as never)];
    await take({ exportedAt, entries, news: JSON.parse(JSON.stringify(file)) });
    expect(await news()).toMatchObject({
      choices: { on: false, quiet: { from: 60, to: 120 } },
      told: [{ isUnread: true, item: { accession: listed.accession } }],
    });
    await markAllRead();
    await on();
    expect((await news()).told).toMatchObject([{ isUnread: false }]);
  });

  test('begin as usual if they were never on', async () => {
    await take({ exportedAt: '2026-11-20T15:00:00.000Z', entries: [record(other)] });
    await on();
    expect(indexesAsked()).toEqual([]);
  });

  test('are caught up with from its day if what it says about the news is damaged', async () => {
    const news = { version: 1, through: 'yesterday' };
    await take({ exportedAt: '2026-11-20T15:00:00.000Z', entries: [record(other)], news });
    await on();
    expect(indexesAsked()).toEqual(['20261120', '20261123']);
  });
});
