import { filingAt, indexUrl } from '../edgar/addresses/urls.ts';
import type { NewsItem } from './records/item.ts';

/**
 * What an amendment says about the filing that it amends; `null` if it is not an amendment or was not read.
 * @property date the original's date as the amendment names it, ISO
 * @property url the original's index page, if known: any party's folder holds all of that party's filings
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
