import { formatDate } from '../../../lib/figures/format.ts';
import type { NewsItem } from '../../../lib/news/records/item.ts';
import type { News } from '../../../platform/news/subscribe.ts';
import { words } from '../words.ts';
import './told.css';

/** So many are shown; of more, their number is said. */
const shown = 20;

type Props = {
  told: News['told'];
  onRead: (accessions: readonly string[]) => void;
  onAllRead: () => void;
  onMute: (item: NewsItem) => void;
};

/** New filings of those watched, the newest first, until they are read. */
export function Told({ told, onRead, onAllRead, onMute }: Props) {
  const unread = told.filter(({ isUnread }) => isUnread);
  if (unread.length === 0) return null;
  return (
    <section class="told" aria-labelledby="told">
      <header class="told-head">
        <h2 id="told">{words.told(unread.length)}</h2>
        <button type="button" class="button plain" onClick={onAllRead}>
          {words.allRead}
        </button>
      </header>
      <ul>
        {unread.slice(0, shown).map(({ item }) => (
          <li key={item.accession}>
            <a href={item.url} target="_blank" rel="noreferrer" onClick={() => onRead([item.accession])}>
              {item.summary?.headline ?? words.notRead(item.form)}
            </a>
            <p class="muted">
              <bdi>{item.about.map(({ name }) => name).join(', ')}</bdi> ·{' '}
              {words.filed(item.form, formatDate(item.filedAt))}
              {item.original !== null && ` · ${words.amends}`}
            </p>
            <Flags flags={item.summary?.seen.flags ?? []} />
            <p class="told-actions">
              <button type="button" class="button plain" onClick={() => onRead([item.accession])}>
                {words.markRead}
              </button>
              <button type="button" class="button plain" onClick={() => onMute(item)}>
                {words.mute}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {unread.length > shown && <p class="muted">{words.moreTold(unread.length - shown)}</p>}
    </section>
  );
}

function Flags({ flags }: { flags: readonly string[] }) {
  const [first] = flags;
  return first ? <p class="told-flag">{first}</p> : null;
}
