/** Why EDGAR gave no answer about a filing. No failure is final: asking again later can succeed. */
export type Failure = { kind: 'failure' } & (
  | { reason: 'blocked' /** Epoch milliseconds until which nothing is requested. */; until: number }
  | {
      reason: 'server-error';
      status: number /** As for `blocked`; `null` if other requests are not held up. */;
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

/** What a page says if it was open while the extension was updated, disabled or removed. */
export const updated = 'Form 4 Lens was updated: reload this page.';

export const fail = (reason: Exclude<Failure['reason'], 'blocked' | 'server-error'>): Failure => ({
  kind: 'failure',
  reason,
});

/** What happened, in one sentence for the reader. @param now epoch milliseconds */
export function failureSentence(failure: Failure, now: number): string {
  switch (failure.reason) {
    case 'blocked':
      return `The SEC’s site is limiting requests. Form 4 Lens is pausing; try again in ${timeLeft(failure.until - now)}.`;
    case 'server-error':
      return `EDGAR isn’t working right now. Try again in ${failure.until === null ? 'a minute' : timeLeft(failure.until - now)}. (${failure.status})`;
    case 'not-found':
      return 'EDGAR couldn’t find this filing. It may have been removed or may not be published yet. (404)';
    case 'timed-out':
      return 'EDGAR didn’t answer within 10 seconds. Try again.';
    case 'held-up':
      return 'No request was sent: another sec.gov page, or the browser, held it up for 10 seconds. Try again.';
    case 'redirected':
      return 'EDGAR redirected this request, and Form 4 Lens does not follow redirects. Open the filing to see it.';
    case 'another-filing':
      return 'EDGAR returned a different filing from the one requested, so it is not shown.';
    case 'truncated':
      return 'The download was cut off. Try again.';
    case 'too-large':
      return 'The filing is larger than 4 MB and was not read in full.';
    case 'page-instead':
      return 'EDGAR sent a notice instead of the filing. Open the filing to see it.';
    case 'offline':
      return 'Can’t reach sec.gov. Check your connection and try again.';
    case 'no-storage':
      return 'Form 4 Lens can’t use the browser’s storage. Reload the page. If that does not help, check the browser’s privacy settings.';
    case 'storage-full':
      return 'Form 4 Lens’s storage is full, so it has stopped sending requests to EDGAR. Remove entries that you no longer need.';
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
