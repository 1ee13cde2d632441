import { expect, test } from 'vitest';
import { formdataPage } from '../../../../support/edgar-pages/formdata/formdata-page.ts';
import { derivativeRow, filing, holding, row } from '../../../../support/samples/filing.ts';
import { lost } from './changed-page.ts';

type Rows = Parameters<typeof filing>[0];

const doubtsIn = (rows: Rows) => lost('<body>', '<body> ', formdataPage(filing(rows)));
const sold = (transactionShares: string, sharesOwnedFollowingTransaction: string) =>
  row({ transactionShares, sharesOwnedFollowingTransaction });
const twice = (path: string) => [`${path}: the page gives it twice`];

test('a transaction of Table I that equals another declines the page', () => {
  const missing = (index: number) => [`nonDerivativeTable.${index}: stands twice`];
  expect(doubtsIn({ nonDerivativeTable: [sold('5', '10'), sold('5', '10')] })).toEqual(missing(1));
  const last = [sold('5', '10'), sold('4', '6'), sold('4', '6')];
  expect(doubtsIn({ nonDerivativeTable: last })).toEqual(missing(2));
  // One is named, however many there are.
  expect(doubtsIn({ nonDerivativeTable: Array(9).fill(sold('5', '10')) })).toEqual(missing(1));
});

test('equal transactions stand if each row gives the final balance of its line', () => {
  const rows = [sold('5', '10'), sold('5', '10'), sold('4', '10')];
  expect(doubtsIn({ nonDerivativeTable: rows })).toEqual([]);
  const indirect = row({
    directOrIndirectOwnership: 'I',
    natureOfOwnership: 'By trust',
    sharesOwnedFollowingTransaction: '3',
  });
  expect(doubtsIn({ nonDerivativeTable: [...rows, indirect] })).toEqual([]);
  expect(doubtsIn({ nonDerivativeTable: [sold('5', '10'), sold('5', '5')] })).toEqual([]);
});

test('what is owned is in doubt if a holding equals another', () => {
  expect(doubtsIn({ nonDerivativeTable: [holding(), holding()] })).toEqual(
    twice('nonDerivativeTable.1.sharesOwnedFollowingTransaction'),
  );
});

test('of derivatives, too, the amount is in doubt', () => {
  expect(doubtsIn({ derivativeTable: [derivativeRow(), derivativeRow()] })).toEqual(
    twice('derivativeTable.1.transactionShares'),
  );
});
