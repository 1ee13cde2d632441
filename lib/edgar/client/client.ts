import type { FilingId } from '../addresses/urls.ts';
import type { Answer, Reading } from './answer.ts';
import { askEdgar, type Digest } from './ask.ts';
import { fail } from './failure.ts';
import { type PaceKeeper, politeGet, waitForTurn } from './polite-get.ts';

/** What the client needs of the browser; all of it is shared by every tab. */
export type Surroundings = PaceKeeper & {
  /** Runs one task at a time over all tabs, and lets go when it ends or its tab goes away. */
  exclusively: (task: () => Promise<void>) => Promise<void>;
  cache: {
    read: (accession: string) => Promise<Reading | null>;
    write: (accession: string, reading: Reading) => Promise<void>;
  };
};

/**
 * What EDGAR says about a filing: from the cache, or by one request. One is in flight and two start in a
 * second at most, over all tabs. Who asks last is served first; who asks for the same filing shares its
 * request; when nobody waits for it any more, it is aborted. After ten seconds the answer is `timed-out`.
 * @throws the signal's reason, once it is aborted; every other trouble is an answer
 */
export type Ask = (id: FilingId, signal: AbortSignal) => Promise<Answer>;

const patience = 10_000;
const never = new AbortController().signal;

type Job = {
  id: FilingId;
  askers: number;
  answered: PromiseWithResolvers<Answer>;
  /** Aborted when nobody waits for the answer any more. */
  unwanted: AbortController;
};

export function createAsk(around: Surroundings, digest: Digest): Ask {
  /** What is not answered yet, by accession. Who asked last stands last. */
  const jobs = new Map<string, Job>();
  let working = false;

  return async (id, signal) => {
    const known = await around.cache.read(id.accession).catch(() => fail('no-storage'));
    signal.throwIfAborted();
    return known ?? waitForAnswer(join(id), signal);
  };

  function join(id: FilingId): Job {
    const job = jobs.get(id.accession) ?? {
      id,
      askers: 0,
      answered: Promise.withResolvers<Answer>(),
      unwanted: new AbortController(),
    };
    job.askers += 1;
    jobs.delete(id.accession);
    jobs.set(id.accession, job);
    void work();
    return job;
  }

  async function waitForAnswer(job: Job, signal: AbortSignal): Promise<Answer> {
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

  function close(job: Job) {
    if (jobs.get(job.id.accession) === job) jobs.delete(job.id.accession);
    job.unwanted.abort();
  }

  async function work() {
    if (working) return;
    working = true;
    while (jobs.size > 0) await around.exclusively(serveNewest).catch(giveUp);
    working = false;
  }

  /** Locks or storage are gone: the extension was updated, or the frame may not have any. */
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
