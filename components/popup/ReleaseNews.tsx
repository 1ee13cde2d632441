import { releaseNews } from '../../lib/extension/releases.ts';
import { Icon } from '../Icon.tsx';
import { words } from './words.ts';
import './release-news.css';

/** What a new release brought: a line, until it is dismissed or followed. */
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

/** What one would press next: the button goes, and the focus would go with it. */
function focusAfter(button: HTMLElement): void {
  const stops = [...document.querySelectorAll<HTMLElement>('a, button:enabled, input')];
  stops[stops.indexOf(button) + 1]?.focus();
}
