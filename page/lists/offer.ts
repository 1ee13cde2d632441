import css from '../../components/lists/offer.css?inline';
import { createOffer } from '../../components/lists/offer.ts';
import { offerWords } from '../../components/lists/words.ts';
import { type FilingList, listOn } from '../../lib/lists/filings-on-list.ts';
import { sayWhy } from '../../platform/extension.ts';
import { subscribeToSettings } from '../../platform/settings/settings.ts';
import { createHost } from '../host.ts';
import { onRedraw } from '../on-redraw.ts';
import { loadHover, loadLists } from '../parts.ts';

/** What is shown above the list that is on the page now. */
type ShownOffer = {
  has: (accession: string) => boolean;
  /** The same list was redrawn, or has grown. */
  update: (list: FilingList) => void;
  end: () => void;
};

/**
 * Offers summaries above a page's list of Forms 3, 4 and 5, until the signal ends. Requests nothing unasked.
 */
export function offerSummaries(signal: AbortSignal): void {
  let shown: ShownOffer | null = null;
  onRedraw(() => {
    const list = listOn(document);
    const isSame = shown && list?.filings.some(({ id }) => shown?.has(id.accession));
    if (isSame && list) {
      shown?.update(list);
      return;
    }
    // This is another search: what was read for the list before is of no use.
    shown?.end();
    shown = list && showOffer(list, signal);
  }, signal);
}

function showOffer(first: FilingList, ended: AbortSignal): ShownOffer {
  let list = first;
  const ending = new AbortController();
  const signal = AbortSignal.any([ending.signal, ended]);
  const { host, shadow } = createHost('lists');
  const style = document.createElement('style');
  style.textContent = css;
  let opening = Promise.resolve();
  const open = (isPressed: boolean) => {
    opening = opening.then(() => openTable(isPressed));
  };
  const offer = createOffer(() => open(true));
  offer.show(list.filings.length);
  shadow.append(style, offer.element);
  signal.addEventListener('abort', () => host.remove(), { once: true });

  type Opened = Awaited<ReturnType<Awaited<ReturnType<typeof loadLists>>['openList']>>;
  let opened: Opened | null = null;

  async function openTable(isPressed: boolean): Promise<void> {
    if (opened || signal.aborted) return;
    if (isPressed) offer.say(offerWords.loading, false);
    try {
      const [{ openList }, { askEdgar, readKnown }] = await Promise.all([loadLists(), loadHover()]);
      const onClose = () => {
        opened = null;
        offer.element.hidden = false;
        offer.show(list.filings.length);
        offer.focus();
      };
      opened = await openList({
        shadow,
        filings: list.filings,
        isPressed,
        ask: askEdgar(),
        readKnown,
        onClose,
        signal,
      });
      offer.element.hidden = opened !== null;
      // What the page has listed in the meantime.
      opened?.add(list.filings);
    } catch (error) {
      if (isPressed) offer.say(sayWhy(error as Error), true);
    }
  }

  const place = () => {
    if (host.nextElementSibling !== list.element) list.element.before(host);
  };
  // At once, without waiting for the settings: a list that moves later moves under the pointer.
  place();
  let isTold = false;
  subscribeToSettings(
    ['theme', 'listSummaries'],
    ({ theme, listSummaries }) => {
      if (theme === 'auto') host.removeAttribute('data-theme');
      else host.setAttribute('data-theme', theme);
      if (!isTold && listSummaries) open(false);
      isTold = true;
      // The lines in the rows follow the theme.
      opened?.add(list.filings);
    },
    signal,
  );

  return {
    has: (accession) => list.filings.some(({ id }) => id.accession === accession),
    update(now) {
      list = now;
      place();
      if (opened) opened.add(now.filings);
      else offer.show(now.filings.length);
    },
    end: () => ending.abort(),
  };
}
