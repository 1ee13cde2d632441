import { describe, expect, test } from 'vitest';
import type { Filing, Row } from '../../../../../lib/form4/model/filing.ts';
import { row } from '../../../../support/samples/filing.ts';
import { flagged } from '../flagged.ts';

describe('an amendment', () => {
  /** Signed on Thursday May 16, 2024. */
  const signed = (transactionDate: string, facts: Partial<Row> = {}, also: Partial<Filing> = {}) =>
    flagged({ nonDerivativeTable: [row({ transactionDate, ...facts })], ...also });

  test('says what it amends, and is never late', () => {
    const amendment = { documentType: '4/A', dateOfOriginalSubmission: '2024-04-03' } as const;
    expect(signed('2024-04-01', {}, amendment)).toEqual([
      {
        text: 'Amends the filing of Apr 3, 2024 and may repeat, correct or add to it.',
        sources: ['dateOfOriginalSubmission'],
      },
    ]);
    expect(signed('2024-04-01', {}, { documentType: '4/A' })).toEqual([
      { text: 'Amends an earlier filing and may repeat, correct or add to it.', sources: [] },
    ]);
  });
});
