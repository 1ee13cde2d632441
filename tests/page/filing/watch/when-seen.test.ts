import { expect, test } from 'vitest';
import { whenSeen } from '../../../../page/filing/watch/when-seen.ts';

test('a page drawn in advance is seen when it is shown, any other page at once', async () => {
  let isSeen = false;
  const page = document.implementation.createHTMLDocument();
  Object.defineProperty(page, 'prerendering', { value: true });
  const seen = whenSeen(page).then(() => {
    isSeen = true;
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(isSeen).toBe(false);
  page.dispatchEvent(new Event('prerenderingchange'));
  await seen;
  expect(isSeen).toBe(true);
  await whenSeen(document);
});
