import { expect, test } from 'vitest';
import { readNoticePage } from '../../../lib/form144/parse/read-notice-page.ts';
import { noticePage } from '../../support/edgar-pages/form144/notice-page.ts';
import { notices } from '../../support/edgar-pages/form144/notices.ts';
import type { Kinds } from '../kind.ts';
import { randomFrom } from '../random.ts';
import { doubtful, same } from './kinds.ts';

/** How many pages to change in each way. */
const COUNT = 30;

const pages = notices.map(([, notice]) => noticePage(notice));
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** What is read of pages changed in one way, next to what was read before; `null` for a page declined. */
function readings(kind: Kinds[string]) {
  const found: { before: unknown; after: unknown }[] = [];
  for (let seed = 0; found.length < COUNT && seed < COUNT * 5; seed++) {
    const random = randomFrom(seed);
    const html = random.pick(pages) as string;
    const page = parsed(html);
    if (!kind(page, random)) continue;
    const [before, after] = [readNoticePage(parsed(html)), readNoticePage(page)];
    expect(before.ok).toBe(true);
    found.push({ before, after: after.ok ? after : null });
  }
  expect(found.length).toBeGreaterThan(0);
  return found;
}

test.each(Object.keys(doubtful))('a notice with %s is read as before or not at all', (name) => {
  for (const { before, after } of readings(doubtful[name] as Kinds[string]))
    if (after) expect(after).toEqual(before);
});

test.each(Object.keys(same))('a notice with %s is read as before', (name) => {
  for (const { before, after } of readings(same[name] as Kinds[string])) expect(after).toEqual(before);
});
