import { element } from '../hover/element.ts';
import { offerWords } from './words.ts';

export type Offer = {
  element: HTMLElement;
  /** Shows how many filings are listed now. */
  show: (filings: number) => void;
  /** While the work is under way the button does nothing, and a sentence replaces the cost. */
  say: (text: string, canPress: boolean) => void;
  focus: () => void;
};

/** A button above a list, with what pressing it costs. */
export function createOffer(onPress: () => void): Offer {
  const button = element('button', { class: 'offer-button' });
  const cost = element('span', { class: 'offer-cost', role: 'status' });
  button.type = 'button';
  button.addEventListener('click', onPress);
  return {
    element: element('section', { class: 'offer', 'aria-label': offerWords.name }, button, cost),
    show(filings) {
      button.textContent = offerWords.summaries(filings);
      button.disabled = false;
      cost.textContent = offerWords.cost(filings);
    },
    say(text, canPress) {
      cost.textContent = text;
      button.disabled = !canPress;
    },
    focus: () => button.focus(),
  };
}
