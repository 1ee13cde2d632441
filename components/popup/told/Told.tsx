import type { ComponentChildren } from 'preact';
import { formatDate } from '../../../lib/figures/format.ts';
import { isolated } from '../../../lib/figures/right-to-left.ts';
import { amendsWords } from '../../../lib/form4/checks/filing/amends.ts';
import { amendsOf } from '../../../lib/news/amends.ts';
import { newsHeadline } from '../../../lib/news/headline.ts';
import { otherSide } from '../../../lib/news/others.ts';
import type { NewsItem } from '../../../lib/news/records/item.ts';
import { eventLines } from '../../../lib/watchlist/list/event-lines.ts';
import { Apart } from '../../Apart.tsx';
import { FLAG_SIGN } from '../../flag-sign.ts';
import { Icon } from '../../Icon.tsx';
import { words } from '../../news/words.ts';
import './told.css';

/** The most filings drawn; the rest are only counted. */
const drawn = 100;

type Props = {
  /** The unread ones, newest first. */
  unread: readonly NewsItem[];
  /** Whether a look is in progress. */
  isLooking: boolean;
  onRead: (item: NewsItem) => void;
  onAllRead: () => void;
  onMute: (item: NewsItem) => void;
  /** `null` if no look can be started now; `standing` says what brings the next one. */
  onLook: (() => void) | null;
  /** The state of the news. */
  standing: ComponentChildren;
};

/** New filings by or about those watched, until they are read, and the state of the news. */
export function Told({ unread, isLooking, onRead, onAllRead, onMute, onLook, standing }: Props) {
  return (
    <section class="told" aria-labelledby="told">
      <header class="told-head">
        <h2 id="told">{words.told(unread.length)}</h2>
        {onLook && (
          <button type="button" class="button plain" disabled={isLooking} onClick={onLook}>
            {words.lookNow}
          </button>
        )}
        {unread.length > 0 && (
          <button type="button" class="button plain" onClick={onAllRead}>
            {words.allRead}
          </button>
        )}
      </header>
      {unread.length > 0 && (
        <ul class="told-list">
          {unread.slice(0, drawn).map((item) => (
            <OneTold key={item.accession} item={item} onRead={onRead} onMute={onMute} />
          ))}
          {unread.length > drawn && <li class="muted">{words.more(unread.length - drawn)}</li>}
        </ul>
      )}
      {standing}
    </section>
  );
}

const colors = { bought: 'acquired', sold: 'disposed' } as const;

type OneProps = { item: NewsItem } & Pick<Props, 'onRead' | 'onMute'>;

function OneTold({ item, onRead, onMute }: OneProps) {
  const { about, form, filedAt, summary, url } = item;
  const names = words.names(about.map(({ name }) => isolated(name)));
  const other = otherSide(item);
  const headline = newsHeadline(item);
  const way = summary && eventLines(summary.seen).way;
  const amended = amendsOf(item);
  const amends = amended && amendsWords(amended.date);
  const [flag, ...flags] = summary?.seen.flags?.filter((text) => text !== amends?.join('')) ?? [];
  return (
    <li>
      <div class="told-text">
        <a
          class={way ? colors[way] : ''}
          href={url}
          target="_blank"
          rel="noreferrer"
          onClick={() => onRead(item)}
        >
          <Apart text={headline} />
        </a>
        <p class="muted">
          <Apart text={words.names(about.map(({ name }) => name))} /> ·{' '}
          {other !== null && (
            <>
              <Apart text={other} /> ·{' '}
            </>
          )}
          {words.filed(form, formatDate(filedAt))}
        </p>
        {amended && amends && <Amends words={amends} url={amended.url} />}
        {flag && <FlagLine text={flag} />}
        {summary && (
          <details>
            <summary>{words.inFull}</summary>
            <p>
              <Apart text={summary.sentence} />
            </p>
            {flags.map((text) => (
              <FlagLine key={text} text={text} />
            ))}
          </details>
        )}
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={words.markReadOf(headline)}
        title={words.markRead}
        onClick={({ currentTarget }) => {
          focusNeighbor(currentTarget);
          onRead(item);
        }}
      >
        <Icon name="check" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={words.muteOf(names)}
        title={words.muteOf(names)}
        onClick={({ currentTarget }) => {
          focusNeighbor(currentTarget);
          onMute(item);
        }}
      >
        <Icon name="mute" />
      </button>
    </li>
  );
}

const FlagLine = ({ text }: { text: string }) => (
  <p class="told-flag">
    <span aria-hidden="true">{FLAG_SIGN} </span>
    <Apart text={text} />
  </p>
);

/** "Amends the filing of Mar 3, 2026 and may repeat, correct or add to it.", linked to it if it is known. */
function Amends({ words: [before, original, after], url }: AmendsProps) {
  return (
    <p class="told-flag">
      <span aria-hidden="true">{FLAG_SIGN} </span>
      {before}
      {url === null ? (
        original
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {original}
        </a>
      )}
      {after}
    </p>
  );
}

type AmendsProps = { words: ReturnType<typeof amendsWords>; url: string | null };

/** The row is about to disappear: moves the focus to the same button in the next row, or the one before. */
function focusNeighbor(button: HTMLElement): void {
  const row = button.closest('li');
  const at = [...(row?.children ?? [])].indexOf(button);
  const same = (row?.nextElementSibling ?? row?.previousElementSibling)?.children[at];
  if (same instanceof HTMLElement) same.focus();
}
