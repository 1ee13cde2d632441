import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { CardFrame } from '../../components/card/CardFrame.tsx';
import css from '../../components/card/card.css?inline';
import { gistOf } from '../../components/card/Net.tsx';
import room from '../../components/card/room.css?inline';
import { UnreadCard } from '../../components/card/UnreadCard.tsx';
import { mount } from '../../components/mount.ts';
import { isRenderedFiling } from '../../lib/edgar/url-kinds.ts';
import { readPage } from '../../lib/form4/read-page.ts';
import { reportOf } from '../../lib/report.ts';
import { readCard } from './read-card.tsx';

/** Two of the settings (lib/settings): whether the card is collapsed, and its scheme. */
const CARD_START = 'setting:cardStart';
const THEME = 'setting:theme';

export default defineContentScript({
  matches: ['https://www.sec.gov/Archives/edgar/data/*'],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  async main({ signal }) {
    // Content scripts run on raw XML too: there the browser draws a tree, and a shadow root would throw.
    if (document.contentType !== 'text/html' || !isRenderedFiling(location)) return;
    performance.mark('form4-lens:start');
    const stored = browser.storage.local.get([CARD_START, THEME]);
    const reading = readPage(document, new URL(location.href));
    if (!reading.ok && reading.reason === 'not-a-filing') return;

    const mounted = mount('form4-lens-card', css, signal);
    const card = reading.ok ? readCard(reading, mounted, signal) : null;
    const version = browser.runtime.getManifest().version;
    const content = reading.ok ? (
      card?.content
    ) : (
      <UnreadCard refusal={reading} report={reportOf(reading, location.href, version)} />
    );
    const keepsClear = document.createElement('style');
    keepsClear.textContent = room;

    let collapsed = false;
    const draw = () => {
      if (collapsed) keepsClear.remove();
      else mounted.host.append(keepsClear);
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
      browser.storage.local.set({ [CARD_START]: collapsed ? 'collapsed' : 'open' });
    };
    document.addEventListener(
      'keydown',
      ({ key, defaultPrevented }) => {
        if (key === 'Escape' && !defaultPrevented && !card?.back() && !collapsed) collapse(true);
      },
      { signal },
    );
    // Drawn while the settings are on their way, which in a browser just started takes as long.
    draw();
    const { [CARD_START]: start, [THEME]: theme } = await stored;
    if (typeof theme === 'string') mounted.host.dataset.theme = theme;
    if (start === 'collapsed') {
      collapsed = true;
      draw();
    }
    document.body.prepend(mounted.host);
    performance.mark('form4-lens:card');
  },
});
