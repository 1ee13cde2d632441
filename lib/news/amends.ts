import { filingAt, indexUrl } from '../edgar/addresses/urls.ts';
import type { NewsItem } from './records/item.ts';

/**
 * What an amendment says of the filing that it amends; `null` of what is no amendment, and of one that was not read.
 * @property date the day that it names, ISO
 * @property url the filing's index page, where that is known: any party's folder holds all that it filed
 */
export function amendsOf({
  form,
  summary,
  original,
  url,
}: NewsItem): { date: string | null; url: string | null } | null {
  if (!form.endsWith('/A') || !summary) return null;
  const own = filingAt(url);
  return {
    date: summary.seen.dateOfOriginalSubmission,
    url: original !== null && own ? indexUrl({ ...own, accession: original }) : null,
  };
}
