// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { subscribeToKeys } from '../../../platform/storage/subscribe-to-keys.ts';
import { local, resetStorage } from '../../support/fakes/fake-storage.ts';

beforeEach(resetStorage);

/** Firefox behind the Back button: no change is reported. */
const withoutEvents = () => vi.spyOn(local.onChanged, 'addListener').mockImplementation(() => undefined);

const shown = (isHidden: boolean) => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
  document.dispatchEvent(new Event('visibilitychange'));
};
const back = (persisted: boolean) => {
  const event = Object.assign(new Event('pageshow'), { persisted });
  window.dispatchEvent(event);
};

test.each([
  ['is in view again', () => shown(false)],
  ['is brought back by the Back button', () => back(true)],
])('a page that %s reports what has changed in the meantime', async (_, comes) => {
  withoutEvents();
  const ending = new AbortController();
  const told: object[] = [];
  subscribeToKeys(
    ['leftovers'],
    () => local.get('leftovers'),
    (answer) => told.push(answer),
    ending.signal,
  );
  await vi.waitFor(() => expect(told).toEqual([{}]));
  await local.set({ leftovers: 1 });
  shown(true);
  back(false);
  comes();
  await vi.waitFor(() => expect(told).toEqual([{}, { leftovers: 1 }]));
  ending.abort();
  await local.set({ leftovers: 2 });
  comes();
  expect(told).toHaveLength(2);
});
