import { render } from 'preact';
import css from '../../components/card/card.css?inline';
import { CardFrame, type Place } from '../../components/card/frame/CardFrame.tsx';
import * as words from '../../components/card/words.ts';
import type { Refusal } from '../../lib/form4/model/filing.ts';
import type { PageReading } from '../../lib/form4/parse/read-page.ts';
import { defaults, type Settings } from '../../lib/settings/settings.ts';
import { hearCommands } from '../../platform/messages.ts';
import { storeSettings } from '../../platform/settings/settings.ts';
import { isTrusted } from '../host.ts';
import { mount } from '../mount.ts';
import { roomBeside } from '../overlay/room.ts';
import { loadCommands, loadDeclined, loadKeeping } from '../parts.ts';
import { readCard } from './read-card.tsx';

/**
 * Milliseconds before the card is shown with the defaults, and keeps them: no card changes under a reader.
 */
const LONGEST_WAIT = 1000;

/** The settings that the card follows from the start. */
export type CardSettings = Pick<Settings, 'cardStart' | 'cardWidth' | 'theme'>;

/**
 * Saves at once, as the page may be about to close. If the storage is full, loads the code that makes room;
 * if that fails, too, the choice holds for this page only.
 */
const keep = (choice: Partial<CardSettings>) =>
  storeSettings(choice)
    .catch(() => loadKeeping().then(({ changeSettings }) => changeSettings(choice)))
    .catch(() => undefined);

/**
 * Puts a filing's card on its page, or a card that says why the page was not read. It is drawn while the
 * settings are still loading, and shown once they are known.
 */
export async function mountCard(
  reading: PageReading | Refusal,
  settings: Promise<CardSettings>,
  signal: AbortSignal,
): Promise<void> {
  const mounted = mount(css, signal);
  const { host, root } = mounted;
  const card = reading.ok ? readCard(reading, mounted, signal) : null;
  const why = Object.assign(document.createElement('div'), { textContent: words.unreadNews });
  const content = card?.content ?? <div ref={(place) => place?.append(why)} />;
  const news = card?.news ?? <p class="what">{words.unreadNews}</p>;
  const room = roomBeside(host);

  let place: Place = 'docked';
  /** Whether the reader wants the card open if it covers nothing. */
  let isOpen = true;
  let wanted = defaults.cardWidth;
  let width = wanted;

  const draw = () => {
    host.toggleAttribute('data-docked', place === 'docked');
    render(
      <CardFrame
        title={card?.title ?? words.noTitle}
        news={news}
        place={place}
        width={width}
        onOpen={() => {
          open();
          remember();
        }}
        onClose={() => {
          const wasDocked = place === 'docked';
          close();
          if (wasDocked) remember();
        }}
        onWidth={widen}
      >
        {content}
      </CardFrame>,
      root,
    );
  };
  /** Docks an open card if there is room, and leaves a card opened over the page where it is. */
  const arrange = () => {
    const beside = isOpen ? room.make(wanted) : null;
    if (!isOpen) room.giveBack();
    if (beside !== null) [place, width] = ['docked', beside];
    else if (place === 'docked') place = 'bar';
    draw();
  };
  const open = () => {
    isOpen = true;
    arrange();
    if (place === 'bar') place = 'over';
    draw();
    focusOn('.close');
  };
  const close = () => {
    if (place === 'docked') isOpen = false;
    place = 'bar';
    arrange();
    focusOn('.open');
  };
  /** Focuses what one would press next. */
  const focusOn = (control: string) =>
    root.querySelector<HTMLElement>(control)?.focus({ preventScroll: true });
  /** If there is room beside the page, opening or closing is a choice for every filing. */
  const remember = () => {
    if (place === 'over') return;
    keep({ cardStart: isOpen ? 'open' : 'collapsed' });
  };
  const widen = (next: number, isChosen: boolean) => {
    wanted = next;
    arrange();
    if (isChosen) keep({ cardWidth: next });
  };

  draw();
  if (!reading.ok)
    loadDeclined().then(
      ({ sayWhy }) => sayWhy(reading, why),
      () => undefined,
    );
  host.style.visibility = 'hidden';
  document.body.prepend(host);

  // In a browser just started, the settings may take longer than the card, and storage may fail.
  const late = new Promise<CardSettings>((resolve) => setTimeout(resolve, LONGEST_WAIT, defaults));
  const { cardStart, cardWidth, theme } = await Promise.race([settings.catch(() => late), late]);
  if (signal.aborted) return;
  if (theme !== 'auto') host.dataset.theme = theme;
  isOpen = cardStart === 'open';
  wanted = cardWidth;
  arrange();
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isTrusted(event) || event.defaultPrevented) return;
      if (!card?.back() && place !== 'bar') close();
    },
    { signal },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (place !== 'over' || !isTrusted(event) || event.target === host) return;
      place = 'bar';
      draw();
    },
    { signal },
  );
  window.addEventListener('resize', arrange, { signal });
  document.fonts.addEventListener('loadingdone', arrange, { signal });
  host.style.visibility = '';
  card?.watch();
  const keys = { isOpen: () => place !== 'bar', open, close };
  // Not before the card is shown: hidden elements take no focus.
  hearCommands(async (message) => (await loadCommands()).onCommand(message, root, keys), signal);
}
