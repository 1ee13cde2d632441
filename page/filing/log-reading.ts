import { inspectPage } from '../../lib/form4/parse/read-page.ts';

/**
 * Writes to the console how a page is read, step by step: what was found, what is missing, what is
 * refused; `null` where it is no ownership form.
 */
export function logReading(page: Document, { href }: Location): void {
  console.info('Form 4 Lens', inspectPage(page, new URL(href)));
}
