/**
 * In a page: the runs of text in an element that stand left of what comes before them on their line: something
 * turned them around.
 */
export function turnedAround(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const turned: string[] = [];
  let before: DOMRect | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [first] = boxes;
    if (!first) continue;
    const isSameLine = before && first.top < before.bottom && before.top < first.bottom;
    const left = Math.min(...boxes.filter(({ top }) => top === first.top).map((box) => box.left));
    if (isSameLine && before && left < before.right - 1) turned.push(node.textContent ?? '');
    before = boxes.at(-1);
  }
  return turned;
}
