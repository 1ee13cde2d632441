/** Why EDGAR gave no answer about a filing. None is final: asking again later can succeed. */
export type Failure = { kind: 'failure' } & (
  | { reason: 'blocked' /** Epoch milliseconds until which nothing is asked. */; until: number }
  | {
      reason: 'server-error';
      status: number /** As with `blocked`; `null` where that holds up nothing. */;
      until: number | null;
    }
  | {
      reason:
        | 'not-found'
        | 'timed-out'
        | 'held-up'
        | 'redirected'
        | 'another-filing'
        | 'truncated'
        | 'too-large'
        | 'page-instead'
        | 'offline'
        | 'no-storage'
        | 'storage-full'
        | 'updated';
    }
);

/** What a page says that was open while the extension was updated, disabled or removed. */
export const updated = 'Form 4 Lens was updated: reload this page.';

export const fail = (reason: Exclude<Failure['reason'], 'blocked' | 'server-error'>): Failure => ({
  kind: 'failure',
  reason,
});

/** What happened, in one sentence for the reader. @param now epoch milliseconds */
export function failureSentence(failure: Failure, now: number): string {
  switch (failure.reason) {
    case 'blocked':
      return `EDGAR turned requests away, so none are made for another ${timeLeft(failure.until - now)}.`;
    case 'server-error':
      return failure.until === null
        ? `EDGAR has a fault of its own (status ${failure.status}).`
        : `EDGAR has a fault of its own (status ${failure.status}), so no request is made for another ${timeLeft(failure.until - now)}.`;
    case 'not-found':
      return 'EDGAR has no such filing (status 404).';
    case 'timed-out':
      return 'EDGAR did not answer within 10 seconds.';
    case 'held-up':
      return 'No request was made: another page of www.sec.gov, or the browser, held it up for 10 seconds. Try again.';
    case 'redirected':
      return 'EDGAR sent this request to another address, and Form 4 Lens follows none. Open the filing to see it.';
    case 'another-filing':
      return 'EDGAR answered with another filing than the one asked for, so it is not shown.';
    case 'truncated':
      return 'The answer broke off before the end of the filing.';
    case 'too-large':
      return 'The filing is longer than 4 MB and was not read to its end.';
    case 'page-instead':
      return 'EDGAR answered with a web page instead of the filing.';
    case 'offline':
      return 'sec.gov cannot be reached. Is this computer online?';
    case 'no-storage':
      return 'The browser lets this extension store nothing. Reload the page to try again.';
    case 'storage-full':
      return 'The storage of Form 4 Lens is full, so it cannot keep its pace and asks nothing. Remove entries that you no longer need.';
    case 'updated':
      return updated;
  }
}

function timeLeft(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
