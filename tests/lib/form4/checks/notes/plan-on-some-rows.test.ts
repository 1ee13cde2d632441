import { describe, expect, test } from 'vitest';
import type { Row } from '../../../../../lib/form4/model/filing.ts';
import { row } from '../../../../support/samples/filing.ts';
import { flagged, I } from '../flagged.ts';

describe('a 10b5-1 plan', () => {
  const marked = (left: string, field?: string) =>
    row({ sharesOwnedFollowingTransaction: left, footnotes: field ? { [field]: ['F1'] } : {} });
  const planned = (rows: Row[], text = 'Sold under a Rule 10b5-1 plan.') =>
    flagged({ nonDerivativeTable: rows, footnotes: [{ id: 'F1', text }] });

  test('noted on some rows only is flagged, with the cells that it hangs on', () => {
    expect(planned([marked('9000', 'transactionCode'), marked('8000')])).toEqual([
      {
        text: 'A footnote on Rule 10b5-1 applies to 1 of 2 transaction rows.',
        sources: [I(0, 'transactionCode')],
      },
    ]);
  });

  test('noted beside something else is noted all the same', () => {
    const both = row({ footnotes: { transactionCode: ['F2', 'F1'] } });
    expect(planned([both, marked('8000')]).map(({ sources }) => sources)).toEqual([
      [I(0, 'transactionCode')],
    ]);
  });

  test('noted on every row, or on none, is not', () => {
    expect(planned([marked('9000', 'transactionCode'), marked('8000', 'securityTitle')])).toEqual([]);
    expect(planned([marked('9000'), marked('8000')])).toEqual([]);
  });

  test('is not Rule 10b-5', () => {
    expect(planned([marked('9000', 'transactionCode'), marked('8000')], 'Subject to Rule 10b-5.')).toEqual(
      [],
    );
  });
});
