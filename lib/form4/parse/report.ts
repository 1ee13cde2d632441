import type { Refusal } from '../model/filing.ts';
import { withoutRefusedText } from './refused.ts';

/** The labels that were not found and the fields that could not be read, without the fields' texts. */
export function missingOf({ missing }: Refusal): string[] {
  return missing.map(withoutRefusedText);
}

/** What a reader can send if a page is not read: nothing about the reader or the filing's figures. */
export function reportOf(refusal: Refusal, url: string, version: string): string {
  return [
    'Form 4 Lens could not read this page.',
    `Page: ${url}`,
    `Version: ${version}`,
    `Reason: ${refusal.reason}`,
    ...missingOf(refusal).map((label) => `- ${label}`),
  ].join('\n');
}
