import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { CardFrame } from '../../components/card/CardFrame.tsx';
import css from '../../components/card/card.css?inline';
import { gistOf } from '../../components/card/figures/Net.tsx';
import room from '../../components/card/room.css?inline';
import { UnreadCard } from '../../components/card/UnreadCard.tsx';
import { isRenderedFiling } from '../../lib/edgar/addresses/url-kinds.ts';
import { readPage } from '../../lib/form4/parse/read-page.ts';
import { reportOf } from '../../lib/form4/parse/report.ts';
import { mount } from '../../page/mount.ts';
import { readCard } from './read-card.tsx';

/** Two of the settings (lib/settings): whether the card is collapsed, and its scheme. */
const CARD_START = 'setting:cardStart';
const THEME = 'setting:theme';

/** Milliseconds after which the card shows as it is at first, and stays so: no card changes under a reader. */
const LONGEST_WAIT = 1000;

export default defineContentScript({
  matches: ['https://www.sec.gov/Archives/edgar/data/*/xslF345X*'],
  // Compiled, and the settings asked for, while the page is on its way: after it, all that is the reader's wait.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  async main({ signal }) {
    // Content scripts run on raw XML too: there the browser draws a tree, and a shadow root would throw.
    if (document.contentType !== 'text/html' || !isRenderedFiling(location)) return;
    const { local } = browser.storage;
    const stored = local.get([CARD_START, THEME]);
    if (document.readyState === 'loading')
      await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed));
    performance.mark('form4-lens:start');
    const reading = readPage(document, new URL(location.href));
    if (!reading.ok && reading.reason === 'not-a-filing') return;

    const mounted = mount('form4-lens-card', css, signal);
    const { host } = mounted;
    const card = reading.ok ? readCard(reading, mounted, signal) : null;
    const { version } = browser.runtime.getManifest();
    const content = reading.ok ? (
      card?.content
    ) : (
      <UnreadCard refusal={reading} report={reportOf(reading, location.href, version)} />
    );
    const keepsClear = document.createElement('style');
    keepsClear.textContent = room;

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
    const show = () => {
      host.style.visibility = '';
      if (collapsed) keepsClear.remove();
      else host.append(keepsClear);
    };
    const collapse = (next: boolean) => {
      collapsed = next;
      draw();
      show();
      local.set({ [CARD_START]: collapsed ? 'collapsed' : 'open' });
    };
    document.addEventListener(
      'keydown',
      ({ key, defaultPrevented }) => {
        if (key === 'Escape' && !defaultPrevented && !card?.back() && !collapsed) collapse(true);
      },
      { signal },
    );
    draw();
    host.style.visibility = 'hidden';
    document.body.prepend(host);
    performance.mark('form4-lens:card');

    // In a browser just started the settings may take longer than the card, and storage may fail.
    const late = new Promise<Awaited<typeof stored>>((resolve) => setTimeout(resolve, LONGEST_WAIT, {}));
    const { [CARD_START]: start, [THEME]: theme } = await Promise.race([stored.catch(() => late), late]);
    if (theme) host.dataset.theme = String(theme);
    if (start === 'collapsed') {
      collapsed = true;
      draw();
    }
    show();
  },
});
