import type { Refusal } from '../../model/filing.ts';
import { escapeBareAmpersands } from './ampersands.ts';
import { isCutInValue, rejoin } from './rejoin.ts';
import { rootStart } from './root-tag.ts';
import { parseWhole, setsRowAside } from './whole.ts';

/** EDGAR accepts no document this long; a submission is read up to 4 MB. */
const LONGEST = 5_000_000;

const refusal = (reason: Refusal['reason'], ...missing: string[]): Refusal => ({
  ok: false,
  reason,
  missing,
});

/**
 * The root element of an ownership document of which every character was understood: as it is or, if it is
 * not well-formed, with cut lines joined and bare ampersands escaped, if that makes it so.
 *
 * A document type is refused before parsing: it can bring entities, which turn the text that the filer signed
 * into another, of any length. The specification allows none.
 */
export function ownershipDocument(text: string, parser: DOMParser): { ok: true; root: Element } | Refusal {
  const isMeant = rootStart.test(text);
  if (!isMeant) return refusal('not-a-filing');
  if (text.length > LONGEST) return refusal('malformed', 'the XML is longer than 5 MB');
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return refusal('malformed', 'the XML has a document type');
  if (setsRowAside(text)) return refusal('malformed', 'a row is in a comment');
  const asFiled = parseWhole(text, parser);
  if (asFiled && isCutInValue(text)) return refusal('malformed', 'a line is cut in a value');
  const root = asFiled ?? parseMended(text, parser);
  if (!root) return refusal('malformed', 'the XML is not well-formed');
  return root.localName === 'ownershipDocument' ? { ok: true, root } : refusal('not-a-filing');
}

function parseMended(text: string, parser: DOMParser): Element | null {
  const mended = escapeBareAmpersands(rejoin(text) ?? text);
  return mended === text ? null : parseWhole(mended, parser);
}
