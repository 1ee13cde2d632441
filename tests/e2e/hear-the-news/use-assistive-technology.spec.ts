import { rmSync } from 'node:fs';
import { firstChoices } from '../../../lib/news/records/choices.ts';
import { firstState } from '../../../lib/news/records/state.ts';
import { newsChoicesKey, newsItemKey, newsStateKey, unreadKey } from '../../../lib/storage-keys.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../../support/browsers/accessible.ts';
import { openChromium } from '../../support/browsers/chromium/open-chromium.ts';
import { withPermissions } from '../../support/browsers/with-permissions.ts';
import { aGlance } from '../../support/fakes/a-glance.ts';
import { anEntry } from '../../support/fakes/an-entry.ts';
import { recordsOf } from '../../support/fakes/records-of.ts';
import { test } from '../../support/sec-gov/with-sec-gov.ts';

/** Declared for the extension's own pages. */
declare const chrome: typeof import('wxt/browser').browser;

const { expect } = test;
const entry = anEntry({ name: 'Northwind Traders Holdings International Corporation' });

function pieceOfNews(number: number): Record<string, unknown> {
  const accession = `0009000900-26-00000${number}`;
  const { seen, headline, sentence, plan } = aGlance(accession, 'Sold.');
  const flags = ['The filing may be late: 12 business days after the earliest transaction.'];
  const item = {
    version: 1,
    accession,
    form: '4/A',
    filedAt: '2026-11-24',
    listedOn: '2026-11-24',
    url: seen.url,
    about: [{ ...entry.party, name: entry.record.name }],
    summary: number === 1 ? null : { seen: { ...seen, flags }, headline, sentence, plan },
    unread: number === 1 ? 'not-readable' : null,
    original: '0009000900-25-000001',
    keptBack: null,
  };
  return { [newsItemKey(accession)]: item, [unreadKey(accession)]: true };
}

const now = Date.now();
const stored = {
  ...recordsOf([entry]),
  ...pieceOfNews(1),
  ...pieceOfNews(2),
  ...pieceOfNews(3),
  [newsChoicesKey]: { ...firstChoices, on: true, notify: true, quiet: { from: 60, to: 60 } },
  [newsStateKey]: {
    ...firstState(0),
    through: '2026-11-23',
    lookedAt: now - 300_000,
    nextLook: now + 600_000,
    stopped: { why: 'blocked', at: now, until: null, status: 403 },
    troubles: [{ day: '2026-11-20', why: 'not-readable', tries: 1, retryAt: now + 600_000 }],
  },
};

test('axe finds nothing while news is on, nothing is wider than the window, and the focus moves on', async ({
  secGov,
}) => {
  test.slow();
  const extension = withPermissions('chrome');
  const context = await openChromium({ secGovPort: secGov.port, extension });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  const goto = (path: string) => page.goto(worker.url().replace('background.js', path));
  const lookAt = async (what: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAccessible(page, `${what}, ${colorScheme}`);
    }
    for (const width of [320, 540, 800]) {
      await page.setViewportSize({ width, height: 600 });
      await expectNoSidewaysScroll(page, `${what}, ${width} px`);
    }
  };
  await goto('popup.html');
  await page.evaluate((items) => chrome.storage.local.set(items), stored);

  await expect(page.getByRole('region', { name: 'New filings: 3' })).toContainText(
    'The SEC’s site is limiting requests.',
  );
  await lookAt('the popup with news');
  await page
    .getByRole('button', { name: /^Mark as read/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'New filings: 2' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Mark as read/ }).first()).toBeFocused();

  await page.getByRole('button', { name: entry.record.name, exact: true }).click();
  await page.getByRole('combobox', { name: 'Filings to report' }).selectOption('Only those I choose');
  await expect(page.getByRole('textbox', { name: 'At least this many dollars' })).toBeVisible();
  await lookAt('what is told of an entry');

  await goto('options.html');
  await expect(page.getByRole('button', { name: 'Look now' })).toBeVisible();
  await lookAt('the options with news');
  await context.close();
  rmSync(extension, { recursive: true });
});
