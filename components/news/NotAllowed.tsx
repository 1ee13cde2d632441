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
 * Explains why no news comes when it is wanted but the browser does not, or no longer, allow a look. The
 * browser may have closed the popup along with its question, so that nobody heard the refusal.
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
