import type { NoticeRefusal } from '../../lib/form144/notice.ts';
import type { GlanceAnswer, Noticed } from '../../lib/glance/digest.ts';
import { troubleSentence } from '../../lib/glance/trouble.ts';
import { element } from '../hover/element.ts';
import { noticeCard } from '../hover/notice-card.ts';
import * as words from './words.ts';

/** What is known of the notice on this page, and how. */
export type NoticeShown =
  | { kind: 'read'; noticed: Noticed }
  /** The page could not be read in place; EDGAR can be asked. */
  | { kind: 'declined'; refusal: NoticeRefusal }
  | { kind: 'asking' }
  | { kind: 'unanswered'; answer: Exclude<GlanceAnswer, Noticed> };

type Props = {
  shown: NoticeShown;
  /** Epoch milliseconds. */
  now: number;
  onAsk: () => void;
  onClose: () => void;
};

/** The card on the page of a Form 144. */
export function noticePanel({ shown, now, onAsk, onClose }: Props): HTMLElement {
  const close = button('close', '✕', onClose);
  close.ariaLabel = words.close;
  const canAsk = shown.kind === 'declined' || shown.kind === 'unanswered';
  return element(
    'section',
    { class: 'hover pinned', 'aria-label': words.summary, 'aria-busy': shown.kind === 'asking' },
    element('div', { class: 'body' }, ...content(shown, now)),
    canAsk && element('footer', { class: 'actions' }, button('action', words.readIt, onAsk)),
    close,
  );
}

function content(shown: NoticeShown, now: number): HTMLElement[] {
  switch (shown.kind) {
    case 'read':
      return noticeCard(shown.noticed);
    case 'asking':
      return [form(), element('p', { role: 'status' }, words.asking)];
    case 'declined':
      return [form(), element('p', { class: 'trouble', role: 'status' }, why(shown.refusal))];
    case 'unanswered': {
      const { answer } = shown;
      const sentence = answer.kind === 'filing' ? words.another : troubleSentence(answer, now);
      return [form(), element('p', { class: 'trouble', role: 'status' }, sentence)];
    }
  }
}

const form = () => element('p', { class: 'form' }, words.form);

function why({ reason, missing }: NoticeRefusal): string {
  const what = reason === 'invalid' ? words.whyNot.invalid : words.whyNot.other;
  return `${what}: ${missing.slice(0, 5).join('; ')}.`;
}

function button(className: string, text: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { class: className }, text);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}
