import type { Get } from './ask.ts';
import { type Failure, fail } from './failure.ts';
import { type PaceKeeper, politely } from './polite-get.ts';

/** What the queue needs from the browser; all tabs share all of it. */
export type QueueSurroundings = PaceKeeper & {
  /**
   * Runs one task at a time across all tabs, and releases the turn when the task ends or its tab goes away. A
   * task that has waited for long runs anyway, since any page of the site can hold up the others.
   */
  exclusively: (task: () => Promise<void>) => Promise<void>;
  /** Why nothing can be requested or stored, given what the lock or the storage threw. */
  why: (error: unknown) => Failure;
};

/** A question to EDGAR, which takes one request or a few. */
export type Question<T> = {
  /** Two questions with the same key share their requests. */
  key: string;
  /** The answer, if it is known without a request: another tab may have asked in the meantime. */
  known: () => Promise<T | null>;
  ask: (get: Get) => Promise<T>;
  /** Called with the answer once it is given, before another question is asked. */
  keep: (answer: T) => Promise<void>;
};

/**
 * Answers a question in its turn.
 * @throws the signal's reason, once it is aborted; any other trouble is returned as a failure
 */
export type Queue<T> = (question: Question<T>, signal: AbortSignal) => Promise<T | Failure>;

const tenSeconds = 10_000;
const never = new AbortController().signal;

type Job<T> = {
  question: Question<T>;
  askers: number;
  answered: PromiseWithResolvers<T | Failure>;
  /** Resolved when the request goes out. */
  asked: PromiseWithResolvers<void>;
  /** Aborted when nobody is waiting for the answer anymore. */
  unwanted: AbortController;
};

/**
 * The one queue of questions to EDGAR. Across all tabs, at most one request is in flight and at most two
 * start per second. The latest question is served first. Two questions with the same key share an answer,
 * which is given up once nobody is waiting for it. Ten seconds after the request the answer is `timed-out`;
 * if no request could be made for ten seconds, it is `held-up`.
 */
export function createQueue<T>(around: QueueSurroundings): Queue<T> {
  /** Unanswered questions by key; the one asked last comes last. */
  const jobs = new Map<string, Job<T>>();
  let working = false;
  const polite = politely(around);

  return async (question, signal) => {
    const known = await question.known().catch(around.why);
    signal.throwIfAborted();
    return known ?? waitForAnswer(join(question), signal);
  };

  function join(question: Question<T>): Job<T> {
    const { key } = question;
    const job: Job<T> = jobs.get(key) ?? {
      question,
      askers: 0,
      answered: Promise.withResolvers<T | Failure>(),
      asked: Promise.withResolvers<void>(),
      unwanted: new AbortController(),
    };
    job.askers += 1;
    jobs.delete(key);
    jobs.set(key, job);
    void work();
    return job;
  }

  async function waitForAnswer(job: Job<T>, signal: AbortSignal): Promise<T | Failure> {
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

  function close(job: Job<T>) {
    if (jobs.get(job.question.key) === job) jobs.delete(job.question.key);
    job.unwanted.abort();
  }

  async function work() {
    if (working) return;
    working = true;
    while (jobs.size > 0) await around.exclusively(serveNewest).catch(giveUp);
    working = false;
  }

  /** No locks or storage: storage is full, the extension was updated, or the frame may not use them. */
  function giveUp(error: unknown) {
    for (const job of jobs.values()) job.answered.resolve(around.why(error));
    jobs.clear();
  }

  async function serveNewest() {
    // Wait before choosing a job: a newer one may arrive meanwhile.
    await polite.waitForTurn(never);
    const job = [...jobs.values()].at(-1);
    if (!job) return;
    const { question, unwanted } = job;
    const { signal } = unwanted;
    const known = await question.known();
    const get: Get = (url, enough) => polite.get(url, enough, signal, job.asked.resolve);
    const answer =
      known ??
      (await question.ask(get).catch((error: unknown) => {
        if (!signal.aborted) throw error;
        return null;
      }));
    if (answer === null) return;
    job.answered.resolve(answer);
    close(job);
    if (known === null) await question.keep(answer);
  }
}
