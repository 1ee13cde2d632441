import { element } from '../../components/hover/element.ts';
import css from '../../components/hover/hover-card.css?inline';
import { hoverCard } from '../../components/hover/hover-card.ts';
import { isRenderedFiling } from '../../lib/edgar/addresses/url-kinds.ts';
import { indexUrl, renderedUrl } from '../../lib/edgar/addresses/urls.ts';
import { createHost } from '../host.ts';
import { anchorStyle, boxOf } from '../overlay/anchor.ts';
import type { View } from './controller.ts';
import { starsOf } from './stars.ts';

type PageView = View & { setTheme: (theme: 'auto' | 'light' | 'dark') => void };

/** The card on the page, in a closed shadow root; its host is there only while the card is open. */
export function createView(): PageView {
  const { host, shadow } = createHost('hover');
  const style = document.createElement('style');
  style.textContent = css;
  const anchor = element('div', { class: 'anchor' });
  /** Aborted when what is shown goes. */
  let replaced = new AbortController();

  return {
    host,
    show(shown, link, id, onRetry) {
      const href = isRenderedFiling(link) ? renderedUrl(link) : indexUrl(id);
      replaced.abort();
      replaced = new AbortController();
      const stars = shown?.kind === 'filing' ? starsOf(shown.glance.seen, replaced.signal) : [];
      shadow.replaceChildren(style, anchor, hoverCard({ shown, href, onRetry, now: Date.now(), stars }));
      if (!host.isConnected) document.documentElement.append(host);
    },
    place(spot, at) {
      const box = boxOf(spot, at);
      if (!box) return false;
      Object.assign(anchor.style, anchorStyle(box));
      // No higher than the larger of the two sides: so it fits on one of them.
      host.style.setProperty('--room', `${Math.max(box.top, innerHeight - box.top - box.height)}px`);
      return true;
    },
    controls: () => [...shadow.querySelectorAll<HTMLElement>('a, button:enabled')],
    hide() {
      replaced.abort();
      host.remove();
    },
    setTheme(theme) {
      if (theme === 'auto') host.removeAttribute('data-theme');
      else host.setAttribute('data-theme', theme);
    },
  };
}
