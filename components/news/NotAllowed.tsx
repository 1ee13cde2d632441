import type { AllNews } from '../../platform/news/subscribe.ts';
import { NewsStanding } from './NewsStanding.tsx';
import { words } from './words.ts';

type Props = {
  news: AllNews;
  /** Epoch milliseconds. */
  now: number;
  onLeaveOff: () => void;
};

/**
 * News is wanted and the browser does not allow a look, or no longer: why nothing comes. The browser may have closed
 * the popup with its question, so that nobody was there to hear a no.
 */
export function NotAllowed({ news, now, onLeaveOff }: Props) {
  return (
    <div class="standing not-allowed">
      {news.state?.stopped?.why === 'no-permission' ? (
        <NewsStanding stands={news} now={now} />
      ) : (
        <p class="muted" role="status">
          {words.waiting}
        </p>
      )}
      <button type="button" class="button plain" onClick={onLeaveOff}>
        {words.leaveOff}
      </button>
    </div>
  );
}
