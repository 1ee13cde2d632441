import { type Failure, fail } from '../failure.ts';
import { isFault, type RefusedRequest } from '../pace.ts';
import { type Body, readUntil } from './read-until.ts';
import { retryAfter } from './retry-after.ts';

/** An answer's text. */
export type Response200 = { kind: 'text'; text: string; ended: Body['ended'] };

type AroundRequest = {
  signal: AbortSignal;
  fetch: typeof globalThis.fetch;
  /** Epoch ms. */
  now: () => number;
  /** In bytes. */
  longest?: number | undefined;
};

const fourMegabytes = 4 * 1024 * 1024;

/**
 * Makes one request to EDGAR, to exactly the address given: a redirect counts as the answer and is not
 * followed. The addresses are built from accession number and CIK in the form of EDGAR's own links, which
 * EDGAR answers without a redirect; wherever a redirect leads, it is not the filing. No cookies are sent:
 * EDGAR serves its archive to programs, which have none (docs/threats.md).
 * @param enough when to stop reading, see `readUntil`
 * @throws the signal's reason, once it is aborted; nothing else
 */
export async function request(
  url: string,
  enough: (text: string, newFrom: number) => boolean,
  { signal, fetch, now, longest: limit = fourMegabytes }: AroundRequest,
): Promise<Response200 | RefusedRequest | Failure> {
  let response: Response;
  try {
    // With `error` instead of `manual`, a redirect would look as if the computer were offline.
    response = await fetch(url, { signal, redirect: 'manual', credentials: 'omit' });
  } catch {
    signal.throwIfAborted();
    return fail('offline');
  }
  const { status, type, redirected } = response;
  const refused = (as: number): RefusedRequest => ({
    kind: 'refused',
    status: as,
    retryAfter: retryAfter(response.headers, now()),
  });
  const leave = () => void response.body?.cancel().catch(() => undefined);
  if (type === 'opaqueredirect' || redirected || (status >= 300 && status < 400)) {
    leave();
    return fail('redirected');
  }
  if (status === 429) {
    leave();
    return refused(status);
  }
  const body = response.body
    ? await readUntil(response.body, enough, { limit, signal })
    : ({ text: '', ended: 'end' } as const);
  // This page has also been seen with status 200 and 503.
  if (isThrottlingPage(body.text)) return refused(403);
  if (status === 403) return isMissing(body.text) ? fail('not-found') : refused(status);
  if (status === 404 || status === 410) return fail('not-found');
  if (isFault(status)) return refused(status);
  if (!response.ok) return { kind: 'failure', reason: 'server-error', status, until: null };
  if (body.ended === 'broken') return fail('truncated');
  return { kind: 'text', ...body };
}

export const isHtml = (text: string) =>
  /^\s*(<\?xml[^>]*>\s*)?(<!--[^-]*(?:-(?!->)[^-]*)*-->\s*)*<(!doctype\s+html|html)\b/i.test(text);

/**
 * The storage behind EDGAR's archive forbids access to what is not there: "AccessDenied" for a day's index
 * that is not out yet (Amazon S3, GetObject: without permission to list, a missing key is a 403).
 */
const isMissing = (text: string) =>
  /^\s*(<\?xml[^>]*>\s*)?<Error>\s*<Code>(AccessDenied|NoSuchKey)<\/Code>/.test(text);

/** Recognizes, by title or heading, the pages that EDGAR sends instead of what was requested. */
function isThrottlingPage(text: string): boolean {
  return (
    isHtml(text) &&
    /SEC\.gov \| (File Unavailable|Request Rate Threshold Exceeded)|Undeclared Automated Tool/i.test(
      text.slice(0, 20_000),
    )
  );
}
