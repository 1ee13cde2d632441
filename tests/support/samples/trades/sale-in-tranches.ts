import type { Row } from '../../../../lib/form4/model/filing.ts';
import { filing, owner, relationship, row } from '../filing.ts';

const sale = (shares: string, price: string, left: string, footnotes: string[]): Row =>
  row({
    transactionDate: '2024-06-11',
    transactionShares: shares,
    transactionPricePerShare: price,
    sharesOwnedFollowingTransaction: left,
    footnotes: {
      transactionCode: ['F1'],
      ...(footnotes.length > 0 ? { transactionPricePerShare: footnotes } : {}),
    },
  });

const range = (low: string, high: string) =>
  `The price is a weighted average. The shares were sold in several transactions at prices from $${low} to $${high}.`;

/** One order filled at rising prices: five rows on one day, four at an average price, 10b5-1 box checked. */
export const saleInTranches = filing({
  aff10b5One: true,
  issuer: { cik: '0009000102', name: 'Quillon Robotics, Inc.', tradingSymbol: 'QLRB' },
  reportingOwners: [
    owner({
      cik: '0009000202',
      name: 'Okafor Ngozi T',
      relationship: relationship({ isOfficer: true, officerTitle: 'Chief Financial Officer' }),
    }),
  ],
  nonDerivativeTable: [
    sale('4100', '61.4372', '80150', ['F2']),
    sale('2350', '62.3918', '77800', ['F3']),
    sale('3040', '63.265', '74760', ['F4']),
    sale('910', '64.118', '73850', ['F5']),
    sale('100', '65.01', '73750', []),
  ],
  footnotes: [
    {
      id: 'F1',
      text: 'The sales were made under a Rule 10b5-1 trading plan that the reporting person adopted on March 4, 2024.',
    },
    { id: 'F2', text: range('60.93', '61.92') },
    { id: 'F3', text: range('61.94', '62.91') },
    { id: 'F4', text: range('62.95', '63.88') },
    { id: 'F5', text: range('64.02', '64.40') },
  ],
  signatures: [{ name: '/s/ Tomas Reyes, attorney-in-fact for Ngozi T. Okafor', date: '2024-06-13' }],
});
