import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { digest, GlanceReading } from '../../lib/glance/digest.ts';
import { cacheKeys, paceKey } from '../../lib/storage-keys.ts';
import { createEdgarAsk } from '../../platform/edgar.ts';
import { local, resetStorage, stored } from '../support/fakes/fake-storage.ts';

const id = { accession: '0000000001-24-000001', cik: '1' };
const submission = `<SEC-DOCUMENT>
<SEC-HEADER>
ACCESSION NUMBER:\t${id.accession}
CONFORMED SUBMISSION TYPE:\t10-K
</SEC-HEADER>`;
const otherForm = { kind: 'other-form', formType: '10-K' };

const ask = () => createEdgarAsk(digest, GlanceReading)(id, new AbortController().signal);
const edgar = vi.fn();

/** An area that holds `limit` bytes, and refuses more as Chromium does. */
function limitTo(limit: number): void {
  const { set } = local;
  vi.spyOn(local, 'set').mockImplementation(async (items: object) => {
    const kept = JSON.stringify({ ...(await stored()), ...items }).length;
    if (kept > limit) throw new Error('Resource::kQuotaBytes quota exceeded');
    await set(items);
  });
}

beforeEach(() => {
  resetStorage();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('fetch', edgar);
  edgar.mockReset().mockImplementation(async () => new Response(submission));
  vi.stubGlobal('navigator', {
    locks: { request: (_: string, granted: () => Promise<void> | undefined) => granted() },
  });
  Object.assign(fakeBrowser.runtime, { id: 'test', getManifest: () => ({ version: '1.0' }) });
});

test('in a full storage, cached answers make room for the pace, as they do for a star', async () => {
  await local.set({ [cacheKeys.reading('0000000001-20-000001')]: 'x'.repeat(1000), 'watch:a': 'kept' });
  limitTo(1100);
  expect(await ask()).toEqual(otherForm);
  expect(await stored()).toMatchObject({ 'watch:a': 'kept', [paceKey]: { latest: expect.any(Number) } });
});

test('if nothing can make room, nothing is requested, and the failure says why', async () => {
  await local.set({ 'watch:a': 'x'.repeat(1000) });
  limitTo(1050);
  expect(await ask()).toEqual({ kind: 'failure', reason: 'storage-full' });
  expect(edgar).not.toHaveBeenCalled();
  expect(Object.keys(await stored())).toEqual(['watch:a']);
});

test('a page that outlives its extension requests nothing, and says that it was updated', async () => {
  Object.assign(fakeBrowser.runtime, { id: undefined });
  vi.spyOn(local, 'get').mockRejectedValue(new Error('Extension context invalidated.'));
  expect(await ask()).toEqual({ kind: 'failure', reason: 'updated' });
  expect(edgar).not.toHaveBeenCalled();
});

test('a storage that fails in another way is reported as that', async () => {
  vi.spyOn(local, 'get').mockRejectedValue(new Error('The disk is gone.'));
  expect(await ask()).toEqual({ kind: 'failure', reason: 'no-storage' });
});
