/** Why EDGAR gave no answer about a filing. None is final: asking again later can succeed. */
export type Failure = { kind: 'failure' } & (
  | { reason: 'blocked' /** Epoch milliseconds until which nothing is asked. */; until: number }
  | { reason: 'server-error'; status: number }
  | {
      reason:
        | 'not-found'
        | 'timed-out'
        | 'truncated'
        | 'too-large'
        | 'page-instead'
        | 'offline'
        | 'no-storage';
    }
);

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
      return `EDGAR has a fault of its own (status ${failure.status}).`;
    case 'not-found':
      return 'EDGAR has no such filing (status 404).';
    case 'timed-out':
      return 'EDGAR did not answer within 10 seconds.';
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
  }
}

function timeLeft(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
