import { updated } from '../../lib/edgar/client/failure.ts';
import { answerRecords } from '../../platform/messages.ts';
import { loadRecord } from '../parts.ts';

/** Loads records for the popup and fills them in, until the signal ends. */
export const loadRecordsForPopup = (signal: AbortSignal): void =>
  answerRecords((call) => {
    loadRecord().then(
      (part) => part.loadFor(call),
      () => call.answer({ isDone: true, failure: updated, progress: null }),
    );
  }, signal);
