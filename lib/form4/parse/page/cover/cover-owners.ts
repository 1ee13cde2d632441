import { nameCaption } from '../anchors.ts';
import { doubts, seenIn } from '../text/text.ts';
import type { Unseen } from '../text/unseen.ts';
import { type CoverBox, filerLinksIn } from './box.ts';

export type CoverOwner = {
  cik: string | null;
  name: string;
  element: Element;
  /** Why the name cannot be relied on; `null` if it can. */
  doubt: string | null;
};

export const TWICE = 'the page gives it twice, with different text';

/** The owner on the cover and, on a joint filing, those in the boxes that follow, which repeat the first. */
export function readCoverOwners(boxes: readonly CoverBox[], unseen: Unseen): CoverOwner[] {
  const owners = boxes.map((box) => readCoverOwner(box, unseen));
  const [first, second, ...others] = owners;
  if (!first || !second) return owners;
  const cik = first.cik ?? second.cik;
  if (second.cik && second.cik !== cik) return owners;
  if (first.name === second.name) return [{ ...first, cik }, ...others];
  const doubt = first.doubt ?? second.doubt;
  // If both names link to one CIK but differ, something was added to one of them.
  if (first.cik && second.cik) return [{ ...first, doubt: doubt ?? TWICE }, ...others];
  return doubt === null ? owners : owners.map((owner) => ({ ...owner, doubt }));
}

/**
 * The name is all that is between the label and the caption that the form prints below a name, linked or not.
 */
function readCoverOwner(box: CoverBox, unseen: Unseen): CoverOwner {
  const end = box.lines.findIndex(({ text }) => nameCaption.test(text));
  // If there is no caption, -1 becomes a number above any count of lines.
  const above = box.lines.slice(0, end >>> 0);
  const [line = above[1], more] = above.filter(({ text, doubt }) => text || doubt !== null);
  const [link] = filerLinksIn(box);
  const seen = link ? seenIn(link.element, unseen) : line;
  const isWhole = seen?.text === line?.text && !more;
  return {
    cik: link?.cik ?? null,
    name: seen?.text ?? '',
    element: (link ?? line ?? box.label).element,
    doubt: line ? (line.doubt ?? seen?.doubt ?? (isWhole ? null : doubts.parts)) : 'it holds no text',
  };
}
