import { updated } from '../../lib/edgar/client/failure.ts';
import { answerRecords } from '../../platform/messages.ts';
import { loadRecord } from '../parts.ts';

/** Loads records for the popup until the signal ends. */
export const loadRecordsForPopup = (signal: AbortSignal): void =>
  answerRecords(
    (of) =>
      loadRecord().then(
        (part) => part.loadFor(of),
        () => ({ failure: updated }),
      ),
    signal,
  );
