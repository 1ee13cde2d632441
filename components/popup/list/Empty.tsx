import { latestForm4Url } from '../../../lib/edgar/addresses/urls.ts';
import { Icon } from '../../Icon.tsx';
import { words } from '../words.ts';
import './empty.css';

/** Shown for an empty list: how to begin. */
export function Empty() {
  return (
    <div class="empty">
      <span class="empty-star">
        <Icon name="star" />
      </span>
      <h2>{words.empty}</h2>
      <p class="muted">{words.emptyHow}</p>
      <a class="button main" href={latestForm4Url} target="_blank" rel="noreferrer">
        {words.emptyFirst} <Icon name="out" />
      </a>
    </div>
  );
}

/** Shown if the list has entries, but none that match. */
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
