import * as words from '../../components/amendment/words.ts';
import { type FilingId, filingIdOf, filingsUntilUrl } from '../../lib/edgar/addresses/urls.ts';
import { type Failure, failureSentence } from '../../lib/edgar/client/failure.ts';
import { type FeedEntry, readFeed } from '../../lib/edgar/lists/atom.ts';
import { formatDate } from '../../lib/figures/format.ts';
import type { Filing } from '../../lib/form4/model/filing.ts';
import { type Changes, changesBetween } from '../../lib/record/amendments/changes.ts';
import { candidatesIn, lookUntil, originalAmong } from '../../lib/record/amendments/original.ts';
import type { WholeAnswer, WholeFiling } from '../../lib/record/amendments/whole-filing.ts';

/** What the search for an original needs from the browser. */
export type AroundOriginal = {
  getList: (url: string, signal: AbortSignal) => Promise<{ kind: 'text'; text: string } | Failure>;
  ask: (id: FilingId, signal: AbortSignal) => Promise<WholeAnswer>;
  /** Epoch milliseconds. */
  now: () => number;
};

/** The current step of the search. */
export type Search =
  | { step: 'asking' }
  /** Filings that may be the original; they are read on request, with one request each. */
  | { step: 'choose'; why: string; entries: FeedEntry[] }
  | { step: 'found'; original: WholeFiling; changes: Changes }
  /**
   * Why it failed, where to look by hand, and how many requests another try takes; `null` if that would end
   * the same way.
   */
  | { step: 'failed'; why: string; entries: FeedEntry[]; retry: number | null };

/** The search for an amendment's original, press by press. No request is made without a press. */
export function searchFor(
  amendment: Filing,
  own: FilingId,
  around: AroundOriginal,
  tell: (search: Search) => void,
  ended: AbortSignal,
) {
  const day = amendment.dateOfOriginalSubmission ?? '';
  const form = amendment.documentType.replace('/A', '');
  /** What was read already: another try does not request it again. */
  const read = new Map<string, WholeAnswer>();
  /** The amendment with its CIKs: for the layout without them, its submission is requested. */
  let named = amendment;
  let onDay: FeedEntry[] | null = null;

  const failed = (why: Failure, retry: number) =>
    tell({ step: 'failed', why: failureSentence(why, around.now()), entries: [], retry });

  /** @returns the answer, or `null` after a temporary failure, which was reported */
  async function readOne(id: FilingId, left: number): Promise<WholeAnswer | null> {
    const answer = read.get(id.accession) ?? (await around.ask(id, ended));
    if (answer.kind === 'failure' && answer.reason !== 'not-found') {
      failed(answer, left);
      return null;
    }
    read.set(id.accession, answer);
    return answer;
  }

  /** Searches the list of its owner's filings; if just one was filed on the day in box 4, reads that, too. */
  async function find(): Promise<void> {
    tell({ step: 'asking' });
    if (!ownerOf(named)) {
      const answer = await readOne(own, requestsFor(amendment));
      if (!answer) return;
      if (answer.kind === 'filing') named = answer.filing;
    }
    const owner = ownerOf(named);
    if (!owner?.cik)
      return tell({
        step: 'failed',
        why: words.noCik,
        entries: [],
        retry: null,
      });
    const list = await around.getList(filingsUntilUrl(owner.cik, form, lookUntil(day)), ended);
    if (list.kind === 'failure') return failed(list, 2);
    const feed = readFeed(list.text, owner.cik.padStart(10, '0'));
    if (!feed.ok)
      return tell({
        step: 'failed',
        why: words.listUnread(feed.missing),
        entries: [],
        retry: null,
      });
    const candidates = candidatesIn(feed, named, own.accession);
    const who = owner.name;
    if (candidates.onDay.length > 1)
      return tell({
        step: 'choose',
        why: words.listed(candidates.onDay.length, form, who, formatDate(day)),
        entries: candidates.onDay,
      });
    if (candidates.onDay.length === 1) {
      onDay = candidates.onDay;
      return compare(candidates.onDay);
    }
    const asked = [form, who, formatDate(day)] as const;
    if (candidates.near.length === 0)
      return tell({ step: 'failed', why: words.noneNear(...asked), entries: [], retry: null });
    tell({ step: 'choose', why: words.othersNear(...asked), entries: candidates.near });
  }

  /** Reads filings and reports what the amendment changes in the one that is its original. */
  async function compare(entries: readonly FeedEntry[]): Promise<void> {
    tell({ step: 'asking' });
    const filings: WholeFiling[] = [];
    const unread: FeedEntry[] = [];
    for (const [index, entry] of entries.entries()) {
      const id = filingIdOf(new URL(entry.url));
      const answer = id && (await readOne(id, entries.length - index));
      if (!answer) return;
      if (answer.kind === 'filing') filings.push(answer);
      else unread.push(entry);
    }
    const original = originalAmong(filings, named);
    if (typeof original !== 'string')
      return tell({ step: 'found', original, changes: changesBetween(original.filing, amendment) });
    const why =
      original === 'several'
        ? words.several
        : unread.length > 0
          ? words.unread
          : words.otherIssuer(entries.length);
    tell({ step: 'failed', why, entries: [...entries], retry: null });
  }

  return {
    find: () => (onDay ? compare(onDay) : find()),
    compare: (entries: readonly FeedEntry[]) => {
      onDay = [...entries];
      return compare(entries);
    },
  };
}

const ownerOf = ({ reportingOwners }: Filing) => reportingOwners.find(({ cik }) => cik);

/** The list and the original; before them this filing's own submission, if the page names no CIK. */
const requestsFor = (amendment: Filing): number => (ownerOf(amendment) ? 2 : 3);
