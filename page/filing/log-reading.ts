import { inspectPage } from '../../lib/form4/parse/read-page.ts';

/**
 * Writes to the console how a page is read, step by step: what was found, what is missing, and what is
 * refused; `null` if it is not an ownership form.
 */
export function logReading(page: Document, { href }: Location): void {
  console.info('Form 4 Lens', inspectPage(page, new URL(href)));
}
