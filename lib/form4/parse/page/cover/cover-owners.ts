import { seenText } from '../text/text.ts';
import { type CoverBox, filerLinkIn } from './box.ts';

export type CoverOwner = { cik: string | null; name: string; element: Element };

/** The owner of the cover and, on a joint filing, those whose boxes follow: the first is repeated there. */
export function readCoverOwners(boxes: readonly CoverBox[]): CoverOwner[] {
  const owners = boxes.map(readCoverOwner);
  const [first, second, ...others] = owners;
  if (first && second && first.cik === second.cik && first.name === second.name) return [first, ...others];
  return owners;
}

function readCoverOwner(box: CoverBox): CoverOwner {
  const link = filerLinkIn(box);
  if (link) return { cik: link.cik, name: seenText(link.element), element: link.element };
  const line = box.lines.find(({ text }, index) => text !== '' || index === 1);
  return { cik: null, name: line?.text ?? '', element: line?.element ?? box.label.element };
}
