import type { Filing } from './form4/model/filing.ts';
import type { Summary } from './form4/model/summary.ts';

/**
 * The card that stands on this page, for the extension's other scripts on it. Content scripts of one
 * extension share a world of their own, which the page's scripts cannot see, so that what is not part of
 * reading a filing can be a script of its own and the card stands without waiting for it.
 */
export type CardOnPage = {
  filing: Filing;
  summary: Summary;
  /** A place in the card, in its closed shadow root and its styles. */
  place: HTMLElement;
};

const world: typeof globalThis & { form4LensCard?: CardOnPage } = globalThis;

export function handOverCard(card: CardOnPage): void {
  world.form4LensCard = card;
}

/** @returns `undefined` on a page without a filing that was read */
export function takeCard(): CardOnPage | undefined {
  return world.form4LensCard;
}
