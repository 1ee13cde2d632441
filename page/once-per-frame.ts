/** What is asked for many times between two frames is done once, before the next; and not after the signal. */
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
