import { troubleSentence } from '../../lib/glance/trouble.ts';
import type { Shown } from '../../page/hover/controller.ts';
import { element } from './element.ts';
import { glanceCard } from './glance-card.ts';
import { noticeCard } from './notice-card.ts';
import * as words from './words.ts';

type Props = {
  shown: Shown;
  /** The address that "Open" leads to. */
  href: string;
  onRetry: () => void;
  /** Epoch milliseconds. */
  now: number;
  /** Whether it was opened by keyboard: then it says how to enter it. */
  isByKey: boolean;
  /** One button for each party of the filing shown. */
  stars: HTMLElement[];
  /** Filled if the filing is known to be amended. */
  amended: HTMLElement;
};

/** A filing's summary beside a link to it: first a skeleton, then the summary or why there is none. */
export function hoverCard({ shown, href, onRetry, now, isByKey, stars, amended }: Props): HTMLElement {
  const attributes = {
    class: 'hover anchored',
    role: 'dialog',
    'aria-label': words.summary,
  };
  if (shown === null)
    return element(
      'section',
      { ...attributes, 'aria-busy': true },
      element('div', { class: 'body' }, skeleton()),
    );
  const canRetry = shown.kind === 'failure' && !['blocked', 'updated'].includes(shown.reason);
  return element(
    'section',
    attributes,
    element('div', { class: 'body' }, amended, ...content(shown, now)),
    element(
      'footer',
      { class: 'actions' },
      canRetry && button(words.tryAgain, onRetry),
      ...stars,
      isByKey && element('kbd', { 'aria-hidden': true }, words.enterKey),
      element('a', { class: 'action', href }, words.open),
    ),
  );
}

function content(shown: NonNullable<Shown>, now: number): (HTMLElement | undefined)[] {
  if (shown.kind === 'filing') return glanceCard(shown.glance);
  return shown.kind === 'notice' ? noticeCard(shown) : [trouble(shown, now)];
}

function skeleton(): HTMLElement {
  const bars = [1, 2, 3].map(() => element('i', {}));
  return element('div', { class: 'skeleton', role: 'status', 'aria-label': words.reading }, ...bars);
}

function trouble(shown: Extract<Shown, { kind: 'failure' | 'unreadable' }>, now: number): HTMLElement {
  return element('p', { class: 'trouble', role: 'status' }, troubleSentence(shown, now));
}

function button(text: string, onClick: () => void): HTMLElement {
  const made = element('button', { class: 'action' }, text);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}
