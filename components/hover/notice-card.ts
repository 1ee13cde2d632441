import { formatDate } from '../../lib/figures/format.ts';
import { notASale, noticeFacts, proposedWords, relationshipWords } from '../../lib/form144/notice-words.ts';
import type { Noticed } from '../../lib/glance/digest.ts';
import { mayFollow } from '../notice/words.ts';
import { element } from './element.ts';
import * as words from './words.ts';

/** Classes, lots or dates beyond this number are only counted. */
const shownAtMost = 3;

/** A short version of a notice of a proposed sale: who, what, about when, and that it is no sale. */
export function noticeCard({ notice, filedAt }: Noticed): HTMLElement[] {
  return [
    element('p', { class: 'form' }, words.form(notice.documentType, notice.issuer.name)),
    element('p', { class: 'who' }, `${notice.seller.name} · ${relationshipWords(notice)}`),
    ...some(notice.proposed.map(proposedWords), 'news'),
    element('p', { class: 'events', role: 'status' }, element('span', { class: 'event' }, notASale)),
    element(
      'dl',
      { class: 'facts' },
      ...noticeFacts(notice).flatMap(({ name, values }) => [
        element('dt', {}, name),
        element('dd', {}, ...some(values)),
      ]),
    ),
    element('p', { class: 'dates' }, mayFollow(filedAt && formatDate(filedAt))),
  ];
}

function some(texts: readonly string[], className?: string): HTMLElement[] {
  const more = texts.length - shownAtMost;
  const attributes = className === undefined ? {} : { class: className };
  return [
    ...texts.slice(0, shownAtMost).map((text) => element('p', attributes, text)),
    ...(more > 0 ? [element('p', { class: 'more' }, words.more(more))] : []),
  ];
}
