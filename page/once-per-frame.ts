/**
 * However often it is called between two frames, it runs once, before the next one; never after the signal.
 */
export function oncePerFrame(run: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  return () => {
    if (signal.aborted) return;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      run();
    });
  };
}
