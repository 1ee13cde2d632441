// @vitest-environment node
import fc, { type Scheduler } from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { isRecordKey, isSetAsideKey, noteKey, tagsKey, watchKey } from '../../../lib/storage-keys.ts';
import type { Party } from '../../../lib/watchlist/records/party.ts';
import { readUnderKey } from '../../../lib/watchlist/records/read-stored.ts';
import { rewatch, setNote, setTags, unwatch, watch } from '../../../platform/watchlist/actions.ts';
import { keepOpened } from '../../../platform/watchlist/sightings.ts';
import { aSighting } from '../../support/fakes/a-sighting.ts';
import { local, resetStorage, stored } from '../../support/fakes/fake-storage.ts';

/*
 * A model of what four tabs and the popup do to the watchlist at once. Each has a list of actions, done one
 * after another; the storage operations that they take come in any order that fast-check chooses.
 */

const parties: Party[] = ['0000000001', '0000000002'].map((cik) => ({
  kind: 'insider',
  cik,
  name: `Party ${cik}`,
  ticker: null,
  role: null,
}));
const now = new Date('2026-11-24T00:00:00.000Z');

type Action = { act: 'watch' | 'unwatch' | 'undo' | 'note' | 'tags' | 'open'; party: number; text: string };

const action: fc.Arbitrary<Action> = fc.record({
  act: fc.constantFrom('watch', 'unwatch', 'undo', 'note', 'tags', 'open'),
  party: fc.nat(parties.length - 1),
  text: fc.stringMatching(/^[a-z]{1,8}$/),
});
const contexts = fc.array(fc.array(action, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 });

/** Every storage operation waits for its turn, and is then done at once: the browser's are atomic, too. */
function schedule(scheduler: Scheduler): void {
  for (const name of ['get', 'set', 'remove'] as const) {
    const real = local[name].bind(local) as (items: unknown) => Promise<unknown>;
    vi.spyOn(local, name).mockImplementation(((items: unknown) =>
      scheduler.schedule(Promise.resolve(), name).then(() => real(items))) as never);
  }
}

const sighting = (party: Party) => ({
  ...aSighting(),
  owners: [{ cik: party.cik, name: party.name, role: null }],
});

/** One context's actions, in order. It can undo the removal of a record that it has removed itself. */
async function run(actions: readonly Action[]): Promise<void> {
  let taken: Awaited<ReturnType<typeof unwatch>> = [];
  for (const { act, party: index, text } of actions) {
    const party = parties[index] as Party;
    if (act === 'watch') await watch(party, now);
    else if (act === 'unwatch') taken = await unwatch([party]);
    else if (act === 'undo') await rewatch(taken);
    else if (act === 'note') await setNote(party, text, now);
    else if (act === 'tags') await setTags(party, [text]);
    else await keepOpened(sighting(party));
  }
}

beforeEach(resetStorage);

const texts = (all: readonly Action[][], wanted: Action['act'], party: number) =>
  all.flatMap((actions) => {
    const last = actions.findLast(({ act, party: of }) => act === wanted && of === party);
    return last ? [last.text] : [];
  });

test('whatever the order, nothing is lost, torn or set aside', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), contexts, async (scheduler, all) => {
      resetStorage();
      schedule(scheduler);
      await scheduler.waitFor(Promise.all(all.map(run)));
      expect(scheduler.report().length).toBeGreaterThanOrEqual(all.flat().length);
      const records = await whatIsStored();
      for (const [key, raw] of Object.entries(records))
        if (isRecordKey(key)) expect(readUnderKey(key, raw).state, key).toBe('ok');
      expect(Object.keys(records).filter(isSetAsideKey)).toEqual([]);
      for (const [index, party] of parties.entries()) {
        // One context's last text, whole; none is lost, whoever adds or removes a star in the meantime.
        const notes = texts(all, 'note', index);
        const note = records[noteKey(party)] as { text: string } | undefined;
        if (notes.length) expect(notes).toContain(note?.text);
        else expect(note).toBeUndefined();
        const tags = texts(all, 'tags', index);
        const tag = records[tagsKey(party)] as { tags: string[] } | undefined;
        if (tags.length) expect(tags).toContain(tag?.tags[0]);
        else expect(tag).toBeUndefined();
        // A star that nobody removes stays; one that nobody gave does not exist.
        const acts = new Set(all.flat().flatMap((one) => (one.party === index ? [one.act] : [])));
        const star = records[watchKey(party)];
        if (!acts.has('watch')) expect(star).toBeUndefined();
        else if (!acts.has('unwatch')) expect(star).toMatchObject({ cik: party.cik });
      }
    }),
    { numRuns: 300 },
  );
});

test('a context that is killed between two steps leaves the others’ records whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), contexts, fc.nat(20), async (scheduler, all, steps) => {
      resetStorage();
      schedule(scheduler);
      for (const actions of all) void run(actions);
      for (let step = 0; step < steps && scheduler.count() > 0; step++) await scheduler.waitOne();
      // All are killed here: only what is stored now is left.
      const records = await whatIsStored();
      for (const [key, raw] of Object.entries(records))
        if (isRecordKey(key)) expect(readUnderKey(key, raw).state, key).toBe('ok');
    }),
    { numRuns: 200 },
  );
});

async function whatIsStored(): Promise<Record<string, unknown>> {
  vi.restoreAllMocks();
  return stored();
}
