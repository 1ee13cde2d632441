import { render } from 'preact';
import { CardFrame } from '../../components/card/CardFrame.tsx';
import css from '../../components/card/card.css?inline';
import { gistOf } from '../../components/card/figures/Net.tsx';
import { UnreadCard } from '../../components/card/UnreadCard.tsx';
import type { Refusal } from '../../lib/form4/model/filing.ts';
import type { PageReading } from '../../lib/form4/parse/read-page.ts';
import { reportOf } from '../../lib/form4/parse/report.ts';
import { defaults, type Settings } from '../../lib/settings/settings.ts';
import { extensionVersion } from '../../platform/extension.ts';
import { changeSettings } from '../../platform/settings.ts';
import { isTrusted } from '../host.ts';
import { mount } from '../mount.ts';
import { readCard } from './read-card.tsx';
import { makeRoom } from './room.ts';

/** Milliseconds after which the card shows as it is at first, and stays so: no card changes under a reader. */
const LONGEST_WAIT = 1000;

/** What the card follows from the start. */
export type CardSettings = Pick<Settings, 'cardStart' | 'theme'>;

/**
 * Puts the card of a filing on its page, or a card that says why the page was not read. It is drawn while
 * the settings are on their way, and shows when they are known.
 */
export async function mountCard(
  reading: PageReading | Refusal,
  settings: Promise<CardSettings>,
  signal: AbortSignal,
): Promise<void> {
  const mounted = mount(css, signal);
  const { host } = mounted;
  const card = reading.ok ? readCard(reading, mounted, signal) : null;
  const content = reading.ok ? (
    card?.content
  ) : (
    <UnreadCard refusal={reading} report={reportOf(reading, location.href, extensionVersion())} />
  );
  const room = makeRoom(host, signal);

  let collapsed = false;
  const draw = () => {
    render(
      <CardFrame
        title={card?.title ?? 'Form 4 Lens'}
        gist={card ? gistOf(card.summary) : 'not read'}
        collapsed={collapsed}
        onCollapse={collapse}
      >
        {content}
      </CardFrame>,
      mounted.root,
    );
  };
  const collapse = (next: boolean) => {
    collapsed = next;
    draw();
    room.keep(!collapsed);
    // Without storage the card is as it was the next time.
    changeSettings({ cardStart: collapsed ? 'collapsed' : 'open' }).catch(() => undefined);
  };
  document.addEventListener(
    'keydown',
    (event) => {
      const { key, defaultPrevented } = event;
      if (key === 'Escape' && isTrusted(event) && !defaultPrevented && !card?.back() && !collapsed)
        collapse(true);
    },
    { signal },
  );
  draw();
  host.style.visibility = 'hidden';
  document.body.prepend(host);

  // In a browser just started the settings may take longer than the card, and storage may fail.
  const late = new Promise<CardSettings>((resolve) => setTimeout(resolve, LONGEST_WAIT, defaults));
  const { cardStart, theme } = await Promise.race([settings.catch(() => late), late]);
  if (theme !== 'auto') host.dataset.theme = theme;
  if (cardStart === 'collapsed') {
    collapsed = true;
    draw();
  }
  room.keep(!collapsed);
  host.style.visibility = '';
  card?.watch();
}
