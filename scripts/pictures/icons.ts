import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../tests/support/browsers/browser.ts';

/** Draws public/icon/icon.svg in the sizes that browsers and stores ask for, and with the toolbar's marks. */

const folder = resolve(import.meta.dirname, '../../public/icon');
const svg = readFileSync(`${folder}/icon.svg`, 'utf8');

/** A mark in the lower corner, over the end of the lens: at 16 px, an 8 px dot with a sign 2 px wide. */
const sign = (color: string, path: string) => `
  <circle cx="96" cy="96" r="36" fill="#fff" />
  <circle cx="96" cy="96" r="30" fill="${color}" />
  <path d="${path}" fill="none" stroke="#fff" stroke-width="11" stroke-linecap="round" stroke-linejoin="round" />`;
const marks = {
  read: sign('#0a6d5e', 'M82 97 L92 107 L111 86'),
  declined: sign('#9a6400', 'M96 79 V98 M96 113 V113.1'),
};

const browser = await chromium.launch({ executablePath: ensureBrowser('chromium') });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) await draw(svg, size, `${size}`);
for (const [state, mark] of Object.entries(marks)) {
  const marked = svg.replace('</svg>', `${mark}</svg>`);
  for (const size of [16, 32]) await draw(marked, size, `${state}-${size}`);
}
await browser.close();

async function draw(picture: string, size: number, name: string): Promise<void> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${picture}`);
  await page.screenshot({ path: `${folder}/${name}.png`, omitBackground: true });
}
