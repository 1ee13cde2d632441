/**
 * In a page: the pieces of text in an element that are left of the piece before them on their line, because
 * something has reversed them. A right-to-left name counts as one piece.
 */
export function turnedAround(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const turned: string[] = [];
  let before: DOMRect | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let at = 0;
    for (const piece of (node.textContent ?? '').split(/([\u0590-\u08ff]+)/)) {
      const range = document.createRange();
      range.setStart(node, at);
      at += piece.length;
      range.setEnd(node, at);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      const [first] = boxes;
      if (!first) continue;
      const isSameLine = before && first.top < before.bottom && before.top < first.bottom;
      const left = Math.min(...boxes.filter(({ top }) => top === first.top).map((box) => box.left));
      if (isSameLine && before && left < before.right - 1) turned.push(piece);
      before = boxes.at(-1);
    }
  }
  return turned;
}
