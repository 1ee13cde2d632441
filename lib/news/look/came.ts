import type { Failure } from '../../edgar/client/failure.ts';
import type { Feed, FeedRefusal } from '../../edgar/lists/atom.ts';
import type { DailyIndex, IndexRefusal } from '../../edgar/lists/daily-index.ts';
import type { GlanceAnswer } from '../../glance/digest.ts';
import type { NamedFiling } from '../../lists/named-on-list.ts';
import type { Sighting } from '../../watchlist/records/types/sighting.ts';
import type { Looker } from '../looker.ts';
import type { NewsChoices } from '../records/choices.ts';
import type { FoundFiling } from '../records/found.ts';
import type { NewsItem } from '../records/item.ts';
import type { NewsState } from '../records/state.ts';
import type { Watchers } from '../telling/watchers.ts';
import type { NewsRequest } from './requests.ts';

/** What a step starts from: the time for a look, the answer to a request, or a list that the user opened. */
export type Came =
  /** @property isAsked the user or the browser's start asked for it: look even while EDGAR is closed */
  | { kind: 'woke'; isAsked: boolean }
  | { kind: 'index'; day: string; answer: DailyIndex | IndexRefusal | Failure }
  | { kind: 'feed'; start: number; answer: Feed | FeedRefusal | Failure }
  /** @property answer `null` if nobody requests it */
  | { kind: 'summary'; found: FoundFiling; answer: GlanceAnswer | null }
  /** @property since ISO date from which filings are new until a look has found out what is new */
  | { kind: 'list'; filings: readonly NamedFiling[]; since: string };

/** What else a step needs to know. */
export type AroundLook = {
  /** Epoch ms. */
  now: number;
  looker: Looker;
  /** Whether a filing was found before, announced or not. */
  knows: (accession: string) => boolean;
  /** The watched ones among the parties that the answer names. */
  watchers: Watchers;
  choices: NewsChoices;
  /** The filings found whose summary is outstanding. */
  waiting: readonly FoundFiling[];
  /** The filings announced without figures, which are still to come. */
  late: readonly FoundFiling[];
  /** The news item of the answer's filing, if that is one of the `late` filings. */
  told: NewsItem | null;
  /** Filings of the same parties, to find an amendment's original. */
  related: readonly Sighting[];
  /** An import asks for the news after this ISO date. */
  from: string | null;
};

/** What has to be written, all at once, before the next request goes out. */
export type LookStep = {
  state: NewsState;
  /** Filings found, or requested without an answer. */
  found: FoundFiling[];
  /** What became of the filings found, and of those announced before whose figures arrived. */
  items: NewsItem[];
  /** Filings announced without figures, to be requested once there is nothing else to do. */
  late: FoundFiling[];
  /** Filings announced without figures whose figures have arrived or are given up. */
  settled: FoundFiling[];
  /** `null`: the look is over, or none is due. */
  next: NewsRequest | null;
};
