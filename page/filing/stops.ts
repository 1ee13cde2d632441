/** What is one Tab stop: each part of the card, its head, the bar. */
const GROUP = '.content > *, .head, .strip';
const ITEM = '.figure, button, a, summary';

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Makes each part of the card one Tab stop, at the item last used, with arrow keys to move between its items:
 * a card has some 50 figures. Set up again whenever the focus moves, since parts are added later.
 */
export function groupStops(root: HTMLElement): void {
  const last = new Map<Element, HTMLElement>();
  const itemsOf = (group: Element) =>
    [...group.querySelectorAll<HTMLElement>(ITEM)].filter((item) => item.checkVisibility());

  root.addEventListener('focusin', ({ target }) => {
    for (const group of root.querySelectorAll(GROUP)) {
      const items = itemsOf(group);
      const focused = items.find((item) => item === target);
      if (focused) last.set(group, focused);
      const stop = items.find((item) => item === last.get(group)) ?? items[0];
      for (const item of items) item.tabIndex = item === stop ? 0 : -1;
    }
  });

  root.addEventListener('keydown', (event) => {
    const { key, target, defaultPrevented } = event;
    const group = (target as Element).closest(GROUP);
    const step = steps[key];
    if (!group || !step || defaultPrevented) return;
    const items = itemsOf(group);
    const at = items.indexOf(target as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    items[(at + step + items.length) % items.length]?.focus();
  });
}
