import { type CommandName, commandNames, commandPrefix } from '../../lib/extension/commands.ts';
import { markOurs } from '../host.ts';

/** What entrypoints/commands.ts hands to the content script that loads it. */
export const commandsPart = { onCommand };
export type CommandsPart = typeof commandsPart;

/**
 * Presses what a reader would press in the card, at a key that the browser has told.
 * @param root holds what the card draws
 */
function onCommand(message: string, root: HTMLElement): void {
  const name = commandNames.find((known) => commandPrefix + known === message);
  if (name) deeds[name](root);
}

const collapse = '.collapse';
const pill = '.pill';
const rowWalk = '.row-walk';

const deeds: Record<CommandName, (root: HTMLElement) => void> = {
  'toggle-card': (root) => {
    const wasOpen = press(find(root, collapse));
    if (!wasOpen) press(find(root, pill));
    find(root, wasOpen ? pill : collapse)?.focus({ preventScroll: true });
  },
  'next-row': (root) => press(findOpened(root, rowWalk)),
  'previous-row': (root) =>
    press(findOpened(root, rowWalk), new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true })),
  star: (root) => press(findOpened(root, '.watch button')),
  'copy-sentence': (root) => {
    open(root);
    const buttons = [...root.querySelectorAll('button')];
    press(buttons.find(({ textContent }) => textContent === 'Sentence'));
  },
};

const find = (root: HTMLElement, selector: string) => root.querySelector<HTMLElement>(selector);

const open = (root: HTMLElement) => press(find(root, pill));

function findOpened(root: HTMLElement, selector: string): HTMLElement | null {
  open(root);
  return find(root, selector);
}

/**
 * Focuses a control, so that Enter and Tab go on from there, and presses it. The page hears nothing of that:
 * the event ends at the card's shadow root.
 * @returns whether there is one
 */
function press(
  control: HTMLElement | null | undefined,
  event: Event = new MouseEvent('click', { bubbles: true, cancelable: true }),
): boolean {
  control?.focus({ preventScroll: true });
  control?.dispatchEvent(markOurs(event));
  return Boolean(control);
}
