import { words } from '../../components/record/words.ts';
import { isOwnershipForm } from '../../lib/edgar/addresses/form-of-link.ts';
import {
  type FilingId,
  filingIdOf,
  filingsFeedUrl,
  transactionsUrl,
} from '../../lib/edgar/addresses/urls.ts';
import { type Failure, failureSentence } from '../../lib/edgar/client/failure.ts';
import { usualRequest } from '../../lib/edgar/client/how-long.ts';
import { readFeed } from '../../lib/edgar/lists/atom.ts';
import { type ListRefusal, readTransactions } from '../../lib/edgar/lists/insider-transactions.ts';
import type { GlanceAnswer } from '../../lib/glance/digest.ts';
import { type KeptFiling, keptFilingOf } from '../../lib/record/kept/kept-filing.ts';
import type { KeptNotice } from '../../lib/record/kept/kept-notices.ts';
import { type KeptRecord, withFilings, withOlder } from '../../lib/record/kept/kept-record.ts';
import { partyRecordOf, type Scope } from '../../lib/record/merge/party-record.ts';
import type { FilingRef, PartyRecord } from '../../lib/record/model.ts';
import type { PartyId } from '../../lib/watchlist/records/party.ts';

/** What the store needs from the browser. */
export type AroundRecord = {
  getList: (url: string, signal: AbortSignal) => Promise<{ kind: 'text'; text: string } | Failure>;
  ask: (id: FilingId, signal: AbortSignal) => Promise<GlanceAnswer>;
  /** What the cache has of these filings, without a request. */
  readCached: (accessions: readonly string[]) => Promise<GlanceAnswer[]>;
  readKept: (party: PartyId) => Promise<KeptRecord | null>;
  /** The notices of proposed sales that were read for a person. */
  readNotices: (party: PartyId) => Promise<KeptNotice[]>;
  writeKept: (record: KeptRecord) => Promise<void>;
  dropKept: (party: PartyId) => Promise<void>;
  /** Epoch milliseconds. */
  now: () => number;
};

/** Whose record it is. */
export type Subject = {
  party: PartyId;
  /** As EDGAR has it. */
  name: string;
  scope: Scope;
  /** How many days `scope.since` goes back; `null` if the scope has no such limit. */
  days: number | null;
  /** ISO date of today. */
  until: string;
};

/** The record, what is being done with it, and how far that is. */
export type RecordState = {
  /** `null` if nothing has been loaded, `undefined` until that is known. */
  kept: KeptRecord | null | undefined;
  record: PartyRecord | null;
  notices: readonly KeptNotice[];
  doing: 'loading' | 'filling' | null;
  /** While filling in: filings read so far, their total, and milliseconds left at the current pace. */
  progress: { done: number; of: number; left: number } | null;
  /** Why the last request failed, in words. */
  failure: string | null;
  /** Whether EDGAR's list of transactions cannot be loaded, and its feed of filings is offered instead. */
  offersFeed: boolean;
};

export const nothingLoaded: RecordState = {
  kept: null,
  record: null,
  notices: [],
  doing: null,
  progress: null,
  failure: null,
  offersFeed: false,
};

/** Before anything was read from storage. */
export const notRead: RecordState = { ...nothingLoaded, kept: undefined };

/**
 * Loads the record of a party, one request per press, and keeps what it loads. Reports every state to `tell`.
 * @param own the filing on whose page this is, which needs no request
 * @param ended also ends what is in progress
 */
export function createRecordStore(
  { party, name, scope }: Subject,
  own: KeptFiling | null,
  around: AroundRecord,
  tell: (state: RecordState) => void,
  ended: AbortSignal,
) {
  let state = notRead;
  /** Aborted to stop filling in. */
  let filling = new AbortController();
  /** Filings for which EDGAR has no figures: not requested again on this page. */
  const hopeless = new Set<string>();

  const change = (next: Partial<RecordState>) => {
    if (ended.aborted) return;
    state = { ...state, ...next };
    tell(state);
  };
  const show = (kept: KeptRecord, next: Partial<RecordState> = {}) => {
    const record = partyRecordOf(kept, scope);
    const unread = record.unread.filter(({ accession }) => !hopeless.has(accession));
    change({ ...next, kept, record: { ...record, unread } });
  };
  const fail = (why: Failure | ListRefusal) => change({ failure: whyNotFilled(why, around.now()) });

  /** Reads what was loaded before, here or in another tab, without a request. */
  async function open(): Promise<void> {
    const [kept, notices] = await Promise.all([
      around.readKept(party).catch(() => null),
      around.readNotices(party).catch(() => []),
    ]);
    if (kept) show(own ? withFilings(kept, [own]) : kept, { notices });
    else change({ kept, notices });
  }

  async function keep(kept: KeptRecord): Promise<void> {
    show(kept);
    await around.writeKept(kept).catch((error: unknown) => {
      change({ failure: error instanceof Error ? error.message : String(error) });
    });
  }

  async function page(from: KeptRecord['from'], start: number): Promise<ListPage | Failure | ListRefusal> {
    const url =
      from === 'transactions'
        ? transactionsUrl(party.kind, party.cik, start)
        : filingsFeedUrl(party.cik, start);
    const answer = await around.getList(url, ended);
    if (answer.kind !== 'text') return answer;
    return from === 'transactions'
      ? transactionsPage(answer.text, party.cik)
      : feedPage(answer.text, party.cik);
  }

  /**
   * Loads the newest page of EDGAR's list with one request. It replaces the pages loaded before; filings that
   * were read are kept.
   */
  async function load(from: KeptRecord['from'] = 'transactions'): Promise<void> {
    if (state.doing) return;
    change({ doing: 'loading', failure: null, offersFeed: false });
    const read = await page(from, 0);
    if ('trades' in read) {
      const { trades, listed, hasMore } = read;
      const kept: KeptRecord = {
        version: 1,
        party,
        name,
        loadedAt: new Date(around.now()).toISOString(),
        from,
        trades,
        listed,
        loaded: read.length,
        isWhole: !hasMore,
        filings: state.kept?.filings ?? [],
      };
      await keep(withFilings(kept, [...(own ? [own] : []), ...(await readKnown(read))]));
    } else {
      fail(read);
      // A refusal that applies to all requests applies to the feed as well.
      const isListOnly = !('kind' in read) || read.reason === 'not-found' || read.reason === 'redirected';
      change({ offersFeed: from === 'transactions' && isListOnly });
    }
    change({ doing: null });
  }

  /** Loads the next older page. */
  async function loadOlder(): Promise<void> {
    const { kept } = state;
    if (state.doing || !kept || kept.isWhole) return;
    change({ doing: 'loading', failure: null });
    const read = await page(kept.from, kept.loaded);
    if ('trades' in read) await keep(withFilings(withOlder(kept, read), await readKnown(read)));
    else fail(read);
    change({ doing: null });
  }

  async function readKnown({ trades, listed }: ListPage): Promise<KeptFiling[]> {
    const accessions = [...trades, ...listed].map(({ accession }) => accession);
    const answers = await around.readCached([...new Set(accessions)]).catch(() => []);
    return answers.flatMap((answer) => (answer.kind === 'filing' ? [keptFilingOf(answer.glance)] : []));
  }

  /** Reads the record's filings that were not read yet, newest first, one after the other. */
  async function fill(): Promise<void> {
    const wanted = [...(state.record?.unread ?? [])];
    if (state.doing || wanted.length === 0) return;
    filling = new AbortController();
    const signal = AbortSignal.any([filling.signal, ended]);
    const began = around.now();
    const progress = (done: number) => {
      const each = done > 0 ? (around.now() - began) / done : usualRequest;
      return { done, of: wanted.length, left: each * (wanted.length - done) };
    };
    change({ doing: 'filling', progress: progress(0), failure: null });
    for (const [index, ref] of wanted.entries()) {
      const isDone = await fillOne(ref, signal).catch(() => false);
      if (!isDone || signal.aborted) break;
      change({ progress: progress(index + 1) });
    }
    change({ doing: null, progress: null });
  }

  /** @returns whether to continue */
  async function fillOne(ref: FilingRef, signal: AbortSignal): Promise<boolean> {
    const id = filingIdOf(new URL(ref.url));
    const { kept } = state;
    if (!id || !kept) return false;
    const answer = await around.ask(id, signal);
    if (answer.kind === 'filing') {
      // Another tab may have stored more in the meantime.
      const stored = await around.readKept(party).catch(() => null);
      const both = withFilings(state.kept ?? kept, [keptFilingOf(answer.glance), ...(stored?.filings ?? [])]);
      await keep(both);
      return true;
    }
    if (answer.kind === 'failure' && answer.reason !== 'not-found') {
      fail(answer);
      return false;
    }
    hopeless.add(ref.accession);
    show(state.kept ?? kept);
    return true;
  }

  return {
    open,
    load,
    loadOlder,
    fill,
    pause: () => filling.abort(),
    isLoaded: () => Boolean(state.kept),
    /** Deletes what was loaded of this party. */
    forget: async () => {
      filling.abort();
      await around.dropKept(party);
      change(nothingLoaded);
    },
  };
}

/** What one request gets from either of EDGAR's lists. */
type ListPage = Pick<KeptRecord, 'trades' | 'listed'> & {
  /** The number of rows on EDGAR's page, including those left out here. */
  length: number;
  hasMore: boolean;
};

function transactionsPage(text: string, cik: string): ListPage | ListRefusal {
  const read = readTransactions(new DOMParser().parseFromString(text, 'text/html'), cik);
  if (!read.ok) return read;
  return { trades: read.rows, listed: [], length: read.rows.length, hasMore: read.hasMore };
}

function feedPage(text: string, cik: string): ListPage | ListRefusal {
  const read = readFeed(text, cik);
  if (!read.ok) return { ...read, reason: read.reason === 'not-a-feed' ? 'unknown-layout' : read.reason };
  const listed = read.entries
    .filter(({ form }) => isOwnershipForm(form))
    .flatMap(({ accession, form, filedAt, url }) => {
      const folder = filingIdOf(new URL(url))?.cik;
      return folder ? [{ accession, folder, form, filedAt }] : [];
    });
  return { trades: [], listed, length: read.entries.length, hasMore: read.hasMore };
}

function whyNotFilled(why: Failure | ListRefusal, now: number): string {
  if ('kind' in why) return why.reason === 'not-found' ? words.listMissing : failureSentence(why, now);
  if (why.reason === 'another-party') return words.anotherParty;
  return words.listUnread(why.missing);
}
