import { nameCaption } from '../anchors.ts';
import { seenIn } from '../text/text.ts';
import type { Unseen } from '../text/unseen.ts';
import { type CoverBox, filerLinksIn } from './box.ts';

export type CoverOwner = {
  cik: string | null;
  name: string;
  element: Element;
  /** Why the name cannot be relied on; `null` where it can. */
  doubt: string | null;
};

export const TWICE = 'the page gives it twice, not alike';

/** The owner of the cover and, on a joint filing, those whose boxes follow: the first is repeated there. */
export function readCoverOwners(boxes: readonly CoverBox[], unseen: Unseen): CoverOwner[] {
  const owners = boxes.map((box) => readCoverOwner(box, unseen));
  const [first, second, ...others] = owners;
  if (!first || !second) return owners;
  const cik = first.cik ?? second.cik;
  if (second.cik && second.cik !== cik) return owners;
  if (first.name === second.name) return [{ ...first, cik }, ...others];
  const doubt = first.doubt ?? second.doubt;
  // Of two names at one address on EDGAR, one has something else in it.
  if (first.cik && second.cik) return [{ ...first, doubt: doubt ?? TWICE }, ...others];
  return doubt === null ? owners : owners.map((owner) => ({ ...owner, doubt }));
}

function readCoverOwner(box: CoverBox, unseen: Unseen): CoverOwner {
  const [link] = filerLinksIn(box);
  if (link) {
    const { text, doubt } = seenIn(link.element, unseen);
    const isHidden = unseen.has(link.element) ? 'it is hidden' : null;
    return { cik: link.cik, name: text, element: link.element, doubt: doubt ?? isHidden };
  }
  const [rest, below] = box.lines;
  const line = rest.text ? rest : below;
  if (!line || nameCaption.test(line.text))
    return { cik: null, name: '', element: box.label.element, doubt: 'the box holds no name' };
  return { cik: null, name: line.text, element: line.element, doubt: line.doubt };
}
