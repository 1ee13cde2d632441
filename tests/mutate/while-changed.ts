/** Changes a page, looks at it, and undoes the changes: copying it takes ten times as long as reading it. */
export function whileChanged<T>(page: Document, act: () => T): T {
  const observer = new MutationObserver(() => {});
  observer.observe(page, {
    subtree: true,
    childList: true,
    attributeOldValue: true,
    characterDataOldValue: true,
  });
  try {
    return act();
  } finally {
    const records = observer.takeRecords();
    observer.disconnect();
    for (const record of records.reverse()) undo(record);
  }
}

function undo(record: MutationRecord): void {
  const { type, target, addedNodes, removedNodes, nextSibling, attributeName, oldValue } = record;
  if (type === 'characterData') (target as CharacterData).data = oldValue ?? '';
  else if (type === 'attributes') restoreAttribute(target as Element, attributeName ?? '', oldValue);
  else {
    for (const node of addedNodes) node.parentNode?.removeChild(node);
    for (const node of removedNodes) target.insertBefore(node, nextSibling);
  }
}

function restoreAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
