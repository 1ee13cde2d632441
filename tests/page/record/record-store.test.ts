// @vitest-environment-options { "url": "https://www.sec.gov/Archives/edgar/data/9000101/doc4.xml" }
import { expect, test } from 'vitest';
import { fail } from '../../../lib/edgar/client/failure.ts';
import { summarize } from '../../../lib/form4/summary/summarize.ts';
import type { GlanceAnswer } from '../../../lib/glance/digest.ts';
import { glanceOf } from '../../../lib/glance/glance.ts';
import type { KeptRecord } from '../../../lib/record/kept/kept-record.ts';
import { type AroundRecord, createRecordStore, type RecordState } from '../../../page/record/record-store.ts';
import { kept } from '../../support/careers/kept.ts';
import { fourYears, past } from '../../support/careers/marlowe.ts';
import { companyFeed } from '../../support/edgar-pages/listings/feeds.ts';
import {
  listedAs,
  type PastFiling,
  transactionListPage,
} from '../../support/edgar-pages/listings/lists/transaction-list.ts';

const marlowe = { name: 'Marlowe Ada J', cik: '0009000201' };
const subject = {
  party: { kind: 'insider', cik: marlowe.cik } as const,
  name: marlowe.name,
  scope: { owner: marlowe.cik, issuer: '0009000101' },
  days: null,
  until: '2026-11-27',
};

function answerOf({ accession, filedAt, filing }: PastFiling): GlanceAnswer {
  const filed = { accession, filedAsOfDate: filedAt, acceptanceDatetime: null };
  const url = `https://www.sec.gov/Archives/edgar/data/9000101/${accession.replaceAll('-', '')}/${accession}-index.htm`;
  return { kind: 'filing', glance: glanceOf(filing, summarize(filing), filed, url) };
}

/** A browser and an EDGAR with these filings, which record what is requested. */
function around(filings: readonly PastFiling[], facts: Partial<AroundRecord> = {}) {
  const asked: string[] = [];
  const stored = new Map<string, KeptRecord>();
  let clock = Date.parse('2026-11-27T10:00:00Z');
  const base: AroundRecord = {
    getList: async (url) => {
      asked.push(url);
      const query = new URL(url).searchParams;
      const text = url.includes('output=atom')
        ? companyFeed(marlowe, filings.map(listedAs))
        : transactionListPage('insider', marlowe, filings, Number(query.get('start')));
      return { kind: 'text', text };
    },
    ask: async ({ accession }, signal) => {
      signal.throwIfAborted();
      clock += 600;
      asked.push(accession);
      const found = filings.find((one) => one.accession === accession);
      return found ? answerOf(found) : fail('not-found');
    },
    readCached: async () => [],
    readKept: async ({ cik }) => stored.get(cik) ?? null,
    readNotices: async () => [],
    writeKept: async (record) => void stored.set(record.party.cik, record),
    dropKept: async ({ cik }) => void stored.delete(cik),
    now: () => clock,
    ...facts,
  };
  return { base, asked, stored };
}

/** @param pauseAt the number of filings after which the reader pauses */
function open(filings: readonly PastFiling[], facts: Partial<AroundRecord> = {}, pauseAt = Number.NaN) {
  const { base, asked, stored } = around(filings, facts);
  const states: RecordState[] = [];
  const ending = new AbortController();
  const [newest] = filings;
  const own = newest ? kept(newest) : null;
  const tell = (state: RecordState) => {
    states.push(state);
    if (state.progress?.done === pauseAt) store.pause();
  };
  const store = createRecordStore(subject, own, base, tell, ending.signal);
  return { store, asked, stored, states, ending, last: () => states.at(-1) };
}

test('loading takes one request, and none for this filing', async () => {
  const { store, asked, stored, last } = open(fourYears);
  await store.open();
  expect(asked).toEqual([]);
  expect(last()).toMatchObject({ kept: null });
  await store.load();
  expect(asked).toHaveLength(1);
  expect(last()?.record?.rows).toHaveLength(9);
  expect(last()?.record?.unread).toHaveLength(8);
  expect(stored.get(marlowe.cik)?.loadedAt).toBe('2026-11-27T10:00:00.000Z');
});

test('what was kept appears at once: no state says that nothing was', async () => {
  const { store, stored, states } = open(fourYears);
  await store.load();
  const record = stored.get(marlowe.cik);
  const again = open(fourYears, { readKept: async () => record ?? null });
  await again.store.open();
  expect(again.states).toHaveLength(1);
  expect(again.last()?.record?.rows).toEqual(states.at(-1)?.record?.rows);
});

test('ten years of 240 rows are three requests', async () => {
  const many = Array.from({ length: 240 }, (_, at) => past(at + 1, [{}]));
  const { store, asked, last } = open(many);
  await store.load();
  expect(last()?.record?.reach.isWhole).toBe(false);
  await store.loadOlder();
  await store.loadOlder();
  expect(asked).toHaveLength(3);
  expect(last()?.record?.rows).toHaveLength(240);
});

test('what the cache knows is filled in without a request', async () => {
  const { store, asked, last } = open(fourYears, {
    readCached: async () => fourYears.slice(1, 4).map(answerOf),
  });
  await store.load();
  expect(asked).toHaveLength(1);
  expect(last()?.record?.unread).toHaveLength(5);
});

test('filling in requests each filing once, newest first, and says how long it takes', async () => {
  const { store, asked, states, last } = open(fourYears);
  await store.load();
  await store.fill();
  expect(asked.slice(1)).toEqual(fourYears.slice(1).map(({ accession }) => accession));
  const told = states.flatMap(({ progress }) =>
    progress ? [[progress.done, progress.of, progress.left]] : [],
  );
  expect(told[0]).toEqual([0, 8, 8 * 600]);
  expect(told).toContainEqual([4, 8, 4 * 600]);
  expect(last()).toMatchObject({ doing: null, progress: null, record: { unread: [] } });
});

test('once paused, it goes on with the rest, even after a reload', async () => {
  const first = open(fourYears, {}, 3);
  await first.store.load();
  await first.store.fill();
  expect(first.last()).toMatchObject({ doing: null, progress: null });
  expect(first.last()?.record?.unread).toHaveLength(5);

  const { base, asked } = around(fourYears);
  const states: RecordState[] = [];
  const readKept = async () => first.stored.get(marlowe.cik) ?? null;
  const again = createRecordStore(
    subject,
    null,
    { ...base, readKept },
    (state) => states.push(state),
    new AbortController().signal,
  );
  await again.open();
  expect(states.at(-1)?.record?.unread).toHaveLength(5);
  await again.fill();
  expect(asked).toHaveLength(5);
});

test('what another tab has read in the meantime is not lost', async () => {
  const { store, stored } = open(fourYears, {}, 1);
  await store.load();
  const before = stored.get(marlowe.cik);
  const [, , , , , , , , oldest] = fourYears;
  if (!before || !oldest) throw new Error('The career is gone.');
  stored.set(marlowe.cik, { ...before, filings: [...before.filings, kept(oldest)] });
  await store.fill();
  expect(stored.get(marlowe.cik)?.filings.map(({ seen }) => seen.accession)).toContain(oldest.accession);
});

test('a refusal stops filling in, says why, and keeps what was read', async () => {
  const until = Date.parse('2026-11-27T10:10:00Z');
  let answers = 0;
  const refusing = open(fourYears);
  const { base } = around(fourYears);
  const store = createRecordStore(
    subject,
    null,
    {
      ...base,
      ask: async (id, signal) =>
        ++answers > 2 ? { kind: 'failure', reason: 'blocked', until } : base.ask(id, signal),
    },
    (state) => refusing.states.push(state),
    new AbortController().signal,
  );
  await store.load();
  await store.fill();
  expect(answers).toBe(3);
  expect(refusing.last()?.failure).toContain('The SEC’s site is limiting requests');
  expect(refusing.last()?.record?.filings).toHaveLength(2);
});

test('a filing that EDGAR does not have is skipped, and not requested again', async () => {
  const { base, asked } = around(fourYears);
  const states: RecordState[] = [];
  const gone = fourYears[4]?.accession;
  const store = createRecordStore(
    subject,
    null,
    {
      ...base,
      ask: async (id, signal) => {
        const answer = await base.ask(id, signal);
        return id.accession === gone ? fail('not-found') : answer;
      },
    },
    (state) => states.push(state),
    new AbortController().signal,
  );
  await store.load();
  await store.fill();
  expect(states.at(-1)?.record?.unread).toEqual([]);
  expect(asked.filter((one) => one === gone)).toHaveLength(1);
});

test.each<[string, AroundRecord['getList'], string]>([
  ['missing', async () => fail('not-found'), 'EDGAR couldn’t find this list'],
  [
    'of an unknown layout',
    async () => ({ kind: 'text', text: '<html><body><p>Welcome to the new EDGAR 9000201</p></body></html>' }),
    'EDGAR’s list could not be read (the table of transactions).',
  ],
])('if the list is %s, the feed is offered and used instead', async (_, refuse, said) => {
  const { base, asked } = around(fourYears);
  const states: RecordState[] = [];
  const getList: AroundRecord['getList'] = (url, signal) =>
    url.includes('own-disp') ? refuse(url, signal) : base.getList(url, signal);
  const store = createRecordStore(
    subject,
    null,
    { ...base, getList },
    (state) => states.push(state),
    new AbortController().signal,
  );
  await store.open();
  await store.load();
  expect(states.at(-1)).toMatchObject({ kept: null, offersFeed: true });
  expect(states.at(-1)?.failure).toContain(said);
  await store.load('feed');
  expect(states.at(-1)).toMatchObject({ offersFeed: false, failure: null });
  expect(states.at(-1)?.record?.unread).toHaveLength(9);
  await store.fill();
  expect(states.at(-1)?.record?.rows).toHaveLength(9);
  expect(asked).toHaveLength(10);
});

test('nothing is reported once the page is left', async () => {
  const { store, states, ending } = open(fourYears);
  ending.abort();
  await store.load();
  expect(states).toEqual([]);
});

test('nothing is kept of a record that is deleted', async () => {
  const { store, stored, last } = open(fourYears);
  await store.load();
  await store.forget();
  expect(stored.size).toBe(0);
  expect(last()).toMatchObject({ kept: null, record: null });
});
