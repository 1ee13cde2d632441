/**
 * Firefox's way to pass a content script's function to the page's realm; elsewhere there is just one realm.
 */
declare const exportFunction: (<F>(fn: F, target: Window) => F) | undefined;

const forPage = <F>(fn: F): F => (typeof exportFunction === 'function' ? exportFunction(fn, window) : fn);

/** Milliseconds; a request to EDGAR seldom takes a second. */
const longestWait = 3_000;

/**
 * Runs one task at a time across all tabs and frames of the page's origin (Web Locks). If a tab crashes or
 * closes, the browser releases its lock; a mark in storage would remain.
 *
 * The lock belongs to the origin, and any of its pages can hold it forever, or steal it. So a task that has
 * waited for three seconds runs without it, and a task whose lock is stolen continues.
 *
 * In Firefox the lock manager lives in the page's realm and may not access a content script's functions and
 * promises ("Permission denied to access property then"): it is given ones of its own realm.
 * @throws what the task throws, and what the lock manager throws in a frame that may not lock
 */
export async function exclusively(name: string, task: () => Promise<void>): Promise<void> {
  let running: Promise<void> | undefined;
  const granted = forPage(() => {
    // Too late: the task is running without it.
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
