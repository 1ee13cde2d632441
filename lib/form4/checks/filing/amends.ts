import { formatDate } from '../../../figures/format.ts';
import type { Check } from '../case.ts';

/**
 * The flag of an amendment in three parts, the second naming the filing it amends. @param original ISO date
 */
export const amendsWords = (original: string | null) =>
  [
    'Amends ',
    original === null ? 'an earlier filing' : `the filing of ${formatDate(original)}`,
    ' and may repeat, correct or add to it.',
  ] as const;

/**
 * An amendment need not repeat the filing it amends, and its page does not show which of its rows are new
 * (Form 4, General Instruction 9). Seen in 0000814585-20-000025.
 */
export const amends: Check = ({ filing, summary: { dateOfOriginalSubmission: original } }) => {
  if (!filing.documentType.endsWith('/A')) return [];
  return [{ text: amendsWords(original?.value ?? null).join(''), sources: original?.sources ?? [] }];
};
