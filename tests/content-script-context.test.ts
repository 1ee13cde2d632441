import { expect, test } from 'vitest';
import { ContentScriptContext } from '../lib/content-script-context.ts';

test('a content script ends when a newer one of its name starts on the page, and for no other', () => {
  const first = new ContentScriptContext('filing');
  const other = new ContentScriptContext('links');
  expect(first.signal.aborted).toBe(false);
  const newer = new ContentScriptContext('filing');
  expect([first, other, newer].map(({ signal }) => signal.aborted)).toEqual([true, false, false]);
});
