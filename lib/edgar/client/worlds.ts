/**
 * The two worlds that ask EDGAR: its own pages, where content scripts run, and the extension's background and
 * pages. A lock of the browser's ends at an origin, so each world has one of its own, and none holds both back.
 */
export type World = 'pages' | 'extension';

/** Until when each world claims the turn, in epoch ms; all contexts share them. */
export type Claims = {
  read: (world: World) => Promise<unknown>;
  write: (world: World, until: number) => Promise<void>;
  clear: (world: World) => Promise<void>;
};

export type Clock = { now: () => number; sleep: (ms: number, signal: AbortSignal) => Promise<void> };

/** A request is given up after ten seconds. What is claimed for longer was claimed by a context that is gone. */
const lease = 12_000;
const pause = 50;

const isHeld = (until: unknown, now: number) =>
  typeof until === 'number' && until > now && until - now <= lease;

/**
 * Runs a task while the other world runs none. Each world puts up its claim before it looks for the other's, so
 * that of two at once at least one sees the other (Dekker); then the extension takes its own down and waits, for
 * a reader waits for a page. To be called by one at a time of a world.
 * @throws the signal's reason, once it is aborted; what the storage or the task throws
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
