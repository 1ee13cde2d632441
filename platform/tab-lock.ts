/** Firefox's way to hand a content script's function to the page's realm; other browsers have one realm here. */
declare const exportFunction: (<F>(fn: F, target: Window) => F) | undefined;

const forPage = <F>(fn: F): F => (typeof exportFunction === 'function' ? exportFunction(fn, window) : fn);

/**
 * Runs one task at a time over all tabs and frames of the page's origin (Web Locks). The browser takes the
 * lock back from a tab that crashes or closes, which a mark in storage would outlive.
 *
 * In Firefox the lock manager lives in the page's realm and may not look into a content script's functions
 * and promises ("Permission denied to access property then"): it is given its own.
 * @throws what the task throws; what the lock manager throws in a frame that may not lock
 */
export async function exclusively(name: string, task: () => Promise<void>): Promise<void> {
  let outcome: Promise<void> | undefined;
  const granted = forPage(() => {
    let release = () => {};
    const held = new window.Promise<void>(
      forPage((resolve: () => void) => {
        release = resolve;
      }),
    );
    outcome = task().finally(() => release());
    return held;
  });
  await navigator.locks.request(name, granted);
  await outcome;
}
