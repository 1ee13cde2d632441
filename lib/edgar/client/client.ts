import type { FilingId } from '../addresses/urls.ts';
import type { Answer, Digested } from './answer.ts';
import { askEdgar, type Digest } from './ask.ts';
import type { Cache } from './cache.ts';
import { fail } from './failure.ts';
import { type PaceKeeper, politeGet, waitForTurn } from './polite-get.ts';

/** What the client needs of the browser; all of it is shared by every tab. */
export type Surroundings<D extends Digested> = PaceKeeper & {
  /** Runs one task at a time over all tabs, and lets go when it ends or its tab goes away. */
  exclusively: (task: () => Promise<void>) => Promise<void>;
  cache: Cache<D>;
};

/**
 * What EDGAR says about a filing: from the cache, or by one request. One is in flight and two start in a
 * second at most, over all tabs. The latest question is served first; two about
 * the same filing share a request, which is aborted once nobody waits for it. After ten seconds the answer is `timed-out`.
 * @throws the signal's reason, once it is aborted; any other trouble is an answer
 */
export type Ask<D extends Digested> = (id: FilingId, signal: AbortSignal) => Promise<Answer<D>>;

const patience = 10_000;
const never = new AbortController().signal;

type Job<D extends Digested> = {
  id: FilingId;
  askers: number;
  answered: PromiseWithResolvers<Answer<D>>;
  /** Aborted when nobody waits for the answer any more. */
  unwanted: AbortController;
};

/** @param digest what is kept of a filing is up to the caller; `around.cache` reads it back by a schema of the same */
export function createAsk<D extends Digested>(around: Surroundings<D>, digest: Digest<D>): Ask<D> {
  /** What is not answered yet, by accession, in the order of the latest question. */
  const jobs = new Map<string, Job<D>>();
  let working = false;

  return async (id, signal) => {
    const known = await around.cache.read(id.accession).catch(() => fail('no-storage'));
    signal.throwIfAborted();
    return known ?? waitForAnswer(join(id), signal);
  };

  function join(id: FilingId): Job<D> {
    const job: Job<D> = jobs.get(id.accession) ?? {
      id,
      askers: 0,
      answered: Promise.withResolvers<Answer<D>>(),
      unwanted: new AbortController(),
    };
    job.askers += 1;
    jobs.delete(id.accession);
    jobs.set(id.accession, job);
    void work();
    return job;
  }

  async function waitForAnswer(job: Job<D>, signal: AbortSignal): Promise<Answer<D>> {
    const over = new AbortController();
    const timeOut = around.sleep(patience, AbortSignal.any([signal, over.signal]));
    try {
      return await Promise.race([job.answered.promise, timeOut.then(() => fail('timed-out'))]);
    } finally {
      over.abort();
      job.askers -= 1;
      if (job.askers === 0) close(job);
    }
  }

  function close(job: Job<D>) {
    if (jobs.get(job.id.accession) === job) jobs.delete(job.id.accession);
    job.unwanted.abort();
  }

  async function work() {
    if (working) return;
    working = true;
    while (jobs.size > 0) await around.exclusively(serveNewest).catch(giveUp);
    working = false;
  }

  /** No locks or storage: the extension was updated, or the frame is not allowed any. */
  function giveUp() {
    for (const job of jobs.values()) job.answered.resolve(fail('no-storage'));
    jobs.clear();
  }

  async function serveNewest() {
    // Before a job is chosen: a newer one may come while this waits.
    await waitForTurn(around, never);
    const job = [...jobs.values()].at(-1);
    if (!job) return;
    const { signal } = job.unwanted;
    // Another tab may have asked for the same one in the meantime.
    const known = await around.cache.read(job.id.accession);
    const answer =
      known ??
      (await askEdgar(job.id, (url, enough) => politeGet(url, enough, signal, around), digest).catch(
        (error: unknown) => {
          if (!signal.aborted) throw error;
          return null;
        },
      ));
    if (answer === null) return;
    job.answered.resolve(answer);
    close(job);
    if (!known && answer.kind !== 'failure') await around.cache.write(job.id.accession, answer);
  }
}
