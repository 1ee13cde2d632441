import { releaseNews } from '../../lib/extension/releases.ts';
import { Icon } from '../Icon.tsx';
import { words } from './words.ts';
import './release-news.css';

/** One line on what a new release brought, until it is dismissed or followed. */
export function ReleaseNews({ onTold }: { onTold: () => void }) {
  return (
    <p class="news">
      <span>
        <b>{words.newIn(releaseNews.release)}</b> {releaseNews.text}{' '}
        <a href="/welcome.html" target="_blank" rel="noreferrer" onClick={onTold}>
          {words.seeHow}
        </a>
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={words.dismissNews}
        title={words.dismiss}
        onClick={({ currentTarget }) => {
          focusAfter(currentTarget);
          onTold();
        }}
      >
        <Icon name="close" />
      </button>
    </p>
  );
}

/** Focuses what one would press next: the button disappears, and would take the focus with it. */
function focusAfter(button: HTMLElement): void {
  const stops = [...document.querySelectorAll<HTMLElement>('a, button:enabled, input')];
  stops[stops.indexOf(button) + 1]?.focus();
}
