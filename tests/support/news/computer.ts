import { fail } from '../../../lib/edgar/client/failure.ts';
import { readFeed } from '../../../lib/edgar/lists/atom.ts';
import { readDailyIndex } from '../../../lib/edgar/lists/daily-index.ts';
import { plainParser } from '../../../lib/form4/parse/xml/plain/plain-parser.ts';
import { look, type NewsDesk, readOpenedList } from '../../../lib/news/look/look.ts';
import type { NewsRequest } from '../../../lib/news/look/requests.ts';
import type { Looker } from '../../../lib/news/looker.ts';
import { accessionIn, isUnreadKey, newsItemKey, newsStateKey, watchKey } from '../../../lib/storage-keys.ts';
import type { PartyId } from '../../../lib/watchlist/records/party.ts';
import type { Dice } from '../dice.ts';
import { aGlance } from '../fakes/a-glance.ts';
import type { EdgarMonth, MonthsFiling } from './edgar-month.ts';

/** Thrown when the worker is killed: nothing that it does after this takes effect. */
class Killed extends Error {}

/** A computer with a browser that looks for news, and that is killed, cut off and set to wrong times. */
export class Computer {
  /** The true time, in epoch ms, and how far the computer's clock is off. */
  now: number;
  skew = 0;
  isOnline = true;
  /** Until when EDGAR turns requests away. */
  blockedUntil = 0;
  /** Until when the filings that EDGAR serves are cut short. */
  brokenUntil = 0;
  /** How many storage operations are left before the worker is killed. */
  lives = Number.POSITIVE_INFINITY;
  kills = 0;
  /** Who looks; open pages request no filings. */
  looker: Looker = 'background';
  readonly requests: { at: number; what: NewsRequest['kind']; start: number }[] = [];
  /** How many times each filing was reported, by accession number. */
  readonly told = new Map<string, number>();
  readonly stored = new Map<string, string>();
  readonly #month: EdgarMonth;
  readonly #dice: Dice;

  constructor(month: EdgarMonth, dice: Dice, now: number) {
    this.#month = month;
    this.#dice = dice;
    this.now = now;
  }

  watch(parties: readonly PartyId[], addedAt: number): void {
    for (const party of parties) {
      const record = {
        ...party,
        version: 1,
        name: `NAME OF ${party.cik}`,
        ticker: null,
        role: null,
        addedAt: new Date(addedAt).toISOString(),
      };
      this.stored.set(watchKey(party), JSON.stringify(record));
    }
  }

  get state() {
    const raw = this.stored.get(newsStateKey);
    return raw === undefined ? null : JSON.parse(raw);
  }

  /** The filings that were reported without figures. */
  withoutFigures(): string[] {
    const told = [...this.told.keys()].map((accession) => this.stored.get(newsItemKey(accession)) ?? '{}');
    return told.map((raw) => JSON.parse(raw)).flatMap((item) => (item.summary ? [] : [item.accession]));
  }

  /** Runs the worker once. @returns whether it was killed while it ran */
  wake(isAsked: boolean): Promise<boolean> {
    return this.#live(() => look(this.#desk(), isAsked));
  }

  /** The user opens a list of filings. @param since the day on which open pages were allowed to look */
  open(filings: readonly MonthsFiling[], since: string): Promise<boolean> {
    const named = filings.map(({ accession, form, filedAt, owners, issuer }) => ({
      accession,
      form,
      filedAt,
      folder: String(Number(issuer)),
      ciks: [...new Set([issuer, ...owners])],
    }));
    return this.#live(() => readOpenedList(this.#desk(), named, since));
  }

  async #live(run: () => Promise<unknown>): Promise<boolean> {
    try {
      await run();
      return false;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      this.kills += 1;
      return true;
    } finally {
      this.lives = Number.POSITIVE_INFINITY;
    }
  }

  #desk(): NewsDesk {
    const { stored } = this;
    const live = () => {
      this.lives -= 1;
      if (this.lives <= 0) throw new Killed();
    };
    return {
      looker: this.looker,
      now: () => this.now + this.skew,
      random: () => this.#dice.below(1_000) / 1_000,
      area: {
        keys: async () => {
          live();
          return [...stored.keys()];
        },
        get: async (keys) => {
          live();
          return Object.fromEntries(
            keys.flatMap((key) => {
              const raw = stored.get(key);
              return raw === undefined ? [] : [[key, JSON.parse(raw)]];
            }),
          );
        },
        set: async (items) => {
          live();
          for (const [key, value] of Object.entries(items)) stored.set(key, JSON.stringify(value));
          this.#count(items);
          live();
        },
        remove: async (keys) => {
          live();
          for (const key of keys) stored.delete(key);
          live();
        },
      },
      ask: async (request, isWanted) => {
        live();
        if (request.kind === 'summary' && this.looker === 'pages') return { ...request, answer: null };
        this.now += 510;
        this.requests.push({
          at: this.now,
          what: request.kind,
          start: request.kind === 'feed' ? request.start : 0,
        });
        return this.#answer(request, isWanted);
      },
    };
  }

  #count(items: Record<string, unknown>): void {
    for (const key of Object.keys(items).filter(isUnreadKey)) {
      const accession = accessionIn(key);
      this.told.set(accession, (this.told.get(accession) ?? 0) + 1);
    }
  }

  #answer(request: NewsRequest, isWanted: (cik: string) => boolean): ReturnType<NewsDesk['ask']> {
    const { now } = this;
    const failure = !this.isOnline
      ? fail('offline')
      : this.blockedUntil > now
        ? ({ kind: 'failure', reason: 'blocked', until: this.blockedUntil + this.skew } as const)
        : null;
    switch (request.kind) {
      case 'index': {
        const { day } = request;
        const text = this.#month.index(day, now);
        const answer = failure ?? (text === null ? fail('not-found') : readDailyIndex(text, day, isWanted));
        return Promise.resolve({ kind: 'index', day, answer });
      }
      case 'feed': {
        const { start } = request;
        const answer = failure ?? readFeed(this.#month.feed(start, now), null, plainParser);
        return Promise.resolve({ kind: 'feed', start, answer });
      }
      case 'summary': {
        const { found } = request;
        const filing = this.#month.byAccession.get(found.accession);
        const broken = this.brokenUntil > now ? fail('truncated') : null;
        const answer = failure ?? broken ?? (filing ? glanceAt(filing) : fail('not-found'));
        return Promise.resolve({ kind: 'summary', found, answer });
      }
    }
  }
}

function glanceAt({ accession, filedAt, owners, issuer, form }: MonthsFiling) {
  const glance = aGlance(accession, 'Sold 1,000 shares.');
  const named = (cik: string) => ({ cik, name: `NAME OF ${cik}` });
  return {
    kind: 'filing' as const,
    glance: {
      ...glance,
      seen: {
        ...glance.seen,
        documentType: form as typeof glance.seen.documentType,
        filedAt,
        issuer: { ...named(issuer), ticker: null },
        owners: owners.map((cik) => ({ ...named(cik), role: null })),
      },
    },
  };
}
