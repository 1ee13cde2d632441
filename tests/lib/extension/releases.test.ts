// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dueAfter, isNewsDue, releaseNews } from '../../../lib/extension/releases.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

test('the first page is due only after an installation', () => {
  expect(dueAfter({ reason: 'install' }, version)).toBe('welcome');
});

test('news is due after the release before', () => {
  expect(dueAfter({ reason: 'update', previousVersion: '0.1.0' }, `${releaseNews.release}.0`)).toBe('news');
});

test.each([
  ['a repair of the same release', { reason: 'update', previousVersion: `${releaseNews.release}.0` }],
  ['an update of the browser', { reason: 'chrome_update' }],
  ['an update of the browser, in Firefox', { reason: 'browser_update' }],
  ['an update of a module shared', { reason: 'shared_module_update' }],
])('nothing is due after %s', (_, details) => {
  expect(dueAfter(details, `${releaseNews.release}.1`)).toBeNull();
});

test('a release without news shows none, least of all another’s', () => {
  expect(dueAfter({ reason: 'update', previousVersion: '0.1.0' }, '9.0.0')).toBeNull();
});

test('the news is of the release that is built', () => {
  expect(version.startsWith(`${releaseNews.release}.`)).toBe(true);
});

test('news is due while the version of its release is stored', () => {
  expect(isNewsDue(`${releaseNews.release}.0`)).toBe(true);
  for (const stored of [undefined, null, true, '', '0.1.0', { version }])
    expect(isNewsDue(stored)).toBe(false);
});
