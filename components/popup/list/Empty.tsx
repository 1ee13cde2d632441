import { latestForm4Url } from '../../../lib/edgar/addresses/urls.ts';
import { Icon } from '../../Icon.tsx';
import { words } from '../words.ts';
import './empty.css';

/** How to begin. */
export function Empty() {
  return (
    <div class="empty">
      <span class="empty-star">
        <Icon name="star" />
      </span>
      <h2>Your watchlist is empty</h2>
      <ol>
        <li>
          Open a filing, such as one of the{' '}
          <a href={latestForm4Url} target="_blank" rel="noreferrer">
            latest Form 4s on EDGAR
          </a>
          , or rest the pointer on a link to one.
        </li>
        <li>Press the star next to the insider or the issuer to watch them.</li>
        <li>They appear here, with each of their filings that you open or point at.</li>
      </ol>
    </div>
  );
}

/** The list has entries, but none that fits. */
export function NoMatch({ onClear }: { onClear: () => void }) {
  return (
    <div class="empty">
      <h2>{words.noMatch}</h2>
      <p class="muted">{words.noMatchWhy}</p>
      <button type="button" class="button" onClick={onClear}>
        {words.clearFilters}
      </button>
    </div>
  );
}
