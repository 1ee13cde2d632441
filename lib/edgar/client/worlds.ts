/**
 * The two worlds that send requests to EDGAR: EDGAR's own pages, where content scripts run, and the
 * extension's background and pages. A browser lock is limited to one origin, so each world has its own, and
 * no lock covers both.
 */
export type World = 'pages' | 'extension';

/** Until when each world claims the turn, in epoch ms; all contexts share the claims. */
export type Claims = {
  read: (world: World) => Promise<unknown>;
  write: (world: World, until: number) => Promise<void>;
  clear: (world: World) => Promise<void>;
};

export type Clock = { now: () => number; sleep: (ms: number, signal: AbortSignal) => Promise<void> };

/**
 * How long a claim lasts, in ms. A request is given up after ten seconds, so a longer claim was made by a
 * context that is gone.
 */
const lease = 12_000;
const pause = 50;

const isHeld = (until: unknown, now: number) =>
  typeof until === 'number' && until > now && until - now <= lease;

/**
 * Runs a task while the other world runs none. Each world writes its claim before it looks for the other's,
 * so if both claim at once, at least one sees the other's claim (Dekker). The extension then withdraws its
 * own and waits, because a page has a reader waiting. Must not run more than once at a time in each world.
 * @throws the signal's reason, once it is aborted; whatever the storage or the task throws
 */
export async function inWorldsTurn<T>(
  world: World,
  claims: Claims,
  { now, sleep }: Clock,
  signal: AbortSignal,
  task: () => Promise<T>,
): Promise<T> {
  const other = world === 'pages' ? 'extension' : 'pages';
  try {
    for (;;) {
      signal.throwIfAborted();
      await claims.write(world, now() + lease);
      if (!isHeld(await claims.read(other), now())) return await task();
      if (world === 'extension') await claims.clear(world);
      await sleep(pause, signal);
    }
  } finally {
    await claims.clear(world);
  }
}
