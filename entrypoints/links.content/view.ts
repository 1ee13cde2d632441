import css from '../../components/hover/hover-card.css?inline';
import { hoverCard } from '../../components/hover/hover-card.ts';
import { isRenderedFiling } from '../../lib/edgar/addresses/url-kinds.ts';
import { indexUrl } from '../../lib/edgar/addresses/urls.ts';
import type { View } from '../../page/hover/controller.ts';
import type { Point } from '../../page/hover/intent.ts';
import { place } from '../../page/hover/place.ts';
import { starsOf } from './stars.ts';

type PageView = View & { setTheme: (theme: 'auto' | 'light' | 'dark') => void };

/** The card on the page, in a closed shadow root; its host stands there only while the card is open. */
export function createView(): PageView {
  const host = document.createElement('form4-lens-hover');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  /** Aborted when what is shown goes. */
  let replaced = new AbortController();

  return {
    host,
    show(shown, link, id, onRetry) {
      const href = isRenderedFiling(link) ? link.href : indexUrl(id);
      replaced.abort();
      replaced = new AbortController();
      const stars = shown?.kind === 'filing' ? starsOf(shown.glance.seen, replaced.signal) : [];
      shadow.replaceChildren(style, hoverCard({ shown, href, onRetry, now: Date.now(), stars }));
      if (!host.isConnected) document.documentElement.append(host);
    },
    place(link, at) {
      const box = boxOf(link, at);
      if (!box) return false;
      host.style.removeProperty('--room');
      const { left, top, maxHeight } = place(box, host.getBoundingClientRect(), {
        width: document.documentElement.clientWidth,
        height: innerHeight,
      });
      host.style.left = `${left}px`;
      host.style.top = `${top}px`;
      host.style.setProperty('--room', `${maxHeight}px`);
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

/** A link that wraps has a box for each line: the one under the pointer. `null` where it is out of sight. */
function boxOf(link: HTMLAnchorElement, at: Point | null): DOMRect | null {
  const boxes = [...link.getClientRects()];
  const under = boxes.find(
    ({ left, right, top, bottom }) => at && at.x >= left && at.x <= right && at.y >= top && at.y <= bottom,
  );
  const box = under ?? boxes[0];
  return box && box.bottom > 0 && box.top < innerHeight ? box : null;
}
