import { afterEach, expect, test, vi } from 'vitest';
import { onRedraw } from '../../page/on-redraw.ts';

afterEach(() => vi.unstubAllGlobals());

/**
 * How often a page has been looked at: when it opens, after two changes in one frame, and after a change that
 * comes once it has ended.
 */
async function looksAt(path: string): Promise<number[]> {
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => {});
  history.replaceState(null, '', path);
  const ending = new AbortController();
  let looks = 0;
  const change = async () => {
    document.body.append(document.createElement('p'));
    await new Promise((resolve) => setTimeout(resolve));
  };
  const told: number[] = [];
  onRedraw(() => {
    looks += 1;
  }, ending.signal);
  told.push(looks);
  await change();
  await change();
  for (const frame of frames.splice(0)) frame(0);
  told.push(looks);
  ending.abort();
  await change();
  for (const frame of frames.splice(0)) frame(0);
  told.push(looks);
  return told;
}

test.each([
  ['/edgar/search/', [1, 2, 2]],
  ['/edgar/browse/?CIK=320193', [1, 2, 2]],
  ['/cgi-bin/browse-edgar?action=getcompany', [1, 1, 1]],
])('%s is looked at once, and if lists are drawn later, once per changed frame', async (path, looks) => {
  expect(await looksAt(path)).toEqual(looks);
});
