import { formatDate } from '../../lib/figures/format.ts';
import type { NoticeRefusal } from '../../lib/form144/notice.ts';
import { notASale, proposedWords, relationshipWords } from '../../lib/form144/notice-words.ts';
import type { GlanceAnswer, Noticed } from '../../lib/glance/digest.ts';
import { troubleSentence } from '../../lib/glance/trouble.ts';
import { leftWords, saleWords } from '../../lib/record/notices/followed-words.ts';
import type { Followed } from '../../page/notice/followed.ts';
import { element } from '../hover/element.ts';
import { noticeCard } from '../hover/notice-card.ts';
import * as words from './words.ts';

/** What is known about the notice on this page, and how. */
export type NoticeShown =
  | {
      kind: 'read';
      noticed: Noticed;
      /** `null` if no record of the seller is at hand. */
      followed: Followed | null;
    }
  /** The page could not be read in place, but EDGAR can be asked. */
  | { kind: 'declined'; refusal: NoticeRefusal }
  | { kind: 'asking' }
  | { kind: 'unanswered'; answer: Exclude<GlanceAnswer, Noticed> };

type Props = {
  shown: NoticeShown;
  /** Of a card beside the page, in CSS pixels; `null` for one over it. */
  width: number | null;
  /** Epoch milliseconds. */
  now: number;
  onAsk: () => void;
  onClose: () => void;
};

/** The card on the page of a Form 144. */
export function noticePanel({ shown, width, now, onAsk, onClose }: Props): HTMLElement {
  const close = noticeButton('close', '×', onClose);
  close.ariaLabel = words.close;
  close.title = words.closeByKey;
  const canAsk = shown.kind === 'declined' || shown.kind === 'unanswered';
  const panel = element(
    'section',
    { class: 'hover pinned', 'aria-label': words.summary, 'aria-busy': shown.kind === 'asking' },
    close,
    element('div', { class: 'body' }, ...panelContent(shown, now)),
    canAsk && element('footer', { class: 'actions' }, noticeButton('action', words.readIt, onAsk)),
  );
  if (width !== null) panel.style.inlineSize = `${width}px`;
  return panel;
}

/** The card closed to a bar above the page: who, and what is proposed. */
export function noticeBar({ shown, onOpen }: { shown: NoticeShown; onOpen: () => void }): HTMLElement {
  const open = noticeButton('open', words.open, onOpen);
  open.ariaExpanded = 'false';
  return element(
    'div',
    { class: 'strip' },
    element('div', { class: 'news-line' }, ...noticeInShort(shown)),
    open,
  );
}

function noticeInShort(shown: NoticeShown): HTMLElement[] {
  if (shown.kind !== 'read') return [element('p', { class: 'what' }, words.unread)];
  const { notice } = shown.noticed;
  return [
    element(
      'p',
      { class: 'who muted' },
      `${notice.seller.name} · ${relationshipWords(notice)} · ${notice.issuer.name}`,
    ),
    element(
      'p',
      { class: 'what' },
      element('span', { class: 'muted' }, `${notASale} · `),
      element('b', {}, notice.proposed.map(proposedWords).join('; ')),
    ),
  ];
}

function panelContent(shown: NoticeShown, now: number): HTMLElement[] {
  switch (shown.kind) {
    case 'read':
      return [...noticeCard(shown.noticed), ...(shown.followed ? since(shown.followed) : [])];
    case 'asking':
      return [noticeForm(), element('p', { role: 'status' }, words.asking)];
    case 'declined':
      return [noticeForm(), element('p', { class: 'trouble', role: 'status' }, whyUnread(shown.refusal))];
    case 'unanswered': {
      const { answer } = shown;
      const sentence = answer.kind === 'filing' ? words.another : troubleSentence(answer, now);
      return [noticeForm(), element('p', { class: 'trouble', role: 'status' }, sentence)];
    }
  }
}

/** The sales that followed, according to the record at hand. */
function since({ lines, told }: Followed): HTMLElement[] {
  const isOne = lines.length === 1;
  return [
    element(
      'dl',
      { class: 'facts' },
      element('dt', {}, words.soldSince),
      element(
        'dd',
        {},
        ...(lines.length === 0 ? [element('p', {}, words.replaced)] : []),
        ...lines.map((line) =>
          element(
            'p',
            {},
            !isOne && `${line.proposed.title}: `,
            ...line.sales.flatMap((sale, index) => [
              index > 0 && '; ',
              element('a', { href: sale.row.filings[0].url }, saleWords(sale)),
            ]),
            line.sales.length > 0 && '. ',
            leftWords(line, told),
          ),
        ),
        element('p', { class: 'more' }, words.byRecord(formatDate(told.loadedOn))),
      ),
    ),
  ];
}

const noticeForm = () => element('p', { class: 'form' }, words.form);

function whyUnread({ reason, missing }: NoticeRefusal): string {
  const what = reason === 'invalid' ? words.whyNot.invalid : words.whyNot.other;
  return `${what}: ${missing.slice(0, 5).join('; ')}.`;
}

function noticeButton(className: string, text: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { class: className }, text);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}
