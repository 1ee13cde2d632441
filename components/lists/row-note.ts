import { glanceNews } from '../../lib/glance/news.ts';
import { glanceOfRow, type ListRow } from '../../lib/lists/list-row.ts';
import { FLAG_SIGN } from '../flag-sign.ts';
import { element } from '../hover/element.ts';
import { words } from './words.ts';

/** A filing in one line for its row: the news, the number of flags, the net, and what else there is. */
export function rowNote(row: ListRow, unreadWords: (row: ListRow) => string): HTMLElement {
  const glance = glanceOfRow(row);
  if (!glance) return element('p', { class: 'note unread' }, unreadWords(row));
  const { headline, tone, net, others } = glanceNews(glance);
  const flags = glance.seen.flags?.length ?? 0;
  const more = [net, ...others].filter(Boolean).map((part) => ` · ${part}`);
  const note = element(
    'p',
    { class: 'note' },
    element('span', { class: `news ${tone}` }, headline),
    // Comes before the rest: a narrow column cuts the end off.
    flags > 0 && element('span', { class: 'caution' }, ` · ${FLAG_SIGN} ${words.flags(flags)}`),
    ...more,
  );
  note.title = [headline, ...more, ...(glance.seen.flags ?? []).map((flag) => `\n${FLAG_SIGN} ${flag}`)].join(
    '',
  );
  return note;
}
