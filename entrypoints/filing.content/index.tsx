import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../../components/card/card.css?inline';
import { FilingCard } from '../../components/card/FilingCard.tsx';
import room from '../../components/card/room.css?inline';
import { mount } from '../../components/mount.ts';
import { cardLinks } from '../../lib/edgar/card-links.ts';
import { isRenderedFiling } from '../../lib/edgar/url-kinds.ts';
import { readPage } from '../../lib/form4/read-page.ts';
import { summarize } from '../../lib/form4/summarize.ts';
import { reportOf } from '../../lib/report.ts';

const COLLAPSED = 'card:collapsed';

export default defineContentScript({
  matches: ['https://www.sec.gov/Archives/edgar/data/*'],
  runAt: 'document_end',
  async main({ signal }) {
    // Content scripts run on raw XML too: there the browser draws a tree, and a shadow root would throw.
    if (document.contentType !== 'text/html' || !isRenderedFiling(location)) return;
    performance.mark('form4-lens:start');
    const stored = browser.storage.local.get(COLLAPSED);
    const reading = readPage(document, new URL(location.href));
    if (!reading.ok && reading.reason === 'not-a-filing') return;

    const { host, draw } = mount('form4-lens-card', css, signal);
    const keepsClear = document.createElement('style');
    keepsClear.textContent = room;
    const showCollapsed = (collapsed: boolean) => {
      if (collapsed) keepsClear.remove();
      else host.append(keepsClear);
    };
    const startCollapsed = (await stored)[COLLAPSED] === true;
    showCollapsed(startCollapsed);
    draw(
      <FilingCard
        reading={reading.ok ? { ok: true, summary: summarize(reading.filing) } : reading}
        links={cardLinks(location, reading.ok ? reading.filing : null)}
        report={reading.ok ? '' : reportOf(reading, location.href, browser.runtime.getManifest().version)}
        startCollapsed={startCollapsed}
        onCollapse={(collapsed) => {
          showCollapsed(collapsed);
          browser.storage.local.set({ [COLLAPSED]: collapsed });
        }}
        signal={signal}
      />,
    );
    document.body.prepend(host);
    performance.mark('form4-lens:card');
  },
});
