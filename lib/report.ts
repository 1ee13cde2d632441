import type { Refusal } from './form4/schema.ts';

/** What a reader can send when a page is not read: nothing of the reader, nothing of the filing's figures. */
export function reportOf(refusal: Refusal, url: string, version: string): string {
  return [
    'Form 4 Lens could not read this page.',
    `Page: ${url}`,
    `Version: ${version}`,
    `Reason: ${refusal.reason}`,
    ...refusal.missing.map((label) => `- ${label}`),
  ].join('\n');
}
