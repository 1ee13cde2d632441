import { browser } from 'wxt/browser';
import { whenBack } from './when-back.ts';

/**
 * Reports what is read from some storage keys: now, whenever any context changes one of them, and when the
 * user comes back to this page, until the signal ends. Answers never go back in time: of overlapping reads,
 * only the latest is reported. If the storage fails, nothing is reported.
 */
export function subscribeToKeys<T extends object>(
  keys: readonly string[],
  read: () => Promise<T>,
  tell: (answer: T) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const wanted = new Set(keys);
  let asked = 0;
  const ask = async () => {
    const turn = ++asked;
    const answer = await read().catch(() => null);
    if (answer && turn === asked && !signal.aborted) tell(answer);
  };
  const changed = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => wanted.has(key))) void ask();
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => onChanged.removeListener(changed), { once: true });
  whenBack(ask, signal);
  void ask();
}
