/**
 * How long an answer asks the client to wait, in milliseconds (RFC 9110, 10.2.3: seconds, or a date); `null`
 * if it does not say. A date is compared with the answer's own date, so this computer's clock may be wrong.
 * @param now epoch ms, used if the answer has no date
 */
export function retryAfter(headers: Headers, now: number): number | null {
  const said = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(said)) return Number(said) * 1000;
  const until = dateOf(said);
  return until === null ? null : Math.max(0, until - (dateOf(headers.get('date') ?? '') ?? now));
}

/** "Wed, 21 Oct 2026 07:28:00 GMT" */
function dateOf(text: string): number | null {
  const date = /^\w{3}, [\w :]{10,30} GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : date;
}
