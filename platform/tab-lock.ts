/** Firefox's way to hand a content script's function to the page's realm; other browsers have one realm here. */
declare const exportFunction: (<F>(fn: F, target: Window) => F) | undefined;

const forPage = <F>(fn: F): F => (typeof exportFunction === 'function' ? exportFunction(fn, window) : fn);

/** Milliseconds; a request to EDGAR seldom takes one second. */
const longestWait = 3_000;

/**
 * Runs one task at a time over all tabs and frames of the page's origin (Web Locks). The browser takes the
 * lock back from a tab that crashes or closes, which a mark in storage would outlive.
 *
 * The lock is the origin's, and any page of it can hold it for good, or steal it. So a task that has waited
 * for three seconds runs without it, and one whose lock is stolen runs on.
 *
 * In Firefox the lock manager lives in the page's realm and may not look into a content script's functions
 * and promises ("Permission denied to access property then"): it is given its own.
 * @throws what the task throws; what the lock manager throws in a frame that may not lock
 */
export async function exclusively(name: string, task: () => Promise<void>): Promise<void> {
  let running: Promise<void> | undefined;
  const granted = forPage(() => {
    // Too late: the task runs without it.
    if (running) return;
    let release = () => {};
    const held = new window.Promise<void>(
      forPage((resolve: () => void) => {
        release = resolve;
      }),
    );
    running = task().finally(() => release());
    return held;
  });
  const waitForLock = async () => {
    try {
      await navigator.locks.request(name, granted);
    } catch (error) {
      if (!running) throw error;
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, longestWait);
  });
  try {
    await Promise.race([waitForLock(), late]);
    running ??= task();
    await running;
  } finally {
    clearTimeout(timer);
  }
}
