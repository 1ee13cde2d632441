import { element } from '../../components/hover/element.ts';
import css from '../../components/hover/hover-card.css?inline';
import { hoverCard } from '../../components/hover/hover-card.ts';
import { isRenderedFiling, isRenderedNotice } from '../../lib/edgar/addresses/url-kinds.ts';
import { type FilingId, indexUrl, renderedUrl } from '../../lib/edgar/addresses/urls.ts';
import type { Noticed } from '../../lib/glance/digest.ts';
import { keptNoticeOf } from '../../lib/record/kept/kept-notices.ts';
import { keepNotice } from '../../platform/notices.ts';
import { sayAmended } from '../amendments/say-amended.ts';
import { createHost } from '../host.ts';
import { anchorStyle, type Box, boxOf } from '../overlay/anchor.ts';
import type { Point } from '../overlay/intent.ts';
import { watchPlainView } from '../plain-view.ts';
import type { View } from './controller.ts';
import { starsOf } from './stars.ts';

/** Keeps a notice for the record of the person who proposes to sell. */
function keepRead(noticed: Noticed, id: FilingId): void {
  const kept = keptNoticeOf(noticed, id, Date.now());
  if (kept) keepNotice(kept).catch(() => undefined);
}

/** How many rows above and below a link count as its column. */
const NEARBY = 12;

/**
 * How far the links of a list's column reach to the left and right, near a link: a card beside them leaves
 * the way down the list free.
 */
function columnOf(link: Element, { left, width }: Box, windowWidth: number): Pick<Box, 'left' | 'width'> {
  const cell = link.closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest('tr');
  const rows = [...(row?.parentElement?.children ?? [])] as HTMLTableRowElement[];
  const at = rows.indexOf(row as HTMLTableRowElement);
  const links = rows
    .slice(Math.max(0, at - NEARBY), at + NEARBY)
    .flatMap(({ cells }) => [...(cells?.[cell?.cellIndex ?? 0]?.querySelectorAll('a[href]') ?? [])]);
  const boxes = links.map((one) => one.getBoundingClientRect()).filter((box) => box.width > 0);
  // An anchor that reached out of the window would leave no room to place the card.
  const start = Math.max(0, Math.min(left, ...boxes.map((box) => box.left)));
  const end = Math.min(windowWidth, Math.max(left + width, ...boxes.map((box) => box.right)));
  return { left: start, width: end - start };
}

/** Whether the point for which the pointer left a link is on the card's side of it. */
function isToward(card: Element, link: Element, { x, y }: Point): boolean {
  const [to, from] = [card.getBoundingClientRect(), link.getBoundingClientRect()];
  if (to.left >= from.right) return x >= from.right;
  if (to.right <= from.left) return x <= from.left;
  return to.top >= from.bottom ? y >= from.bottom : y <= from.top;
}

type PageView = View & { setTheme: (theme: 'auto' | 'light' | 'dark') => void };

/** The card on the page, in a closed shadow root; its host is on the page only while the card is open. */
export function createView(): PageView {
  const { host, shadow } = createHost('hover');
  const style = document.createElement('style');
  style.textContent = css;
  const anchor = element('div', { class: 'anchor' });
  /** Aborted when what is shown is replaced or removed. */
  let replaced = new AbortController();

  return {
    host,
    show(shown, link, id, onRetry) {
      const href = isRenderedFiling(link) || isRenderedNotice(link) ? renderedUrl(link) : indexUrl(id);
      replaced.abort();
      replaced = new AbortController();
      const amended = element('div', { hidden: true });
      if (shown?.kind === 'notice') keepRead(shown, id);
      if (shown?.kind === 'filing') sayAmended(shown.glance.seen, amended).catch(() => undefined);
      let isPlain = () => false;
      const stars =
        shown?.kind === 'filing' ? starsOf(shown.glance.seen, () => isPlain(), replaced.signal) : [];
      const isByKey = link.matches(':focus-visible');
      const card = hoverCard({ shown, href, onRetry, now: Date.now(), isByKey, stars, amended });
      shadow.replaceChildren(style, anchor, card);
      if (!host.isConnected) document.documentElement.append(host);
      if (stars.length > 0) isPlain = watchPlainView(card);
    },
    place(spot, at) {
      const box = boxOf(spot, at);
      if (!box) return false;
      // The host fills the window except for its scroll bars.
      const { clientWidth, clientHeight } = host;
      const { top, height } = box;
      Object.assign(anchor.style, anchorStyle({ top, height, ...columnOf(spot.element, box, clientWidth) }));
      const below = clientHeight - top - height;
      // Above or below its link, the card is no higher than the larger of the two spaces, so it fits into one
      // of them.
      host.style.setProperty('--room', `${Math.max(below, top)}px`);
      return true;
    },
    onPointer({ element: link }, to) {
      const card = shadow.querySelector('.hover');
      const isOnItsWay = card !== null && to !== null && isToward(card, link, to);
      card?.classList.toggle('passed', to !== null && !isOnItsWay);
      return isOnItsWay;
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
