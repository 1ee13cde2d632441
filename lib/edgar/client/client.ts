import type { FilingId } from '../addresses/urls.ts';
import type { Answer, Digested } from './answer.ts';
import { askEdgar, type Digest, type Get } from './ask.ts';
import type { Cache } from './cache.ts';
import { type Failure, fail } from './failure.ts';
import { type PaceKeeper, politely } from './polite-get.ts';

/** What the client needs of the browser; all of it is shared by every tab. */
export type Surroundings<D extends Digested> = PaceKeeper & {
  /**
   * Runs one task at a time over all tabs, and lets go when it ends or its tab goes away. A task that waited
   * for long runs all the same: any page of the site can hold the others up.
   */
  exclusively: (task: () => Promise<void>) => Promise<void>;
  cache: Cache<D>;
  /** Why nothing can be asked or kept, from what lock or storage threw. */
  why: (error: unknown) => Failure;
};

/**
 * What EDGAR says about a filing: from the cache, or by one request. One is in flight and two start in a
 * second at most, over all tabs. The latest question is served first; two about
 * the same filing share a request, which is aborted once nobody waits for it. Ten seconds after the request the answer is
 * `timed-out`; where none could be made for ten seconds it is `held-up`.
 * @throws the signal's reason, once it is aborted; any other trouble is an answer
 */
export type Ask<D extends Digested> = (id: FilingId, signal: AbortSignal) => Promise<Answer<D>>;

const tenSeconds = 10_000;
const never = new AbortController().signal;

type Job<D extends Digested> = {
  id: FilingId;
  askers: number;
  answered: PromiseWithResolvers<Answer<D>>;
  /** Resolved when the request goes out. */
  asked: PromiseWithResolvers<void>;
  /** Aborted when nobody waits for the answer any more. */
  unwanted: AbortController;
};

/** @param digest what is kept of a filing is up to the caller; `around.cache` reads it back by a schema of the same */
export function createAsk<D extends Digested>(around: Surroundings<D>, digest: Digest<D>): Ask<D> {
  /** What is not answered yet, by accession, in the order of the latest question. */
  const jobs = new Map<string, Job<D>>();
  let working = false;
  const polite = politely(around);

  return async (id, signal) => {
    const known = await around.cache.read(id.accession).catch(around.why);
    signal.throwIfAborted();
    return known ?? waitForAnswer(join(id), signal);
  };

  function join(id: FilingId): Job<D> {
    const job: Job<D> = jobs.get(id.accession) ?? {
      id,
      askers: 0,
      answered: Promise.withResolvers<Answer<D>>(),
      asked: Promise.withResolvers<void>(),
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
    const patience = () => around.sleep(tenSeconds, AbortSignal.any([signal, over.signal]));
    const timeOut = async () => {
      const isHeldUp = await Promise.race([job.asked.promise, patience().then(() => true)]);
      if (isHeldUp) return fail('held-up');
      await patience();
      return fail('timed-out');
    };
    try {
      return await Promise.race([job.answered.promise, timeOut()]);
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

  /** No locks or storage: it is full, the extension was updated, or the frame is not allowed any. */
  function giveUp(error: unknown) {
    for (const job of jobs.values()) job.answered.resolve(around.why(error));
    jobs.clear();
  }

  async function serveNewest() {
    // Before a job is chosen: a newer one may come while this waits.
    await polite.waitForTurn(never);
    const job = [...jobs.values()].at(-1);
    if (!job) return;
    const { signal } = job.unwanted;
    // Another tab may have asked for the same one in the meantime.
    const known = await around.cache.read(job.id.accession);
    const get: Get = (url, enough) => polite.get(url, enough, signal, job.asked.resolve);
    const answer =
      known ??
      (await askEdgar(job.id, get, digest).catch((error: unknown) => {
        if (!signal.aborted) throw error;
        return null;
      }));
    if (answer === null) return;
    job.answered.resolve(answer);
    close(job);
    if (!known && answer.kind !== 'failure') await around.cache.write(job.id.accession, answer);
  }
}
