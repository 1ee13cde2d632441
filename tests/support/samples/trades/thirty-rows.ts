import type { Row } from '../../../../lib/form4/model/filing.ts';
import { filing, owner, relationship, row } from '../filing.ts';

const opening = 612_480;
const numbers = Array.from({ length: 30 }, (_, index) => index);
const sharesOf = (index: number) => 740 + 37 * index;
/** Prices are counted in hundredths of a cent, so that no sum is rounded. */
const asPrice = (hundredths: number) => (hundredths / 10_000).toFixed(4);
const priceOf = (index: number) => 881_137 + 1_009 * index;

const ownedAfter = (index: number) =>
  opening - numbers.slice(0, index + 1).reduce((sum, earlier) => sum + sharesOf(earlier), 0);

const sale = (index: number): Row =>
  row({
    securityTitle: 'Class A Common Stock',
    transactionDate: '2024-11-19',
    transactionShares: `${sharesOf(index)}`,
    transactionPricePerShare: asPrice(priceOf(index)),
    sharesOwnedFollowingTransaction: `${ownedAfter(index)}`,
    footnotes: { transactionCode: ['F1'], transactionPricePerShare: [`F${index + 2}`] },
  });

/** As many rows as EDGAR accepts in one filing: an order filled at thirty average prices. */
export const thirtyRows = filing({
  aff10b5One: true,
  issuer: { cik: '0009000107', name: 'Meridian Cloud, Inc.', tradingSymbol: 'MRDC' },
  reportingOwners: [
    owner({
      cik: '0009000210',
      name: 'Castellanos Rafael',
      relationship: relationship({
        isDirector: true,
        isOfficer: true,
        isTenPercentOwner: true,
        officerTitle: 'Chief Executive Officer',
      }),
    }),
  ],
  nonDerivativeTable: numbers.map(sale),
  footnotes: [
    { id: 'F1', text: 'Sold under a Rule 10b5-1 plan that the reporting person adopted on May 30, 2024.' },
    ...numbers.map((index) => ({
      id: `F${index + 2}`,
      text: `The price is a weighted average of sales at prices from $${asPrice(priceOf(index) - 480)} to $${asPrice(priceOf(index) + 480)}.`,
    })),
  ],
  remarks: 'This is the first of two Forms 4 for the same order: one form holds thirty lines.',
  signatures: [{ name: '/s/ Rafael Castellanos', date: '2024-11-21' }],
});
