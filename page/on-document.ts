/**
 * Runs now, and again whenever the page opens its document again (`document.open`): that takes away every element
 * and every listener, ours in a shadow root, too. What ran before ends.
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
