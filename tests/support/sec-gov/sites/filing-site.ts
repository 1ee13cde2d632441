import type { Locator, Page } from '@playwright/test';
import type { Filing } from '../../../../lib/form4/model/filing.ts';
import { insideShadow } from '../../browsers/chromium/chromium-shadow.ts';
import { formdataPage } from '../../edgar-pages/formdata/formdata-page.ts';
import type { SecGov } from '../sec-gov.ts';

/** The path of the page of a filing on Fernhill Instruments. @param accession "0009000900-24-000001" */
export const filingPathOf = (accession: string): string =>
  `/Archives/edgar/data/9000101/${accession.replaceAll('-', '')}/xslF345X05/doc4.xml`;

/**
 * Serves a filing as EDGAR renders it.
 * @param accession "0009000900-24-000001"
 * @returns its address.
 */
export function serveFiling(secGov: SecGov, filing: Filing, accession: string): string {
  const path = filingPathOf(accession);
  secGov.serve(path, { body: formdataPage(filing) });
  return `https://www.sec.gov${path}`;
}

/** Opens a filing and lets the test into its card. */
export async function openFiling(page: Page, url: string): Promise<Locator> {
  await page.goto(url);
  const card = await insideShadow(page, '[data-form4-lens=card]');
  await card.locator('.watch button').first().waitFor();
  return card;
}
