// @vitest-environment node
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iconFor, pageStates, stateMessage, tabToMark } from '../../../lib/extension/toolbar.ts';

const url = 'https://www.sec.gov/Archives/edgar/data/320193/000032019322000061/xslF345X03/doc4.xml';
const id = 'ours';
const page = { id, url, frameId: 0, tab: { id: 7 } };
const read = stateMessage('read');

test.each(pageStates)('the page of a form marks its own tab: %s', (state) => {
  expect(tabToMark(stateMessage(state), page, id)).toEqual({ tabId: 7, state });
  const shown = { ...page, documentLifecycle: 'active' };
  expect(tabToMark(stateMessage(state), shown, id)).toEqual({ tabId: 7, state });
});

test.each([
  ['another extension', { ...page, id: 'other' }],
  ['a web page', { ...page, id: undefined }],
  ['a frame in a page', { ...page, frameId: 3 }],
  ['a frame that the browser does not number', { ...page, frameId: undefined }],
  ['a page rendered ahead of its visit', { ...page, documentLifecycle: 'prerender' }],
  ['a page kept in the cache', { ...page, documentLifecycle: 'cached' }],
  ['a page of ours', { ...page, url: 'chrome-extension://ours/popup.html' }],
  ['another page of EDGAR', { ...page, url: 'https://www.sec.gov/cgi-bin/browse-edgar' }],
  ['another host', { ...page, url: url.replace('www.sec.gov', 'www.sec.gov.example') }],
  ['no address', { ...page, url: undefined }],
  ['what is no address', { ...page, url: 'sec' }],
  ['no tab', { ...page, tab: undefined }],
  ['a tab without an id', { ...page, tab: {} }],
])('%s marks none', (_, sender) => {
  expect(tabToMark(read, sender, id)).toBeNull();
});

test.each([null, undefined, 42, '', 'form4-lens:page-', 'read', { state: 'read' }, [read]])(
  'what is no message of ours marks none: %j',
  (message) => {
    expect(tabToMark(message, page, id)).toBeNull();
  },
);

test.each(pageStates)('the icon of a page that was %s is there in both sizes', (state) => {
  const { path, title } = iconFor(state);
  expect(Object.keys(path)).toEqual(['16', '32']);
  for (const file of Object.values(path)) expect(existsSync(`public${file}`), file).toBe(true);
  expect(title).toMatch(/^Form 4 Lens: /);
});
