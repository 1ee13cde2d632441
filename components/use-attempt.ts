import { useCallback, useState } from 'preact/hooks';
import { StorageFull } from '../lib/storage-full.ts';

/** A sentence for the user, and whether an export would help. */
export type Failure = { text: string; full: boolean };

/** Actions that may fail, and what the last of them failed with. */
export function useAttempt() {
  const [failure, setFailure] = useState<Failure | null>(null);
  const attempt = useCallback(async (action: () => Promise<unknown>): Promise<boolean> => {
    try {
      await action();
      setFailure(null);
      return true;
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      setFailure({ text, full: error instanceof StorageFull });
      return false;
    }
  }, []);
  return { failure, attempt, forgive: () => setFailure(null) };
}
