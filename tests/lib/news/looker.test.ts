import { expect, test } from 'vitest';
import { lookerOf } from '../../../lib/news/looker.ts';
import { firstChoices } from '../../../lib/news/records/choices.ts';

const on = { ...firstChoices, on: true };
const onPages = { version: 1, since: '2026-11-24' } as const;

test.each([
  ['off', firstChoices, null, true, null],
  ['on, and allowed', on, null, true, 'background'],
  ['on, allowed, and on pages: never both', on, onPages, true, 'background'],
  ['on, and no longer allowed', on, null, false, null],
  ['on, no longer allowed, and on pages', on, onPages, false, 'pages'],
  ['on pages alone', firstChoices, onPages, false, 'pages'],
])('%s', (_, choices, pages, mayLook, looker) => {
  expect(lookerOf(choices, pages, mayLook)).toBe(looker);
});
