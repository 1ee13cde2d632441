import { rootEnd } from '../../form4/parse/xml/root-tag.ts';
import { noticeEnd } from '../../form144/root-tag.ts';
import { isReadForm } from '../addresses/form-of-link.ts';
import { type FilingId, indexUrl, submissionUrl } from '../addresses/urls.ts';
import type { Filed } from '../contradictions.ts';
import { holdsHeader, isBeforeXml, isWhole, readEnvelope, readSubmission } from '../envelope.ts';
import { readIndexPage } from '../index-page.ts';
import type { Answer, Digested, Unreadable } from './answer.ts';
import { type Failure, fail } from './failure.ts';
import { isHtml, type Response200 } from './request/request.ts';

/** Makes one request when its turn comes. */
export type Get = (
  url: string,
  enough: (text: string, newFrom: number) => boolean,
) => Promise<Response200 | Failure>;

/**
 * Turns a filing's XML, an ownership document or a notice, into what is kept of the filing.
 * @param url the filing's index page
 */
export type Digest<D extends Digested> = (filed: Filed, xml: string, url: string) => D | Unreadable;

/**
 * Asks EDGAR about one filing. Requests its submission and reads it to the end of the document, or only to
 * the end of the header if that names another form or a year before XML. If there is no submission, requests
 * the index page and the XML that it links to.
 */
export async function askEdgar<D extends Digested>(
  id: FilingId,
  get: Get,
  digest: Digest<D>,
): Promise<Answer<D>> {
  const answer = await get(submissionUrl(id), holdsAnswer);
  if (answer.kind === 'failure')
    return answer.reason === 'not-found' ? askIndexPage(id, get, digest) : answer;
  return fromSubmission(id, answer, digest);
}

function fromSubmission<D extends Digested>(
  id: FilingId,
  { text, ended }: Response200,
  digest: Digest<D>,
): Answer<D> {
  if (isHtml(text)) return fail('page-instead');
  const header = readEnvelope(text);
  if (header.ok && header.envelope.accession !== id.accession) return fail('another-filing');
  if (header.ok && !isReadForm(header.envelope.formType)) {
    return { kind: 'other-form', formType: header.envelope.formType };
  }
  const submission = readSubmission(text);
  if (submission.ok && submission.xml !== null)
    return digest(submission.envelope, submission.xml, indexUrl(id));
  const isRead = submission.ok && isBeforeXml(submission.envelope.accession) && holdsHeader(text);
  if (isRead) return { kind: 'unreadable', reason: 'no-document' };
  if (ended === 'limit') return fail('too-large');
  if (!isWhole(text)) return fail('truncated');
  // The submission is complete, so requesting it again would not help.
  if (submission.ok) return { kind: 'unreadable', reason: 'no-document' };
  return { kind: 'unreadable', reason: submission.reason === 'truncated' ? 'malformed' : 'unknown' };
}

async function askIndexPage<D extends Digested>(
  id: FilingId,
  get: Get,
  digest: Digest<D>,
): Promise<Answer<D>> {
  // A service worker cannot parse HTML pages.
  if (typeof DOMParser === 'undefined') return fail('not-found');
  const answer = await get(indexUrl(id), () => false);
  if (answer.kind === 'failure') return answer;
  const page = readIndexPage(new DOMParser().parseFromString(answer.text, 'text/html'), id);
  if (!page) return fail('page-instead');
  const { formType, xmlUrl } = page;
  if (!isReadForm(formType)) return { kind: 'other-form', formType };
  if (!xmlUrl) return { kind: 'unreadable', reason: 'no-document' };
  const xml = await get(xmlUrl, endsDocument);
  if (xml.kind === 'failure') return xml;
  if (isHtml(xml.text)) return fail('page-instead');
  if (xml.ended === 'limit') return fail('too-large');
  return endsDocument(xml.text, 0) ? digest(page, xml.text, indexUrl(id)) : fail('truncated');
}

/** Whether a text has the end of the document, or a header that names another form or a year before XML. */
function holdsAnswer(text: string, newFrom: number): boolean {
  if (endsDocument(text, newFrom)) return true;
  // The header is worth reading only when the new piece of text contains its end.
  if (!holdsHeader(text.slice(Math.max(0, newFrom - overlap)))) return false;
  const header = readEnvelope(text);
  if (!header.ok) return false;
  return isBeforeXml(header.envelope.accession) || !isReadForm(header.envelope.formType);
}

/** How many characters to look back: a tag may be split across two pieces of the body. */
const overlap = 100;
const endsDocument = (text: string, newFrom: number) => {
  const last = text.slice(Math.max(0, newFrom - overlap));
  return rootEnd.test(last) || noticeEnd.test(last);
};
