import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { extensionUrl } from '../../support/browsers/chromium/chromium.ts';
import { findEdge, openEdge } from '../../support/browsers/chromium/edge.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { test } from '../../support/sec-gov/with-sec-gov.ts';

const edge = findEdge();
const sample = sampleNamed('thirty-rows');

/** The rules are in Microsoft's "Port a Chrome extension to Microsoft Edge". */
test('the manifest follows the rules of Edge Add-ons', () => {
  const path = resolve(import.meta.dirname, '../../../.output/chrome-mv3/manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  expect(manifest.manifest_version).toBe(3);
  expect(manifest).not.toHaveProperty('update_url');
  expect(manifest).not.toHaveProperty('key');
  expect(manifest.name).not.toMatch(/chrome|google/i);
  expect(manifest.description).not.toMatch(/chrome|google/i);
  expect(manifest.description.length).toBeLessThanOrEqual(132);
  expect(manifest.version).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/);
  expect(manifest.icons).toHaveProperty('128');
});

if (edge) {
  test('the built package runs in Edge', async ({ secGov }) => {
    secGov.serve(sample.path, { body: sample.html });
    const browser = await openEdge(edge, secGov.port);
    const page = await browser.newPage();
    await page.goto(`https://www.sec.gov${sample.path}`);
    await page.waitForSelector('[data-form4-lens=card]');
    await page.goto(extensionUrl('popup.html'));
    await page.waitForFunction(() => document.body.textContent?.includes('Watchlist'));
    await browser.close();
  });
}
