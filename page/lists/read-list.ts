import type { FilingId } from '../../lib/edgar/addresses/urls.ts';
import type { Reading } from '../../lib/edgar/client/answer.ts';
import type { Failure } from '../../lib/edgar/client/failure.ts';
import type { GlanceAnswer, Glanced, Noticed } from '../../lib/glance/digest.ts';
import type { ListedFiling } from '../../lib/lists/filings-on-list.ts';
import { isUnread, type ListRow, stopsAll, usualRequest } from '../../lib/lists/list-row.ts';

export type ListState = {
  rows: ListRow[];
  isAsking: boolean;
  /** Why asking ended before the last filing. */
  failure: Failure | null;
  /** Filings that are still to be asked about in this run. */
  left: number;
  /** Milliseconds for one request, as far as they were timed. */
  each: number;
};

export type AroundList = {
  ask: (id: FilingId, signal: AbortSignal) => Promise<GlanceAnswer>;
  /** What is known without a request. */
  readKnown: (accessions: readonly string[]) => Promise<Reading<Glanced | Noticed>[]>;
  now: () => number;
};

export type ListReader = {
  /** Shows what is known already. @returns of how many filings that is */
  readCached: () => Promise<number>;
  /** Asks about all that was not read, one after the other from the top of the list. */
  goOn: () => Promise<void>;
  stop: () => void;
  /** Tells the state once more, as where the page was redrawn. */
  tell: () => void;
  /** Takes in what else the page lists by now; it is not asked about before the reader says so. */
  add: (filings: readonly ListedFiling[]) => void;
};

/** The filings of a list and what is read of them. @param tell told the state whenever it changes */
export function createListReader(
  filings: readonly ListedFiling[],
  { ask, readKnown, now }: AroundList,
  tell: (state: ListState) => void,
  ended: AbortSignal,
): ListReader {
  let state: ListState = {
    rows: filings.map((filing) => ({ ...filing, answer: null })),
    isAsking: false,
    failure: null,
    left: 0,
    each: usualRequest,
  };
  let run = new AbortController();

  const change = (changes: Partial<ListState>) => {
    state = { ...state, ...changes };
    if (!ended.aborted) tell(state);
  };
  const answered = (accession: string, answer: GlanceAnswer) =>
    state.rows.map((row) => (row.id.accession === accession ? { ...row, answer } : row));

  async function readCached(): Promise<number> {
    const unread = state.rows.filter(isUnread).map(({ id }) => id.accession);
    // A storage that fails is told when EDGAR is asked.
    const readings = await readKnown(unread).catch(() => []);
    const known = new Map(
      readings.flatMap((reading) =>
        reading.kind === 'filing' ? [[reading.glance.seen.accession, reading]] : [],
      ),
    );
    change({
      rows: state.rows.map((row) => ({ ...row, answer: known.get(row.id.accession) ?? row.answer })),
    });
    return known.size;
  }

  async function goOn(): Promise<void> {
    run.abort();
    run = new AbortController();
    const signal = AbortSignal.any([run.signal, ended]);
    const asked = state.rows.filter(isUnread);
    change({ isAsking: true, failure: null, left: asked.length });
    for (const [index, { id }] of asked.entries()) {
      const began = now();
      const answer = await ask(id, signal).catch(() => null);
      if (signal.aborted || answer === null) return;
      if (answer.kind === 'failure' && stopsAll(answer)) {
        change({ isAsking: false, failure: answer });
        return;
      }
      change({
        rows: answered(id.accession, answer),
        left: asked.length - index - 1,
        each: state.each * 0.8 + (now() - began) * 0.2,
      });
    }
    change({ isAsking: false });
  }

  function stop(): void {
    run.abort();
    change({ isAsking: false });
  }

  function add(more: readonly ListedFiling[]): void {
    const places = new Set(state.rows.map(({ id }) => id.accession));
    const fresh = more.filter(({ id }) => !places.has(id.accession));
    const rows = fresh.map((filing, index) => ({
      ...filing,
      place: state.rows.length + index + 1,
      answer: null,
    }));
    change({ rows: [...state.rows, ...rows] });
  }

  return { readCached, goOn, stop, tell: () => change({}), add };
}
