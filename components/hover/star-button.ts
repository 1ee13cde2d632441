import type { Party } from '../../lib/watchlist/records/party.ts';
import type { Star } from '../../platform/watchlist/star.ts';
import { element } from './element.ts';

export type StarButton = { element: HTMLElement; set: (star: Star) => void };

/** Stars a party, or takes the star off. What it shows is what `set` was told last. */
export function starButton({ kind, name }: Party, onToggle: (isOn: boolean) => void): StarButton {
  const sign = element('span', { class: 'star' }, '☆');
  const button = element(
    'button',
    { class: 'action' },
    sign,
    ` ${name} `,
    element('small', {}, `as ${kind}`),
  );
  button.type = 'button';
  button.disabled = true;
  button.addEventListener('click', () => onToggle(button.ariaPressed !== 'true'));
  return {
    element: button,
    set(star) {
      sign.textContent = star === 'on' ? '★' : '☆';
      button.ariaPressed = String(star === 'on');
      button.disabled = star === 'locked';
      button.title = star === 'locked' ? 'This entry cannot be read here: open the watchlist.' : 'Watchlist';
    },
  };
}
