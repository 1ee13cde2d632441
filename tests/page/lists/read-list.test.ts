import { expect, test, vi } from 'vitest';
import { type Failure, fail } from '../../../lib/edgar/client/failure.ts';
import type { GlanceAnswer } from '../../../lib/glance/digest.ts';
import { createListReader, type ListState } from '../../../page/lists/read-list.ts';
import { accessionAt, unreadRow } from '../../lib/lists/rows.ts';
import { aGlance } from '../../support/fakes/a-glance.ts';

const filings = [1, 2, 3, 4].map((place) => unreadRow(place));
const reading = (accession: string) => ({ kind: 'filing' as const, glance: aGlance(accession, '') });
const placesAsked = (ask: ReturnType<typeof vi.fn>) =>
  ask.mock.calls.map(([{ accession }]) => Number(accession.slice(-1)));

/** A reader of a list of four filings; those that `answers` does not name are read. */
function around(answers: Record<number, GlanceAnswer> = {}, known: number[] = []) {
  const ask = vi.fn(async ({ accession }: { accession: string }, signal: AbortSignal) => {
    signal.throwIfAborted();
    return answers[Number(accession.slice(-1))] ?? reading(accession);
  });
  const states: ListState[] = [];
  const ending = new AbortController();
  let time = 0;
  const reader = createListReader(
    filings,
    {
      ask,
      readKnown: async (accessions) =>
        accessions.filter((one) => known.includes(Number(one.slice(-1)))).map(reading),
      now: () => (time += 550),
    },
    (state) => states.push(state),
    ending.signal,
  );
  const last = () => states.at(-1);
  const readPlaces = () =>
    last()
      ?.rows.filter(({ answer }) => answer?.kind === 'filing')
      .map(({ place }) => place);
  return { ask, reader, states, ending, last, readPlaces, answers };
}

test('what is known is shown without a request, the rest is requested from the top, one by one', async () => {
  const { ask, reader, states, last, readPlaces } = around({}, [2]);
  expect(await reader.readCached()).toBe(1);
  expect(readPlaces()).toEqual([2]);
  expect(ask).not.toHaveBeenCalled();
  await reader.goOn();
  expect(placesAsked(ask)).toEqual([1, 3, 4]);
  expect(readPlaces()).toEqual([1, 2, 3, 4]);
  expect(last()).toMatchObject({ isAsking: false, failure: null, left: 0 });
  expect(states.filter(({ isAsking }) => isAsking).map(({ left }) => left)).toEqual([3, 2, 1, 0]);
});

test('stopped halfway, it requests nothing more, and later goes on with what is left', async () => {
  const { ask, reader, last, readPlaces } = around();
  ask.mockImplementationOnce(async ({ accession }) => {
    reader.stop();
    return reading(accession);
  });
  await reader.goOn();
  expect(placesAsked(ask)).toEqual([1]);
  expect(last()).toMatchObject({ isAsking: false });
  expect(readPlaces()).toEqual([]);
  await reader.goOn();
  expect(placesAsked(ask)).toEqual([1, 1, 2, 3, 4]);
});

test('a refusal ends the reading and is shown; what was read stays', async () => {
  const refusal: Failure = { kind: 'failure', reason: 'blocked', until: 1 };
  const { ask, reader, last, readPlaces } = around({ 3: refusal });
  await reader.goOn();
  expect(placesAsked(ask)).toEqual([1, 2, 3]);
  expect(readPlaces()).toEqual([1, 2]);
  expect(last()).toMatchObject({ isAsking: false, failure: refusal });
});

test('a missing filing is skipped, and requested again when the user says so', async () => {
  const { ask, reader, last, readPlaces, answers } = around({ 2: fail('not-found') });
  await reader.goOn();
  expect(readPlaces()).toEqual([1, 3, 4]);
  expect(last()?.rows[1]?.answer).toEqual(fail('not-found'));
  delete answers[2];
  await reader.goOn();
  expect(placesAsked(ask)).toEqual([1, 2, 3, 4, 2]);
  expect(readPlaces()).toEqual([1, 2, 3, 4]);
});

test('what the page lists later is added, but not requested unasked', async () => {
  const { ask, reader, last } = around();
  await reader.goOn();
  reader.add([...filings, unreadRow(7)]);
  expect(last()?.rows.map(({ id, place }) => [id.accession, place])).toEqual(
    [1, 2, 3, 4, 7].map((place, index) => [accessionAt(place), index + 1]),
  );
  expect(ask).toHaveBeenCalledTimes(4);
});

test('once its page has ended, nothing is drawn or requested', async () => {
  const { ask, reader, states, ending } = around();
  ask.mockImplementationOnce(async ({ accession }) => {
    ending.abort();
    return reading(accession);
  });
  await reader.goOn();
  const drawn = states.length;
  reader.stop();
  expect(states).toHaveLength(drawn);
  expect(ask).toHaveBeenCalledTimes(1);
});
