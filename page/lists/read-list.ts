import type { FilingId } from '../../lib/edgar/addresses/urls.ts';
import type { Reading } from '../../lib/edgar/client/answer.ts';
import type { Failure } from '../../lib/edgar/client/failure.ts';
import { usualRequest } from '../../lib/edgar/client/how-long.ts';
import type { GlanceAnswer, Glanced, Noticed } from '../../lib/glance/digest.ts';
import type { ListedFiling } from '../../lib/lists/filings-on-list.ts';
import { isUnread, type ListRow, stopsAll } from '../../lib/lists/list-row.ts';

export type ListState = {
  rows: ListRow[];
  isAsking: boolean;
  /** Why the requests ended before the last filing. */
  failure: Failure | null;
  /** How many filings are still to be requested in this run. */
  left: number;
  /** Milliseconds per request, averaged over those timed so far. */
  each: number;
};

export type AroundList = {
  ask: (id: FilingId, signal: AbortSignal) => Promise<GlanceAnswer>;
  /** What is known without a request. */
  readKnown: (accessions: readonly string[]) => Promise<Reading<Glanced | Noticed>[]>;
  now: () => number;
};

export type ListReader = {
  /** Shows what is already known. @returns the number of filings found */
  readCached: () => Promise<number>;
  /** Requests all filings not read yet, one after the other from the top of the list. */
  goOn: () => Promise<void>;
  stop: () => void;
  /** Reports the current state once more. */
  tell: () => void;
  /** Adds filings that the page has listed since; they are not requested until the reader asks. */
  add: (filings: readonly ListedFiling[]) => void;
};

/** Reads the filings of a list. @param tell called with the state whenever it changes */
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
    // A failing storage is reported once EDGAR is asked.
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
