import { expect, test } from 'vitest';
import { filtered, securitiesOf } from '../../../lib/record/arrange.ts';
import { holdingsLines } from '../../../lib/record/holdings-lines.ts';
import { partyRecordOf } from '../../../lib/record/merge/party-record.ts';
import { keptRecord } from '../../support/careers/kept.ts';
import { fourYears, past } from '../../support/careers/marlowe.ts';

const scope = { owner: '0009000201', issuer: '0009000101' };
const linesOf = (...of: Parameters<typeof keptRecord>) =>
  holdingsLines(partyRecordOf(keptRecord(...of), scope).rows);

test('a line runs from the oldest to the newest, and says what was owned after each', () => {
  const [line] = linesOf(fourYears);
  expect(line?.points.map(({ after }) => after)).toEqual([
    '12000',
    '16000',
    '14000',
    '18000',
    '15000',
    '19000',
    '16000',
    '18000',
    '17000',
  ]);
});

test('own shares and those of a trust are two lines, and rows of a day keep their order', () => {
  const trust = { directOrIndirectOwnership: 'I', natureOfOwnership: 'By Trust' } as const;
  const both = past(1, [
    { sharesOwnedFollowingTransaction: '9000' },
    { sharesOwnedFollowingTransaction: '8000' },
    { ...trust, sharesOwnedFollowingTransaction: '500' },
  ]);
  const lines = linesOf([both], [both]);
  expect(lines.map(({ ownership, points }) => [ownership, points.map(({ after }) => after)])).toEqual([
    ['D', ['9000', '8000']],
    ['I', ['500']],
  ]);
});

test('a value that is not reported is not a point', () => {
  const unknown = past(1, [{ sharesOwnedFollowingTransaction: null }]);
  expect(linesOf([unknown], [unknown])).toEqual([]);
});

test('the common stock of two issuers is two lines, two choices, and each row says whose it is', () => {
  const elsewhere = past(5, [{ transactionShares: '7', sharesOwnedFollowingTransaction: '70' }], {
    issuer: { cik: '0009000102', name: 'Oakhill Corp', tradingSymbol: 'OAK', foreignTradingSymbol: null },
  });
  const { rows } = partyRecordOf(keptRecord([elsewhere, ...fourYears]), { ...scope, issuer: null });
  expect(holdingsLines(rows).map(({ issuer, points }) => [issuer.name, points.length])).toEqual([
    ['Fernhill Instruments, Inc.', 9],
    ['Oakhill Corp', 1],
  ]);
  expect(securitiesOf(rows).map(([, title]) => title)).toEqual([
    'Common Stock of Fernhill Instruments, Inc.',
    'Common Stock of Oakhill Corp',
  ]);
  const [oakhill = ''] = securitiesOf(rows)[1] ?? [];
  expect(filtered(rows, { marketOnly: false, security: oakhill, owner: null })).toHaveLength(1);
});
