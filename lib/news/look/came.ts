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

/** What came: the time for a look, the answer to a request, or a list that the user opened. */
export type Came =
  /** @property isAsked by the user, or by a browser that starts: also while EDGAR is closed */
  | { kind: 'woke'; isAsked: boolean }
  | { kind: 'index'; day: string; answer: DailyIndex | IndexRefusal | Failure }
  | { kind: 'feed'; start: number; answer: Feed | FeedRefusal | Failure }
  /** @property answer `null` where nobody asks for it */
  | { kind: 'summary'; found: FoundFiling; answer: GlanceAnswer | null }
  /** @property since what was filed from this ISO date on is new where no look has said what is */
  | { kind: 'list'; filings: readonly NamedFiling[]; since: string };

/** What a step looks up. */
export type AroundLook = {
  /** Epoch ms. */
  now: number;
  looker: Looker;
  /** Whether a filing was found before, told or not. */
  knows: (accession: string) => boolean;
  /** Those watched, of the parties that the answer names. */
  watchers: Watchers;
  choices: NewsChoices;
  /** The filings found whose summary is outstanding. */
  waiting: readonly FoundFiling[];
  /** Those told without figures, whose figures are still to come. */
  late: readonly FoundFiling[];
  /** As what the answer's filing was told before, if it is one of these. */
  told: NewsItem | null;
  /** Filings of the same parties, for an amendment to name its original. */
  related: readonly Sighting[];
  /** An import asks for the news after this ISO date. */
  from: string | null;
};

/** What is to be written, all at once, before the next request goes out. */
export type LookStep = {
  state: NewsState;
  /** Filings found, or asked for without an answer. */
  found: FoundFiling[];
  /** What became of filings found, and of those told before whose figures came. */
  items: NewsItem[];
  /** Told without figures: to be asked for once there is nothing else to do. */
  late: FoundFiling[];
  /** Of those asked for since they were told, the ones whose figures came, or are given up. */
  settled: FoundFiling[];
  /** `null`: the look is over, or none is due. */
  next: NewsRequest | null;
};
