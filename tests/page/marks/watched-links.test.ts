import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markWatchedLinks } from '../../../page/marks/watched-links.ts';
import { watch } from '../../../platform/watchlist/actions.ts';
import { resetStorage } from '../../support/fakes/fake-storage.ts';

const cik = '0000778164';
const link = `<a href="https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=${cik}">Alto</a>`;

let ending = new AbortController();
let frames: FrameRequestCallback[] = [];
let root: ShadowRoot | undefined;
const stars = () => root?.querySelectorAll('.watched').length;

/** Runs what the browser calls before it draws. */
function frame(): void {
  for (const callback of frames.splice(0)) callback(0);
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    frame();
  }
}

async function search(results: string): Promise<void> {
  document.body.innerHTML = results;
  await settle();
}

beforeEach(async () => {
  resetStorage();
  ending = new AbortController();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => {});
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.isConnected ? [new DOMRect(10, 10, 50, 12)] : []) as unknown as DOMRectList;
  });
  vi.stubGlobal(
    'DOMRect',
    class {
      right = 60;
      top = 10;
    },
  );
  history.replaceState(null, '', '/edgar/search/');
  document.body.innerHTML = '';
  await watch({ kind: 'issuer', cik, name: 'Alto', ticker: null, role: null }, new Date());
});

afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a search without results removes the marks, and the next one brings them back', async () => {
  document.body.innerHTML = link.repeat(3);
  markWatchedLinks(ending.signal);
  await settle();
  expect(stars()).toBe(3);
  await search('No results');
  expect(stars()).toBe(0);
  await search(link.repeat(2));
  expect(stars()).toBe(2);
});

test('2,000 links and 200 changes cause one look per frame', async () => {
  document.body.innerHTML = link.repeat(2_000);
  markWatchedLinks(ending.signal);
  await settle();
  expect(stars()).toBe(2_000);
  const looks = vi.spyOn(document, 'querySelectorAll');
  const measured = vi.mocked(Element.prototype.getClientRects);
  measured.mockClear();
  for (let change = 0; change < 200; change++) {
    document.body.append(document.createElement('p'));
    // The observer is called for each change separately.
    await Promise.resolve();
  }
  expect(looks).toHaveBeenCalledTimes(0);
  expect(frames).toHaveLength(1);
  frame();
  expect(looks).toHaveBeenCalledTimes(1);
  await settle();
  expect(measured).toHaveBeenCalledTimes(2_000);
});

test('on a resize, each mark is moved only once, and none is made again', async () => {
  document.body.innerHTML = link.repeat(200);
  markWatchedLinks(ending.signal);
  await settle();
  expect(stars()).toBe(200);
  const made = vi.spyOn(document, 'createElement');
  const measured = vi.mocked(Element.prototype.getClientRects);
  measured.mockClear();
  for (let step = 0; step < 10; step++) window.dispatchEvent(new Event('resize'));
  frame();
  expect(measured).toHaveBeenCalledTimes(200);
  expect(made).not.toHaveBeenCalled();
  expect(stars()).toBe(200);
});

/** The work that a page's own frame would have to wait for. */
async function workOf(name: string): Promise<Record<string, number>> {
  const other = link.replace(cik, '0000000001');
  document.body.innerHTML = (name === 'watched' ? link : other).repeat(1_000);
  const counted = {
    made: vi.spyOn(document, 'createElement'),
    measured: vi.mocked(Element.prototype.getClientRects),
    moved: vi.spyOn(CSSStyleDeclaration.prototype, 'setProperty'),
    named: vi.spyOn(Element.prototype, 'className', 'set'),
    put: vi.spyOn(ShadowRoot.prototype, 'append'),
  };
  for (const spy of Object.values(counted)) spy.mockClear();
  const life = new AbortController();
  markWatchedLinks(life.signal);
  await settle();
  const work = Object.entries(counted).map(([what, { mock }]) => [what, mock.calls.length]);
  expect(stars()).toBe(name === 'watched' ? 1_000 : 0);
  life.abort();
  return Object.fromEntries(work);
}

test('1,000 links to a watched party are as much work as 1,000 links to an unwatched one', async () => {
  const watched = await workOf('watched');
  expect(watched.made).toBeGreaterThanOrEqual(1_000);
  expect(await workOf('unwatched')).toEqual(watched);
});
