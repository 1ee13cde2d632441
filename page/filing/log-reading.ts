import { inspectPage } from '../../lib/form4/parse/read-page.ts';

/** Writes to the console how a page is read, step by step: what was found, what is missing, what is refused. */
export function logReading(page: Document, { href }: Location): void {
  const inspection = inspectPage(page, new URL(href));
  console.info('Form 4 Lens:', inspection ?? 'no ownership form');
}
