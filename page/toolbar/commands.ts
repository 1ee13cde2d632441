import { copies } from '../../components/card/words.ts';
import { type CommandName, commandNames, commandPrefix } from '../../lib/extension/commands.ts';
import { markOurs } from '../host.ts';

/** What entrypoints/commands.ts gives to the content script that loads it. */
export const commandsPart = { onCommand };
export type CommandsPart = typeof commandsPart;

/** Opens and closes the card by keyboard: on this page only, not for later filings. */
export type CardKeys = { isOpen: () => boolean; open: () => void; close: () => void };

/**
 * Does what a keyboard shortcut reported by the browser is for, mostly by pressing what a reader would press.
 * @param root holds what the card draws
 */
function onCommand(message: string, root: HTMLElement, card: CardKeys): void {
  const name = commandNames.find((known) => commandPrefix + known === message);
  if (!name) return;
  if (name === 'toggle-card' && card.isOpen()) card.close();
  else if (!card.isOpen()) card.open();
  if (name !== 'toggle-card') deeds[name](root);
}

const deeds: Record<Exclude<CommandName, 'toggle-card'>, (root: HTMLElement) => void> = {
  'next-row': (root) => press(root.querySelector('.row-walk')),
  'previous-row': (root) =>
    press(root.querySelector('.row-walk'), new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true })),
  watch: (root) => press(root.querySelector('.watch button')),
  'copy-sentence': (root) => {
    const buttons = [...root.querySelectorAll('button')];
    press(buttons.find(({ textContent }) => textContent === copies.sentence));
  },
};

/**
 * Focuses a control, so that Enter and Tab continue from there, and presses it. The page does not hear of it:
 * the event ends at the card's shadow root.
 */
function press(
  control: Element | null | undefined,
  event: Event = new MouseEvent('click', { bubbles: true, cancelable: true }),
): void {
  if (!(control instanceof HTMLElement)) return;
  control.focus({ preventScroll: true });
  control.dispatchEvent(markOurs(event));
}
