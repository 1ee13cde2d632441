import type { Row } from '../../../../lib/form4/model/filing.ts';
import { filing, holding, owner, row } from '../filing.ts';

const gift = (facts: Partial<Row>) =>
  row({
    transactionDate: '2024-12-05',
    transactionCode: 'G',
    voluntary: true,
    transactionPricePerShare: '0',
    ...facts,
  });

const toTrust = (owned: string, footnote: string) =>
  gift({
    transactionShares: '2500',
    transactionAcquiredDisposedCode: 'A',
    sharesOwnedFollowingTransaction: owned,
    directOrIndirectOwnership: 'I',
    natureOfOwnership: 'By trust',
    footnotes: { natureOfOwnership: [footnote] },
  });

/** A gift reported early (V), from the owner's own shares to two trusts that only footnotes tell apart. */
export const giftToTrusts = filing({
  issuer: { cik: '0009000108', name: 'Ashgrove Mills, Inc.', tradingSymbol: 'ASHG' },
  reportingOwners: [owner({ cik: '0009000211', name: 'Whitcombe Eleanor R' })],
  nonDerivativeTable: [
    gift({ transactionShares: '5000', sharesOwnedFollowingTransaction: '61000' }),
    toTrust('14500', 'F1'),
    toTrust('9750', 'F2'),
    holding({
      sharesOwnedFollowingTransaction: '3300',
      directOrIndirectOwnership: 'I',
      natureOfOwnership: 'By spouse',
    }),
  ],
  footnotes: [
    { id: 'F1', text: "Held by a trust for the reporting person's daughter, of which she is the trustee." },
    { id: 'F2', text: "Held by a trust for the reporting person's son, of which she is the trustee." },
  ],
  signatures: [{ name: '/s/ Eleanor R. Whitcombe', date: '2024-12-09' }],
});
