import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../tests/support/browsers/browser.ts';

/** Draws public/icon/icon.svg in the sizes that browsers and their stores ask for. */

const folder = resolve(import.meta.dirname, '../public/icon');
const svg = readFileSync(`${folder}/icon.svg`, 'utf8');

const browser = await chromium.launch({ executablePath: ensureBrowser('chromium') });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: `${folder}/${size}.png`, omitBackground: true });
}
await browser.close();
