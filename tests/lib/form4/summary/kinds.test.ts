// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Row } from '../../../../lib/form4/model/filing.ts';
import { summarize } from '../../../../lib/form4/summary/summarize.ts';
import { filing, row } from '../../../support/samples/filing.ts';
import { giftToTrusts } from '../../../support/samples/statements/gift-to-trusts.ts';
import { exerciseTaxSale } from '../../../support/samples/trades/exercise-tax-sale.ts';
import { footnotePrice } from '../../../support/samples/trades/footnote-price.ts';
import { saleInTranches } from '../../../support/samples/trades/sale-in-tranches.ts';

const securityOf = (...rows: Row[]) => summarize(filing({ nonDerivativeTable: rows })).securities[0];
const buy = (facts: Partial<Row>) =>
  row({ transactionCode: 'P', transactionAcquiredDisposedCode: 'A', ...facts });

/** A security's kinds as "kind codes +acquired −disposed". */
const kindsOf = (security: ReturnType<typeof securityOf>) =>
  security?.kinds.map(({ kind, codes, acquired, disposed }) =>
    [kind, codes.join(','), acquired && `+${acquired.value}`, disposed && `-${disposed.value}`]
      .filter(Boolean)
      .join(' '),
  );

describe('by kind', () => {
  test('an exercise, tax and a sale of one day are three kinds, and only the sale is a market sale', () => {
    const [security] = summarize(exerciseTaxSale).securities;
    // 12,000 − 3,215 − 5,000
    expect(security?.net?.value).toBe('3785');
    expect(kindsOf(security)).toEqual(['market-sale S -5000', 'exercise M +12000', 'tax F -3215']);
    // 5,000 × $41.36
    expect(security?.kinds[0]?.market).toMatchObject({
      averagePrice: { value: '41.36' },
      value: { value: '206800' },
    });
    expect(security?.kinds.slice(1).map(({ market }) => market)).toEqual([null, null]);
  });

  test('a sale in tranches has a price weighted by shares, from the lowest to the highest', () => {
    const [security] = summarize(saleInTranches).securities;
    const [sale] = security?.kinds ?? [];
    // 4,100 × 61.4372 = 251,892.52; 2,350 × 62.3918 = 146,620.73; 3,040 × 63.265 = 192,325.60;
    // 910 × 64.118 = 58,347.38; 100 × 65.01 = 6,501: 655,687.23 over 10,500 shares is 62.44640…
    expect(sale).toMatchObject({
      disposed: { value: '10500' },
      rows: 5,
      rowsWithoutPrice: 0,
      market: {
        value: { value: '655687.23' },
        averagePrice: { value: '62.4464' },
        lowest: { value: '61.4372', sources: ['nonDerivativeTable.0.transactionPricePerShare'] },
        highest: { value: '65.01', sources: ['nonDerivativeTable.4.transactionPricePerShare'] },
      },
    });
    const cells = [0, 1, 2, 3, 4].flatMap((index) =>
      ['transactionShares', 'transactionPricePerShare'].map(
        (field) => `nonDerivativeTable.${index}.${field}`,
      ),
    );
    expect(sale?.market?.value.sources).toEqual(cells);
    expect(sale?.market?.averagePrice.sources).toEqual(cells);
    expect(sale?.disposed?.sources).toEqual(cells.filter((cell) => cell.endsWith('Shares')));
  });

  test('a row of no shares has no price among those paid', () => {
    const none = row({ transactionShares: '0', transactionPricePerShare: '5' });
    const some = row({ transactionShares: '10', transactionPricePerShare: '20' });
    expect(securityOf(none, some)?.kinds[0]).toMatchObject({
      rowsWithoutPrice: 0,
      market: { lowest: { value: '20' }, highest: { value: '20' }, averagePrice: { value: '20' } },
    });
    expect(securityOf(none)?.kinds[0]?.market).toBeNull();
  });

  test('prices too close for a double to tell apart still have a lowest and a highest', () => {
    const prices = ['1.00000000000000002', '1.00000000000000003', '1.00000000000000001'];
    const security = securityOf(
      ...prices.map((transactionPricePerShare) => row({ transactionPricePerShare })),
    );
    expect(security?.kinds[0]?.market).toMatchObject({
      lowest: { value: '1.00000000000000001' },
      highest: { value: '1.00000000000000003' },
    });
  });

  test('rows without a price count neither in the average nor as $0, and are told', () => {
    const security = securityOf(
      row({ transactionShares: '100', transactionPricePerShare: '10' }),
      row({ transactionShares: '900', transactionPricePerShare: null }),
      row({ transactionShares: '300', transactionPricePerShare: '20' }),
    );
    expect(security?.kinds[0]).toMatchObject({
      disposed: { value: '1300' },
      rows: 3,
      rowsWithoutPrice: 1,
      // (1,000 + 6,000) / 400
      market: { averagePrice: { value: '17.5' }, value: { value: '7000' } },
    });
  });

  test('a row with a price and no amount is not one without a price', () => {
    const security = securityOf(
      row({ transactionShares: '100', transactionPricePerShare: '10' }),
      row({ transactionShares: null, transactionPricePerShare: '20' }),
    );
    expect(security?.kinds[0]).toMatchObject({ rows: 2, rowsWithoutPrice: 0, rowsWithoutAmount: 1 });
  });

  test('a price that only a footnote gives does not count', () => {
    const [security] = summarize(footnotePrice).securities;
    expect(security?.net?.value).toBe('1320.125');
    expect(security?.kinds[0]).toMatchObject({
      rowsWithoutPrice: 1,
      market: { averagePrice: { value: '18.4' }, value: { value: '9200' } },
    });
    const unpriced = securityOf(buy({ transactionPricePerShare: null }));
    expect(unpriced?.kinds[0]).toMatchObject({ market: null, rows: 1, rowsWithoutPrice: 1 });
  });

  test.each([
    [['0.00012', '0.000120'], '0.00012'],
    [['0.12', '0.123456'], '0.1217'],
  ])('an average is to four decimals where the prices %j differ, else the price', (prices, averagePrice) => {
    const rows = prices.map((transactionPricePerShare) =>
      buy({ transactionShares: '700', transactionPricePerShare }),
    );
    expect(securityOf(...rows)?.kinds[0]?.market?.averagePrice.value).toBe(averagePrice);
  });

  test('a price of $0 is a price', () => {
    const security = securityOf(buy({ transactionShares: '500', transactionPricePerShare: '0' }));
    expect(security?.kinds[0]?.market).toMatchObject({ averagePrice: { value: '0' }, value: { value: '0' } });
  });

  test('a total in dollars is no number of shares to multiply a price by', () => {
    const [security] = summarize(
      filing({
        nonDerivativeTable: [
          buy({
            transactionShares: null,
            transactionTotalValue: '30430000.00',
            transactionPricePerShare: '30430000.00',
            sharesOwnedFollowingTransaction: null,
            valueOwnedFollowingTransaction: '60860000',
          }),
        ],
      }),
    ).securities;
    expect(security).toMatchObject({
      unit: 'dollars',
      net: { value: '30430000', sources: ['nonDerivativeTable.0.transactionTotalValue'] },
      after: { value: '60860000' },
      change: { opening: { value: '30430000' }, percent: '100' },
    });
    expect(security?.kinds[0]?.market).toBeNull();
  });

  test('a gift reported early is a gift, and no award to the trusts that receive it', () => {
    const [security] = summarize(giftToTrusts).securities;
    expect(kindsOf(security)).toEqual(['gift G +5000 -5000']);
    expect(security?.net?.value).toBe('0');
  });

  test('a swap is told as S/K and is no market sale', () => {
    const swap = { equitySwapInvolved: true };
    const security = securityOf(row(swap), row({ transactionCode: 'K', ...swap }));
    expect(kindsOf(security)).toEqual(['other S/K,K -2000']);
    expect(security?.kinds[0]?.market).toBeNull();
  });

  test('a row without a code counts in the net and is of no kind that the form names', () => {
    const security = securityOf(row({ transactionCode: null, transactionShares: '40' }), row());
    expect(security?.net?.value).toBe('-1040');
    expect(kindsOf(security)).toEqual(['market-sale S -1000', 'no-code -40']);
    expect(security?.kinds[1]?.codes).toEqual([]);
  });

  test('what a kind acquires is unknown where one of its rows does not say how much', () => {
    const security = securityOf(row({ transactionShares: '100' }), row({ transactionShares: null }));
    expect(security).toMatchObject({
      net: null,
      kinds: [{ kind: 'market-sale', disposed: null, rows: 2, rowsWithoutAmount: 1 }],
    });
  });

  test('a kind whose amount is unknown is not left out beside one that is known', () => {
    const security = securityOf(row(), buy({ transactionShares: null, transactionDate: '2024-05-15' }));
    expect(security?.kinds).toMatchObject([
      { kind: 'market-sale', disposed: { value: '1000' }, rowsWithoutAmount: 0 },
      { kind: 'market-buy', acquired: null, disposed: null, rows: 1, rowsWithoutAmount: 1 },
    ]);
    const undirected = securityOf(row({ transactionAcquiredDisposedCode: null }));
    expect(undirected?.kinds[0]).toMatchObject({ disposed: null, rowsWithoutAmount: 1 });
  });
});
