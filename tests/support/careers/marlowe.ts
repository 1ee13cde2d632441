import type { Filing, Row } from '../../../lib/form4/model/filing.ts';
import type { PastFiling } from '../edgar-pages/listings/lists/transaction-list.ts';
import { filing, owner, row } from '../samples/filing.ts';

/** Ada Marlowe's filing number `number` of a year, on Fernhill Instruments, filed two days after its date. */
export function past(number: number, rows: Partial<Row>[], facts: Partial<Filing> = {}): PastFiling {
  const made = filing({
    reportingOwners: [owner({ name: 'Marlowe Ada J' })],
    nonDerivativeTable: rows.map(row),
    ...facts,
  });
  const day = made.periodOfReport ?? '2024-05-14';
  const filedAt = new Date(Date.parse(day) + 2 * 86_400_000).toISOString().slice(0, 10);
  const accession = `0009000900-${day.slice(2, 4)}-${String(number).padStart(6, '0')}`;
  return { accession, filedAt, filing: { ...made, signatures: [{ name: 'Ada J. Marlowe', date: filedAt }] } };
}

const sold = (transactionDate: string, shares: string, after: string, price: string): Partial<Row> => ({
  transactionDate,
  transactionShares: shares,
  sharesOwnedFollowingTransaction: after,
  transactionPricePerShare: price,
});
const got = (
  transactionDate: string,
  code: string,
  shares: string,
  after: string,
  price: string,
): Partial<Row> => ({
  ...sold(transactionDate, shares, after, price),
  transactionCode: code,
  transactionAcquiredDisposedCode: 'A',
});

/** Four years of a director: an award each February, a sale each March, a purchase in 2024; newest first. */
export const fourYears: readonly PastFiling[] = [
  past(41, [sold('2024-05-14', '1000', '17000', '25.5')]),
  past(40, [got('2024-03-20', 'P', '2000', '18000', '20')]),
  past(31, [sold('2024-03-05', '3000', '16000', '24.1')], { aff10b5One: true }),
  past(30, [got('2024-02-01', 'A', '4000', '19000', '0')]),
  past(21, [sold('2023-03-07', '3000', '15000', '19.25')], { aff10b5One: true }),
  past(20, [got('2023-02-01', 'A', '4000', '18000', '0')]),
  past(11, [sold('2022-03-08', '2000', '14000', '17')]),
  past(10, [got('2022-02-01', 'A', '4000', '16000', '0')]),
  past(1, [got('2021-02-01', 'A', '12000', '12000', '0')]),
];
