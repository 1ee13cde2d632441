import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { firstState } from '../../../lib/news/records/state.ts';
import { isLateKey, newsStateKey } from '../../../lib/storage-keys.ts';
import { changeChoices, letNoPageLook, letPagesLook, markAllRead } from '../../../platform/news/actions.ts';
import { pageOpenMessage } from '../../../platform/news/page-messages.ts';
import { latestFeed } from '../../support/edgar-pages/listings/feeds.ts';
import { local, stored } from '../../support/fakes/fake-storage.ts';
import {
  ask,
  begin,
  create,
  fetched,
  granted,
  issuer,
  listed,
  news,
  on,
  setBadgeText,
} from '../../support/news/background.ts';

// Vitest makes a string of it, which would count as true.
vi.hoisted(() => vi.stubEnv('FIREFOX', ''));

begin();

describe('news by way of open pages', () => {
  const address = 'https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent';
  const inTab = (url = address, id = 7) => ({ id: 'test', url, frameId: 0, tab: { id } });
  const opened = {
    form4Lens: 'list-opened',
    filings: [
      {
        accession: listed.accession,
        form: '4',
        filedAt: listed.filingDate,
        folder: String(Number(issuer.cik)),
        ciks: [issuer.cik],
      },
    ],
  };
  const tab = vi.fn(async (..._: unknown[]): Promise<unknown> => null);
  const say = async (message: unknown, sender: object = inTab()) => {
    await fakeBrowser.runtime.onMessage.trigger(message, sender as never, vi.fn());
    await new Promise((resolve) => setTimeout(resolve, 20));
  };

  beforeEach(() => {
    tab.mockReset();
    tab.mockImplementation(async () => ({ kind: 'text', text: latestFeed([listed]), ended: 'end' }));
    Object.assign(fakeBrowser.tabs, { sendMessage: tab });
  });

  test('are looked for by the page that says it is open, in one request an hour, whichever tab it is', async () => {
    await letPagesLook();
    await say(pageOpenMessage);
    await say(pageOpenMessage, inTab('https://www.sec.gov/about', 8));
    expect(tab.mock.calls).toEqual([
      [7, { form4Lens: 'get-list', url: expect.stringContaining('getcurrent') }, { frameId: 0 }],
    ]);
    expect((await news()).told).toMatchObject([
      { isUnread: true, item: { accession: listed.accession, summary: null, unread: null } },
    ]);
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: '1' });
    vi.setSystemTime(Date.now() + 59 * 60_000);
    await say(pageOpenMessage);
    expect(tab).toHaveBeenCalledTimes(1);
    vi.setSystemTime(Date.now() + 60_000);
    await say(pageOpenMessage);
    expect(tab).toHaveBeenCalledTimes(2);
    expect((await news()).told).toHaveLength(1);
    expect(fetched).not.toHaveBeenCalled();
  });

  test('are looked for an hour later if the page is gone before it has answered', async () => {
    await letPagesLook();
    tab.mockRejectedValueOnce(new Error('The tab was closed.'));
    await say(pageOpenMessage);
    await say(pageOpenMessage);
    expect(tab).toHaveBeenCalledTimes(1);
    expect((await news()).state?.stopped).toBeNull();
    vi.setSystemTime(Date.now() + 60 * 60_000);
    await say(pageOpenMessage);
    expect((await news()).told).toHaveLength(1);
  });

  test('are told from a list that was opened, once, without a request', async () => {
    await letPagesLook();
    await say(opened);
    await say(opened, inTab(address, 8));
    const { told } = await news();
    expect(told).toMatchObject([{ item: { about: [{ ...issuer, name: 'Example Corp' }], summary: null } }]);
    await markAllRead();
    await say(opened);
    expect((await news()).told).toMatchObject([{ isUnread: false }]);
    expect([tab, fetched].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  test('get their figures once the background may look, and are not told again', async () => {
    await letPagesLook();
    await say(opened);
    const before = await news();
    expect([before.waiting, before.wokenBy]).toEqual([0, 'page']);
    await changeChoices({ notify: true });
    await on();
    expect((await news()).told).toMatchObject([
      { isUnread: true, item: { summary: { sentence: expect.any(String) }, unread: null } },
    ]);
    expect(create).not.toHaveBeenCalled();
    expect(fetched.mock.calls.filter(([url]) => String(url).endsWith('.txt'))).toHaveLength(1);
  });

  test('that were read are not requested any more', async () => {
    await letPagesLook();
    await say(opened);
    await markAllRead();
    await on();
    expect(fetched.mock.calls.filter(([url]) => String(url).endsWith('.txt'))).toEqual([]);
    expect(Object.keys(await stored()).filter(isLateKey)).toEqual([]);
  });

  test('are left to the background if it looks: no page is asked, and no list is needed', async () => {
    await letPagesLook();
    await on();
    expect((await news()).told).toHaveLength(1);
    fetched.mockClear();
    await say(pageOpenMessage);
    const other = { ...opened.filings[0], accession: '0009000900-26-000777' };
    await say({ ...opened, filings: [other] });
    expect((await news()).told).toHaveLength(1);
    expect(await stored()).not.toHaveProperty(`news-found:${other.accession}`);
    expect([tab, fetched].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  test('take the place of the background if the browser takes its permission back', async () => {
    await letPagesLook();
    await on();
    granted.clear();
    vi.setSystemTime(Date.now() + 60 * 60_000);
    fetched.mockClear();
    await ask();
    await say(pageOpenMessage);
    expect(tab).toHaveBeenCalledTimes(1);
    expect(fetched).not.toHaveBeenCalled();
    expect((await news()).state?.stopped).toBeNull();
  });

  test.each([
    ['another extension', opened, { ...inTab(), id: 'other' }],
    ['a frame of a page', opened, { ...inTab(), frameId: 3 }],
    ['a page that is drawn ahead', opened, { ...inTab(), documentLifecycle: 'prerender' }],
    ['another host', opened, inTab('https://example.com/cgi-bin/browse-edgar')],
    ['a page that is no list', opened, inTab('https://www.sec.gov/about')],
    ['a list in no known shape', { ...opened, filings: [{ ...opened.filings[0], ciks: ['1'] }] }, inTab()],
    ['thousands', { ...opened, filings: Array(201).fill(opened.filings[0]) }, inTab()],
  ])('are not taken from %s', async (_, message, sender) => {
    await letPagesLook();
    await say(message, sender);
    expect((await news()).told).toEqual([]);
  });

  test('are not told before they are turned on, nor after they are turned off', async () => {
    for (const turn of [async () => undefined, async () => letPagesLook().then(letNoPageLook)]) {
      await turn();
      await say(opened);
      await say(pageOpenMessage);
    }
    expect((await news()).told).toEqual([]);
    expect(tab).not.toHaveBeenCalled();
  });

  test('begin with the day they are turned on, whatever was looked for long before', async () => {
    await local.set({ [newsStateKey]: { ...firstState(0), through: '2026-03-02' } });
    await letPagesLook();
    await say(pageOpenMessage);
    expect(tab).toHaveBeenCalledTimes(1);
    expect((await news()).state?.through).toBe('2026-11-23');
  });
});
