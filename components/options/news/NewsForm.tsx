import type { Conditions } from '../../../lib/watchlist/records/types/alert-record.ts';
import type { AllNews } from '../../../platform/news/subscribe.ts';
import { ConditionFields } from '../../news/ConditionFields.tsx';
import { isNotAllowed } from '../../news/is-not-allowed.ts';
import { NewsStanding } from '../../news/NewsStanding.tsx';
import { NotAllowed } from '../../news/NotAllowed.tsx';
import { Switch } from '../../news/Switch.tsx';
import { words as shared } from '../../news/words.ts';
import { words } from '../words.ts';
import { QuietHours } from './QuietHours.tsx';
import './news-form.css';

type Props = {
  news: AllNews;
  /** Epoch milliseconds. */
  now: number;
  /** Whether the user has just refused the permission that the switch needs. */
  isRefused: boolean;
  onSwitch: (on: boolean) => void;
  onPages: (on: boolean) => void;
  onNotify: (on: boolean) => void;
  onConditions: (conditions: Conditions) => Promise<boolean>;
  onQuiet: (quiet: AllNews['choices']['quiet']) => void;
  onLook: () => void;
};

/** "Tell me when they file": the switch, what is reported and when, and the current state. */
export function NewsForm({
  news,
  now,
  isRefused,
  onSwitch,
  onPages,
  onNotify,
  onConditions,
  onQuiet,
  onLook,
}: Props) {
  const { choices, allowed } = news;
  const isOn = choices.on && allowed.look;
  const notifies = choices.notify && allowed.notify;
  return (
    <section class="options-part news-form" id="news" aria-labelledby="news-title">
      <h2 id="news-title">{shared.title}</h2>
      <p class="muted">{words.newsHow}</p>
      <div class="setting-group">
        <Switch label={shared.tellMe} checked={isOn} onChange={onSwitch} />
        {isOn && <Switch label={words.notify} checked={notifies} onChange={onNotify} />}
        {isOn && notifies && <QuietHours quiet={choices.quiet} onChange={onQuiet} />}
      </div>
      {isNotAllowed(news) && <NotAllowed news={news} now={now} onLeaveOff={() => onSwitch(false)} />}
      {isRefused && !isOn && <p role="status">{words.newsRefused}</p>}
      {!isOn && (
        <>
          <p class="muted">{words.onPagesHow}</p>
          <div class="setting-group">
            <Switch label={words.onPages} checked={news.onPages} onChange={onPages} />
          </div>
          {news.onPages && <NewsStanding stands={news} now={now} />}
        </>
      )}
      {isOn && (
        <>
          <h3>{words.newsWhich}</h3>
          <p class="muted">{words.newsWhichHow}</p>
          <div class="setting-group">
            <ConditionFields conditions={choices.conditions} onChange={onConditions} />
          </div>
          <div class="news-stands">
            <NewsStanding stands={news} now={now} />
            <button type="button" class="button" disabled={news.isLooking} onClick={onLook}>
              {shared.lookNow}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
