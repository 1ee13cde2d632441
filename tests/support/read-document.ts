import { JSDOM } from 'jsdom';
import { isOwnershipForm } from '../../lib/edgar/addresses/form-of-link.ts';
import { contradictions } from '../../lib/edgar/contradictions.ts';
import { type EnvelopeRefusal, readSubmission } from '../../lib/edgar/envelope.ts';
import type { Filing, Refusal } from '../../lib/form4/model/filing.ts';
import { readPage } from '../../lib/form4/parse/read-page.ts';
import { readXml } from '../../lib/form4/parse/read-xml.ts';
import { rootStart } from '../../lib/form4/parse/xml/root-tag.ts';

/** One window for every file: creating one takes longer than reading a page. */
const parser = new new JSDOM('').window.DOMParser();

/**
 * Reads a file according to what it holds, whatever its name: EDGAR serves pages that are named `.xml`.
 * @param url where a page is or was; ignored for XML and submissions
 */
export function readDocument(
  bytes: Uint8Array,
  url: URL,
): { ok: true; filing: Filing } | Refusal | EnvelopeRefusal {
  const text = decode(bytes);
  if (/^[^<]*<(?:SEC|IMS)-(?:DOCUMENT|HEADER)>/.test(text)) return readEnvelopedXml(text);
  if (rootStart.test(text) && !/<html[\s>]/i.test(text)) return readXml(text, parser);
  const reading = readPage(parser.parseFromString(text, 'text/html'), url);
  return reading.ok ? { ok: true, filing: reading.filing } : reading;
}

/** Submissions from before 2003 hold no XML. */
function readEnvelopedXml(text: string): { ok: true; filing: Filing } | Refusal | EnvelopeRefusal {
  const submission = readSubmission(text);
  if (!submission.ok) return submission;
  if (submission.xml === null) {
    const isPlain = isOwnershipForm(submission.envelope.formType);
    const missing = isPlain ? ['ownership XML: the form was filed as plain text'] : [];
    return { ok: false, reason: 'not-a-filing', missing };
  }
  const reading = readXml(submission.xml, parser);
  const missing = reading.ok ? contradictions(submission.envelope, reading.filing) : [];
  return missing.length ? { ok: false, reason: 'invalid', missing } : reading;
}

/** EDGAR writes UTF-8; a page saved by hand may be UTF-16 with its mark, or in the Windows code page. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
