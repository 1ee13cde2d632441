import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'wxt';
import { ensureBrowser } from '../../../tests/support/browsers/browser.ts';
import { insideShadow } from '../../../tests/support/browsers/chromium/chromium-shadow.ts';
import { openChromium } from '../../../tests/support/browsers/chromium/open-chromium.ts';
import { listedSamples } from '../../../tests/support/edgar-pages/listings/listings.ts';
import { latestFilingsPage } from '../../../tests/support/edgar-pages/listings/lists/latest-filings.ts';
import { sampleNamed } from '../../../tests/support/samples/sample-named.ts';
import { startSampleSite } from '../../../tests/support/sec-gov/sites/sample-site.ts';
import { cardStands, type Picture, takePictures } from '../../../tests/support/surfaces/pictures.ts';
import { popupWith } from '../../../tests/support/surfaces/popup-page.ts';
import { restOnLink, restOnNet, restOnRow } from '../../../tests/support/surfaces/poses.ts';
import { marquee, type Pictured, screenshot, smallTile } from './stage.ts';
import { watchlist } from './watchlist.ts';

/**
 * `npm run store-pictures`: draws what the stores show, screenshots and promotional tiles, into docs/store/.
 * On Linux, text is set in Inter if it is installed, and otherwise in whatever font is.
 */

/** CSS pixels; wide enough for the card to be beside the form. */
const WINDOW = 1360;

const folder = resolve(import.meta.dirname, '../../../docs/store');
const raw = mkdtempSync(join(tmpdir(), 'form4-lens-store-'));
process.once('exit', () => rmSync(raw, { recursive: true }));
process.env.FONTCONFIG_FILE = fonts();

const executablePath = ensureBrowser('chromium');
await build();
const secGov = await startSampleSite();
// Without the first sample, which names real people.
secGov.serve('/cgi-bin/browse-edgar', { body: latestFilingsPage(listedSamples.slice(1)) });
const context = await openChromium({ secGovPort: secGov.port, deviceScaleFactor: 2 });
await takePictures(
  context,
  [
    onFiling('card', 'sale-in-tranches', cardStands),
    onFiling('figure', 'exercise-tax-sale', restOnNet),
    onFiling('note', 'exercise-tax-sale', restOnRow('3,215')),
    { ...onFiling('link', 'seed', restOnSale), path: '/cgi-bin/browse-edgar' },
  ],
  raw,
);
await drawCard(context);
await drawPopups(context);
await context.close();
await secGov.close();

const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();
const screenshots: [name: string, title: string, text: string, windows: Pictured[]][] = [
  [
    '1-card',
    'A filing’s news comes first',
    'The trade, its price and value, the shares owned afterward, and one sentence that sums it up.',
    [shown('card', 1168)],
  ],
  [
    '2-figure',
    'Trace every figure to its source',
    'Point at a number to outline the cells behind it. Click it to scroll there.',
    [shown('figure', 1168)],
  ],
  [
    '3-note',
    'Rows, codes and footnotes in plain words',
    'The sums are checked row by row: a tick if they add up, a flag if they do not.',
    [shown('note', 1168)],
  ],
  [
    '4-link',
    'Know a filing before you open it',
    'Rest on a link anywhere on sec.gov: one request per filing, and none the next time.',
    [shown('link', 1168)],
  ],
  [
    '5-watchlist',
    'A watchlist that stays in your browser',
    'Insiders and issuers you star, your notes, and the filings you have viewed. No account, no server.',
    [shown('list', 540), shown('details', 540)],
  ],
];
for (const [name, ...said] of screenshots) await draw(name, [1280, 800], screenshot(...said));
const line = 'SEC insider filings, summarized where you read them';
await draw('tile-small', [440, 280], smallTile(line));
await draw('tile-marquee', [1400, 560], marquee(line, shown('whole-card', 420)));
await browser.close();

function onFiling(name: string, sample: string, prepare: (page: Page) => Promise<void>): Picture {
  const { path } = sampleNamed(sample);
  return { name, path, width: WINDOW, height: 800, colorScheme: 'light', prepare };
}

function shown(name: string, width: number): Pictured {
  return { png: readFileSync(join(raw, `${name}.png`)), width };
}

/** Scrolls past the head of the page, so that the summary has room below the link. */
async function restOnSale(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, 170));
  await restOnLink(0)(page);
}

/** The whole card and nothing else. */
async function drawCard(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: WINDOW, height: 1100 });
  await page.goto(`https://www.sec.gov${sampleNamed('exercise-tax-sale').path}`);
  const card = await insideShadow(page, '[data-form4-lens=card]');
  await card.locator('.card').screenshot({ path: join(raw, 'whole-card.png') });
}

async function drawPopups(context: BrowserContext): Promise<void> {
  const popup = await popupWith(context, watchlist);
  await popup.screenshot({ path: join(raw, 'list.png') });
  await popup.getByRole('button', { name: 'Okafor Ngozi T', exact: true }).click();
  const chart = popup.locator('canvas');
  const { x = 0, y = 0, width = 0, height = 0 } = (await chart.boundingBox()) ?? {};
  await popup.mouse.move(x + 0.77 * width, y + 0.5 * height);
  await popup.screenshot({ path: join(raw, 'details.png') });
}

async function draw(name: string, [width, height]: [number, number], html: string): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.setContent(html);
  writeFileSync(join(folder, `${name}.png`), await page.screenshot());
  console.log(join(folder, `${name}.png`));
}

/** Writes a font configuration that draws the system's font as Inter. @returns its path */
function fonts(): string {
  mkdirSync(folder, { recursive: true });
  const file = join(raw, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="pattern">
    <test name="family"><string>sans-serif</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Inter</string></edit>
  </match>
</fontconfig>
`,
  );
  return file;
}
