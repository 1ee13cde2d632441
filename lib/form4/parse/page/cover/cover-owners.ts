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
  /** Whether the box holds no other. */
  isOne: boolean;
};

/** The owner of the cover and, on a joint filing, those whose boxes follow: the first is repeated there. */
export function readCoverOwners(boxes: readonly CoverBox[], unseen: Unseen): CoverOwner[] {
  const owners = boxes.map((box) => readCoverOwner(box, unseen));
  const [first, second, ...others] = owners;
  if (!first || !second || first.cik !== second.cik) return owners;
  if (first.name === second.name) return [first, ...others];
  const doubt = first.doubt ?? second.doubt;
  // Of two names at one address on EDGAR, one has something else in it.
  if (first.cik !== null)
    return [{ ...first, doubt: doubt ?? 'the page gives it twice, not alike' }, ...others];
  return doubt === null ? owners : owners.map((owner) => ({ ...owner, doubt }));
}

function readCoverOwner(box: CoverBox, unseen: Unseen): CoverOwner {
  const [link, ...more] = filerLinksIn(box);
  if (link) {
    const { text, doubt } = seenIn(link.element, unseen);
    const isHidden = unseen.has(link.element) ? 'it is hidden' : null;
    return {
      cik: link.cik,
      name: text,
      element: link.element,
      doubt: doubt ?? isHidden,
      isOne: more.length === 0,
    };
  }
  const line = box.lines.find(({ text }, index) => text !== '' || index === 1);
  const isCaption = nameCaption.test(line?.text ?? '');
  return {
    cik: null,
    name: isCaption ? '' : (line?.text ?? ''),
    element: line?.element ?? box.label.element,
    doubt: isCaption || !line ? 'the box holds no name' : line.doubt,
    isOne: true,
  };
}
