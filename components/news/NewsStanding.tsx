import { type Standing as HowItStands, standing } from '../../lib/news/standing.ts';
import { Icon } from '../Icon.tsx';
import './standing.css';

/** The last look, the next look, and what failed and why. @param now epoch milliseconds */
export function NewsStanding({ stands, now }: { stands: HowItStands; now: number }) {
  const { when, progress, failed } = standing(stands, now);
  return (
    <div class="standing">
      <p class="muted">
        <span role="status">{when.join(' ')}</span> {progress}
      </p>
      {failed.length > 0 && (
        <p class="standing-failed" role="status">
          <Icon name="alert" /> <span>{failed.join(' ')}</span>
        </p>
      )}
    </div>
  );
}
