import { useCallback, useState } from 'preact/hooks';
import { isStorageFull } from '../lib/extension/storage-full.ts';
import * as words from './words.ts';

/** A sentence for the user, and whether the storage is full, so that an export would help. */
export type FailedAttempt = { text: string; full: boolean };

/** Runs actions that may fail, and keeps the failure of the last one. */
export function useAttempt() {
  const [failure, setFailedAttempt] = useState<FailedAttempt | null>(null);
  const attempt = useCallback(async (action: () => Promise<unknown>): Promise<boolean> => {
    try {
      await action();
      setFailedAttempt(null);
      return true;
    } catch (error) {
      setFailedAttempt({ text: sentenceOf(error), full: isStorageFull(error) });
      return false;
    }
  }, []);
  return { failure, attempt, forgive: () => setFailedAttempt(null) };
}

/** Our own errors are sentences for the reader; the browser's are not. */
function sentenceOf(error: unknown): string {
  if (error instanceof Error && !(error instanceof DOMException) && !(error instanceof TypeError))
    return error.message;
  return words.failed(error instanceof Error ? error.message : String(error));
}
