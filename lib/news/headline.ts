import type { NewsItem } from './records/item.ts';

/** A piece of news in a few words: what the filing reports, or that its figures are not known. */
export function newsHeadline({ form, summary, unread }: NewsItem): string {
  if (summary) return summary.headline ?? summary.sentence;
  return unread === null ? `Form ${form}, figures not loaded` : `Form ${form}, which could not be read`;
}
