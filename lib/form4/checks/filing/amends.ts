import { formatDate } from '../../../figures/format.ts';
import type { Check } from '../case.ts';

/**
 * An amendment need not repeat the filing it amends: which of its rows are new is not on its page
 * (Form 4, General Instruction 9).
 */
export const amends: Check = ({ filing, summary: { dateOfOriginalSubmission: original } }) => {
  if (!filing.documentType.endsWith('/A')) return [];
  const what = original ? `the filing of ${formatDate(original.value)}` : 'an earlier filing';
  const text = `Amends ${what} and may repeat, correct or add to it.`;
  return [{ text, sources: original?.sources ?? [] }];
};
