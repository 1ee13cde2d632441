import { type Failure, fail } from './failure.ts';
import { type Body, readUntil } from './read-until.ts';

/** An answer's text, or why there is none. `throttled` is the page that EDGAR shows to those who ask too much. */
export type Response200 = { kind: 'text'; text: string; ended: Body['ended'] };
export type Throttled = { kind: 'throttled' };

const limit = 4 * 1024 * 1024;

/**
 * One request to EDGAR.
 * @param enough when to stop reading, see `readUntil`
 * @throws the signal's reason, once it is aborted; nothing else
 */
export async function request(
  url: string,
  enough: (text: string, newFrom: number) => boolean,
  signal: AbortSignal,
  fetch: typeof globalThis.fetch,
): Promise<Response200 | Throttled | Failure> {
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch {
    signal.throwIfAborted();
    return fail('offline');
  }
  if (response.status === 403 || response.status === 429) {
    void response.body?.cancel().catch(() => undefined);
    return { kind: 'throttled' };
  }
  const body = response.body
    ? await readUntil(response.body, enough, { limit, signal })
    : ({ text: '', ended: 'end' } as const);
  // Seen with status 200 and 503 as well.
  if (isThrottlingPage(body.text)) return { kind: 'throttled' };
  if (response.status === 404 || response.status === 410) return fail('not-found');
  if (!response.ok) return { kind: 'failure', reason: 'server-error', status: response.status };
  if (body.ended === 'broken') return fail('truncated');
  return { kind: 'text', ...body };
}

export const isHtml = (text: string) =>
  /^\s*(<\?xml[^>]*>\s*)?(<!--[^-]*(?:-(?!->)[^-]*)*-->\s*)*<(!doctype\s+html|html)\b/i.test(text);

/** Titles and headings of the pages that EDGAR puts in the place of what was asked for. */
function isThrottlingPage(text: string): boolean {
  return (
    isHtml(text) &&
    /SEC\.gov \| (File Unavailable|Request Rate Threshold Exceeded)|Undeclared Automated Tool/i.test(
      text.slice(0, 20_000),
    )
  );
}
