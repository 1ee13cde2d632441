import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'wxt';
import { ensureBrowser } from '../tests/support/browsers/browser.ts';
import { openChromium } from '../tests/support/browsers/chromium/open-chromium.ts';
import { usualWindow } from '../tests/support/browsers/chromium/shared-chromium.ts';
import { samples } from '../tests/support/samples/samples.ts';
import { noticePath } from '../tests/support/sec-gov/sites/notice-site.ts';
import { startSampleSite } from '../tests/support/sec-gov/sites/sample-site.ts';
import { takePictures } from '../tests/support/surfaces/pictures.ts';
import { picture, tour } from './pictures/tour.ts';

/** `npm run demo`: opens the sample filings, as if on www.sec.gov, in a browser with the extension. */

const folder = resolve(import.meta.dirname, '../.output/demo');

ensureBrowser('chromium');
await build();
const secGov = await startSampleSite();
if (hasDisplay()) await showWindow();
else await drawPages();
await secGov.close();

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Lasts until the user closes the browser or presses Ctrl-C. */
async function showWindow(): Promise<void> {
  const context = await openChromium({
    secGovPort: secGov.port,
    headless: false,
    viewport: null,
    colorScheme: null,
    // Hides the bars that warn about automation and about the self-signed certificate.
    ignoreDefaultArgs: ['--enable-automation'],
    args: ['--test-type', '--window-size=1400,900'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => context.close());
  const closed = context.waitForEvent('close', { timeout: 0 });
  const [list = await context.newPage()] = context.pages();
  await list.goto('https://www.sec.gov/');
  const filing = await context.newPage();
  await filing.goto(`https://www.sec.gov${samples[0]?.path}`);
  console.log('The first sample is in the window; the tab beside it lists the others. Ctrl-C ends the demo.');
  await closed;
}

/** A filing with its card first, then the other surfaces, a Form 144 and the other filings. */
async function drawPages(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.log(`No display: the pages are drawn into ${folder}`);
  const context = await openChromium({ secGovPort: secGov.port });
  const [first, ...others] = samples.map(({ name }) => picture(name, name, usualWindow));
  const notice = picture('form-144', 'seed', { path: noticePath });
  const pictures = [first, ...tour(), notice, ...others].filter((one) => one !== undefined);
  await takePictures(
    context,
    pictures.map((one, at) => ({ ...one, name: `${String(at + 1).padStart(2, '0')}-${one.name}` })),
    folder,
  );
  await context.close();
}
