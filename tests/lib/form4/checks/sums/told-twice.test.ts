import { describe, expect, test } from 'vitest';
import type { Row } from '../../../../../lib/form4/model/filing.ts';
import { derivativeRow, owner, row } from '../../../../support/samples/filing.ts';
import { flagged, I } from '../flagged.ts';

const reportingOwners = [owner(), owner({ cik: '0009000202', name: 'Marlowe Capital LLC' })];
const manager: Partial<Row> = { directOrIndirectOwnership: 'I', natureOfOwnership: 'See footnote' };
const TWICE = 'the same transaction on several ownership lines';
const found = (facts: Parameters<typeof flagged>[0]) =>
  flagged({ reportingOwners, ...facts }).filter(({ text }) => text.includes(TWICE));

describe('a transaction of a joint filing on several lines', () => {
  test('may be one, of a fund and its manager', () => {
    const nonDerivativeTable = [
      row(),
      row({ transactionDate: '2024-05-15' }),
      row({ ...manager, securityTitle: 'COMMON STOCK' }),
    ];
    expect(found({ nonDerivativeTable })).toEqual([
      {
        text: `Table I, rows 1 and 3: ${TWICE}. Totals may count it twice.`,
        sources: [I(0, 'transactionShares'), I(2, 'transactionShares')],
      },
    ]);
  });

  test('in Table II, too', () => {
    const derivativeTable = [derivativeRow(), derivativeRow(manager)];
    expect(found({ derivativeTable })).toHaveLength(1);
  });

  test.each<[string, Partial<Row>]>([
    ['an amount', { transactionShares: '999' }],
    ['a price', { transactionPricePerShare: '25.4' }],
    ['what is owned after it', { sharesOwnedFollowingTransaction: '8000' }],
    ['a title', { securityTitle: 'Class B Common Stock' }],
    ['a code', { transactionCode: 'J' }],
  ])('is another by %s', (_, facts) => {
    expect(found({ nonDerivativeTable: [row(), row({ ...manager, ...facts })] })).toEqual([]);
  });

  test('is one of several if one person reports alone', () => {
    const nonDerivativeTable = [row(), row(manager)];
    expect(found({ reportingOwners: [owner()], nonDerivativeTable })).toEqual([]);
  });
});
