import { formatDate } from '../../../figures/format.ts';
import type { Check } from '../case.ts';

/** What an amendment is told with, around what it amends. @param original the day that it names, ISO */
export const amendsWords = (original: string | null) =>
  [
    'Amends ',
    original === null ? 'an earlier filing' : `the filing of ${formatDate(original)}`,
    ' and may repeat, correct or add to it.',
  ] as const;

/**
 * An amendment need not repeat the filing it amends: which of its rows are new is not on its page
 * (Form 4, General Instruction 9). Seen in 0000814585-20-000025.
 */
export const amends: Check = ({ filing, summary: { dateOfOriginalSubmission: original } }) => {
  if (!filing.documentType.endsWith('/A')) return [];
  return [{ text: amendsWords(original?.value ?? null).join(''), sources: original?.sources ?? [] }];
};
