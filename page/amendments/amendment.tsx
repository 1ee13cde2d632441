import { render } from 'preact';
import css from '../../components/amendment/amendment.css?inline';
import { WhatChanged } from '../../components/amendment/WhatChanged.tsx';
import { filingIdOf } from '../../lib/edgar/addresses/urls.ts';
import type { Filing } from '../../lib/form4/model/filing.ts';
import { wholeDigest } from '../../lib/record/amendments/whole-filing.ts';
import { createEdgarAskOnce, createListGet } from '../../platform/edgar.ts';
import { type AroundOriginal, type Search, searchFor } from './find-original.ts';

/** What entrypoints/amendment.ts gives to the content script that loads it. */
export const amendmentPart = { findOriginal };
export type AmendmentPart = typeof amendmentPart;

const around: AroundOriginal = {
  getList: createListGet(),
  ask: createEdgarAskOnce(wholeDigest),
  now: () => Date.now(),
};

/**
 * Finds the original of an amendment and shows what changed, in place of the button that was pressed.
 * @param button in the card, inside its closed shadow root and with its styles
 */
function findOriginal(amendment: Filing, url: string, button: HTMLElement, signal: AbortSignal): void {
  const own = filingIdOf(new URL(url));
  if (!own || button.hidden) return;
  const place = document.createElement('div');
  place.tabIndex = -1;
  const style = document.createElement('style');
  style.textContent = css;
  button.hidden = true;
  button.after(style, place);
  place.focus({ preventScroll: true });
  const draw = (search: Search) => {
    const offered = search.step === 'choose' ? search.entries : [];
    const on = { again: () => void store.find(), compare: () => void store.compare(offered) };
    render(<WhatChanged search={search} on={on} />, place);
  };
  const store = searchFor(amendment, own, around, draw, signal);
  signal.addEventListener('abort', () => render(null, place), { once: true });
  void store.find();
}
