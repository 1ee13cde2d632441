import { isNotAllowed } from '../../components/news/is-not-allowed.ts';
import { NewsStanding } from '../../components/news/NewsStanding.tsx';
import { NotAllowed } from '../../components/news/NotAllowed.tsx';
import { Switch } from '../../components/news/Switch.tsx';
import { words } from '../../components/news/words.ts';
import { AlertFields } from '../../components/popup/details/AlertFields.tsx';
import { Told } from '../../components/popup/told/Told.tsx';
import { isolated } from '../../lib/figures/right-to-left.ts';
import type { NewsItem } from '../../lib/news/records/item.ts';
import type { WatchEntry } from '../../lib/watchlist/list/watchlist.ts';
import {
  changeAlert,
  lookAgain,
  markAllRead,
  markRead,
  markUnread,
  mute,
  turnOff,
  turnOn,
} from '../../platform/news/actions.ts';
import { asksFromPopup } from '../../platform/news/permissions.ts';
import { type AllNews, subscribeToNews } from '../../platform/news/subscribe.ts';

/** The popup's parts about news, loaded after the list. */
export { subscribeToNews };

export type NewsProps = {
  news: AllNews;
  /** Does something that may fail, and shows the user if it does. */
  attempt: (action: () => Promise<unknown>) => Promise<boolean>;
};

const isOn = ({ choices, allowed }: AllNews) => choices.on && allowed.look;

/** The new filings, if news is wanted or any are unread; with a button to look, if the browser allows it. */
export function NewFilings({
  news,
  attempt,
  onMuted,
}: NewsProps & { onMuted: (text: string, undo: () => Promise<void>) => void }) {
  const unread = news.told.flatMap(({ item, isUnread }) => (isUnread ? [item] : []));
  const isWanted = news.choices.on || news.onPages;
  if (!isWanted && unread.length === 0) return null;
  const muteThose = async ({ about, accession }: NewsItem) => {
    const muted = await mute(about);
    await markRead([accession]);
    onMuted(words.muted(words.names(about.map(({ name }) => isolated(name)))), async () => {
      await Promise.all(muted.map((party) => changeAlert(party, { muted: false })));
      await markUnread(accession);
    });
  };
  return (
    <Told
      unread={unread}
      isLooking={news.isLooking}
      onRead={({ accession }) => attempt(() => markRead([accession]))}
      onAllRead={() => attempt(markAllRead)}
      onMute={(item) => attempt(() => muteThose(item))}
      onLook={isOn(news) ? () => attempt(lookAgain) : null}
      standing={isWanted && <HowItStands news={news} attempt={attempt} />}
    />
  );
}

function HowItStands({ news, attempt }: NewsProps) {
  const now = Date.now();
  return isNotAllowed(news) ? (
    <NotAllowed news={news} now={now} onLeaveOff={() => attempt(turnOff)} />
  ) : (
    <NewsStanding stands={news} now={now} />
  );
}

/**
 * "Tell me when they file". If the browser would close the popup to ask, this links to the switch in the
 * options.
 */
export function TellMe({ news, attempt }: NewsProps) {
  if (!news.allowed.look && !asksFromPopup)
    return (
      <a class="button plain" href="/options.html#news" target="_blank" rel="noreferrer">
        {words.tellMe}
      </a>
    );
  return (
    <Switch label={words.tellMe} checked={isOn(news)} onChange={(on) => attempt(on ? turnOn : turnOff)} />
  );
}

/** The settings for what is reported of one entry, if news is on. */
export function EntryAlert({ news, attempt, entry }: NewsProps & { entry: WatchEntry }) {
  if (!isOn(news)) return null;
  return (
    <AlertFields
      alert={entry.alert}
      forAll={news.choices.conditions}
      onChange={(changes) => attempt(() => changeAlert(entry.party, changes))}
    />
  );
}
