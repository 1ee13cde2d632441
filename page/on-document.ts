/**
 * Runs now, and again whenever the page reopens its document (`document.open`): that removes every element
 * and every listener, even ours in a shadow root. The run before it ends.
 */
export function onDocument(run: (signal: AbortSignal) => void): void {
  let root: Element | null = null;
  let life = new AbortController();
  const begin = () => {
    if (!document.documentElement || document.documentElement === root) return;
    root = document.documentElement;
    life.abort();
    life = new AbortController();
    run(life.signal);
  };
  begin();
  new MutationObserver(begin).observe(document, { childList: true });
}
