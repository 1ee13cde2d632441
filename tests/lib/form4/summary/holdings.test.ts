// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Filing, Row } from '../../../../lib/form4/model/filing.ts';
import { summarize } from '../../../../lib/form4/summary/summarize.ts';
import { filing, holding, owner, row } from '../../../support/samples/filing.ts';
import { amendedHoldings } from '../../../support/samples/statements/amended-holdings.ts';
import { giftToTrusts } from '../../../support/samples/statements/gift-to-trusts.ts';
import { jointFilers } from '../../../support/samples/statements/joint-filers.ts';
import { oddBalance } from '../../../support/samples/trades/odd-balance.ts';
import { twoShareClasses } from '../../../support/samples/trades/two-share-classes.ts';

type Securities = ReturnType<typeof summarize>['securities'];
const securityOf = (...rows: Row[]) => summarize(filing({ nonDerivativeTable: rows })).securities[0];

/** A security's lines as "D nature after balance". */
const linesOf = (security: Securities[number] | undefined) =>
  security?.lines.map(({ ownership, nature, after, balance }) =>
    [ownership, nature.value, nature.footnotes.join(), after?.value ?? 'unknown', balance]
      .filter(Boolean)
      .join(' '),
  );

/** A sale of 10 shares on this day of May 2024 that leaves `after` shares. */
const sale = (day: string, after: string | null, facts: Partial<Row> = {}) =>
  row({
    transactionDate: `2024-05-${day}`,
    transactionShares: '10',
    sharesOwnedFollowingTransaction: after,
    ...facts,
  });

describe('holdings after', () => {
  test('own shares and each trust have a line, told apart by their footnotes', () => {
    const [security] = summarize(giftToTrusts).securities;
    expect(linesOf(security)).toEqual([
      'D 61000 holds',
      'I By trust F1 14500 holds',
      'I By trust F2 9750 holds',
      'I By spouse 3300 holding',
    ]);
    expect(security?.after).toEqual({
      value: '88550',
      sources: [0, 1, 2, 3].map((index) => `nonDerivativeTable.${index}.sharesOwnedFollowingTransaction`),
    });
    // Opening 66,000 + 12,000 + 7,250; what was given came back to lines of the same person.
    expect(security?.change).toMatchObject({ opening: { value: '85250' }, percent: '0' });
  });

  test('rows out of date order give the balance of the latest day, not of the last row', () => {
    const security = securityOf(sale('17', '970'), sale('15', '990'), sale('16', '980'));
    expect(linesOf(security)).toEqual(['D 970 holds']);
    expect(security?.lines[0]?.rows).toEqual([1, 2, 0].map((index) => `nonDerivativeTable.${index}`));
    expect(security?.change).toMatchObject({ opening: { value: '1000' }, percent: '-3' });
  });

  test('rows of one day in any order give the balance at the end of the walk', () => {
    const security = securityOf(sale('15', '970'), sale('15', '990'), sale('15', '980'));
    expect(linesOf(security)).toEqual(['D 970 holds']);
  });

  test('a line that does not add up says where, and there is no change in percent', () => {
    const [security] = summarize(oddBalance).securities;
    expect(linesOf(security)).toEqual(['D 25100 breaks']);
    expect(security?.lines[0]).toMatchObject({
      opening: null,
      breaks: [{ row: 'nonDerivativeTable.1', expected: '21500', reported: '25100' }],
    });
    expect(security).toMatchObject({ net: { value: '-3500' }, change: null });
  });

  test('a new position is told as new, not as a percentage of nothing', () => {
    const security = securityOf(
      row({
        transactionCode: 'P',
        transactionAcquiredDisposedCode: 'A',
        transactionShares: '50',
        sharesOwnedFollowingTransaction: '50',
      }),
    );
    expect(security?.change).toMatchObject({ opening: { value: '0' }, percent: null });
  });

  test('all sold is a change of −100%', () => {
    expect(securityOf(sale('15', '0'))?.change).toMatchObject({ opening: { value: '10' }, percent: '-100' });
  });

  test('a row that does not say what is left leaves the line and the sum unknown', () => {
    const security = securityOf(
      sale('14', '990'),
      sale('15', null),
      holding({ natureOfOwnership: 'By child' }),
    );
    expect(linesOf(security)).toEqual(['D unknown unknown', 'D By child 9000 holding']);
    expect(security).toMatchObject({ after: null, change: null, net: { value: '-20' } });
  });

  test('a holdings row that repeats what a line has come to is not counted again', () => {
    const security = securityOf(sale('14', '990'), holding({ sharesOwnedFollowingTransaction: '990' }));
    expect(linesOf(security)).toEqual(['D 990 holds']);
    expect(security?.after?.value).toBe('990');
  });

  test('holdings only are lines without a transaction', () => {
    const [security] = summarize(amendedHoldings).securities;
    expect(linesOf(security)).toEqual(['D 18442 holding', 'I By spouse 1200 holding']);
    expect(security).toMatchObject({ net: null, kinds: [], change: null, after: { value: '19642' } });
  });

  test('each share class has a balance, a net and a change of its own', () => {
    const { securities } = summarize(twoShareClasses);
    expect(
      securities.map(({ title, net, after, change }) => [
        title.value,
        net?.value,
        after?.value,
        change?.opening.value,
        change?.percent,
      ]),
    ).toEqual([
      // Converted 8,000 and sold 8,000 of what were 400.
      ['Class A Common Stock', '0', '400', '400', '0'],
      // 8,000 of 1,250,000 converted.
      ['Class B Common Stock', '-8000', '1242000', '1250000', '-0.64'],
    ]);
  });

  test('joint filers report the same shares once', () => {
    const { owners, securities } = summarize(jointFilers);
    expect(owners).toHaveLength(4);
    // 25,000 + 10,000, and 3,400,000 before.
    expect(securities[0]).toMatchObject({
      net: { value: '35000' },
      after: { value: '3435000' },
      change: { opening: { value: '3400000' }, percent: '1.03' },
    });
  });

  test('titles that differ in case alone are one security', () => {
    const { securities } = summarize(
      filing({
        nonDerivativeTable: [sale('14', '990'), sale('15', '980', { securityTitle: 'COMMON STOCK' })],
      }),
    );
    expect(securities).toHaveLength(1);
    expect(linesOf(securities[0])).toEqual(['D 980 holds']);
    const spaced = sale('15', '980', { securityTitle: ' Common\u00a0  stock ' });
    expect(linesOf(securityOf(sale('14', '990'), spaced))).toEqual(['D 980 holds']);
  });

  test('titles and natures that differ in points and commas alone are one, but not their numbers', () => {
    const [points, none] = ['Common Stock, $.01 par value', 'Common Stock $.01 par value'];
    const fund = { directOrIndirectOwnership: 'I', natureOfOwnership: 'By Fund IV, L.P' } as const;
    const security = securityOf(
      sale('14', '990', { ...fund, securityTitle: points }),
      sale('15', '980', { ...fund, securityTitle: none, natureOfOwnership: 'By Fund IV, L.P.' }),
    );
    expect(linesOf(security)).toEqual(['I By Fund IV, L.P 980 holds']);
    const classes = ['Units at 12.50', 'Units at 1250'].map((securityTitle) => holding({ securityTitle }));
    expect(summarize(filing({ nonDerivativeTable: classes })).securities).toHaveLength(2);
  });

  test('a line keeps every decimal', () => {
    const security = securityOf(
      row({
        transactionCode: 'J',
        transactionAcquiredDisposedCode: 'A',
        transactionShares: '0.0001',
        sharesOwnedFollowingTransaction: '15711.8845',
      }),
    );
    expect(security?.change).toMatchObject({ opening: { value: '15711.8844' }, percent: '0' });
  });

  const buy = (day: string, after: string, facts: Partial<Row> = {}) =>
    sale(day, after, { transactionCode: 'P', transactionAcquiredDisposedCode: 'A', ...facts });

  test('rows as filed are right where the dates break their sums', () => {
    const security = securityOf(sale('16', '990'), sale('14', '980'));
    expect(linesOf(security)).toEqual(['D 980 holds']);
    expect(security?.change).toMatchObject({ opening: { value: '1000' }, percent: '-2' });
  });

  test('a day that nets to zero leaves one of two amounts, and nothing says which', () => {
    const security = securityOf(buy('15', '1010'), sale('15', '1000'));
    expect(linesOf(security)).toEqual(['D unknown unknown']);
    expect(security?.lines[0]).toMatchObject({ afterUnknown: 'several-orders', opening: null, breaks: [] });
    expect(security).toMatchObject({
      net: { value: '0' },
      after: null,
      afterUnknown: 'several-orders',
      change: null,
    });
  });

  test('a holdings row says which', () => {
    const security = securityOf(
      buy('15', '1010'),
      sale('15', '1000'),
      holding({ sharesOwnedFollowingTransaction: '1000.0' }),
    );
    expect(linesOf(security)).toEqual(['D 1000 holds']);
    expect(security?.lines[0]).toMatchObject({ afterUnknown: null, opening: { value: '1000' } });
    expect(security?.lines[0]?.after?.sources).toEqual([
      'nonDerivativeTable.1.sharesOwnedFollowingTransaction',
      'nonDerivativeTable.2.sharesOwnedFollowingTransaction',
    ]);
  });

  test('a holdings row says whether rows are told in the order of their days or in that of the filing', () => {
    const rows = [
      buy('17', '550', { transactionShares: '50' }),
      sale('15', '520', { transactionShares: '30' }),
      sale('16', '500', { transactionShares: '20' }),
    ];
    for (const after of ['500', '550']) {
      const security = securityOf(...rows, holding({ sharesOwnedFollowingTransaction: after }));
      expect(linesOf(security)).toEqual([`D ${after} holds`]);
      expect(security).toMatchObject({ after: { value: after }, change: { opening: { value: after } } });
      expect(security?.lines[0]?.rows).toHaveLength(4);
    }
  });

  test('rows of a last day that add up in no order leave nothing known', () => {
    const security = securityOf(sale('15', '50'), sale('15', '45'));
    expect(linesOf(security)).toEqual(['D unknown breaks']);
    expect(security?.lines[0]?.afterUnknown).toBe('no-order');
  });

  test('the same balance on every row of a last day is what is left', () => {
    expect(linesOf(securityOf(sale('15', '0'), sale('15', '0')))).toEqual(['D 0 breaks']);
  });

  test.each<[string, Partial<Row>, Partial<Row>, string]>([
    ['the last day, where a row before leaves something out', { transactionShares: null }, {}, '980'],
    [
      'nothing, where the last row has no date',
      {},
      { transactionDate: null, transactionShares: null },
      'unknown',
    ],
    [
      'nothing, where rows of one day leave something out',
      { transactionShares: null, transactionDate: '2024-05-16' },
      {},
      'unknown',
    ],
    [
      'rows of one day that agree, even where one leaves out what it moves',
      { transactionShares: null, transactionDate: '2024-05-16', sharesOwnedFollowingTransaction: '980.0' },
      {},
      '980',
    ],
  ])('is that of %s', (_, first, second, after) => {
    expect(linesOf(securityOf(sale('15', '990', first), sale('16', '980', second)))).toEqual([
      `D ${after} unknown`,
    ]);
  });

  describe('where a row before does not say how much it moves, is that of the last day', () => {
    const unsaid = sale('14', '990', { transactionShares: null });
    const endOf = (...rows: Row[]) => {
      const { after, afterUnknown, rows: order } = securityOf(unsaid, ...rows)?.lines[0] ?? {};
      return { after: after?.value, sources: after?.sources, afterUnknown, order };
    };

    test('at the end of the one order in which the day adds up', () => {
      expect(endOf(sale('15', '970'), sale('15', '980'))).toMatchObject({
        after: '970',
        sources: ['nonDerivativeTable.1.sharesOwnedFollowingTransaction'],
        afterUnknown: null,
      });
    });

    test('and unknown where that day adds up in several orders, or in none', () => {
      expect(endOf(buy('15', '1000'), sale('15', '990'))).toMatchObject({ afterUnknown: 'several-orders' });
      expect(endOf(sale('15', '980'), sale('15', '90'))).toMatchObject({ afterUnknown: 'no-order' });
      const unsaidToo = sale('15', '970', { transactionShares: null });
      expect(endOf(unsaidToo, sale('15', '980'))).toMatchObject({ afterUnknown: 'no-order' });
      const leavesDollars = sale('15', null, { valueOwnedFollowingTransaction: '970' });
      expect(endOf(leavesDollars, sale('15', '980'))).toMatchObject({
        afterUnknown: 'no-order',
      });
    });

    test('and the rows are told in the order of their days', () => {
      expect(endOf(sale('16', '970'), sale('15', '980')).order).toEqual(
        [0, 2, 1].map((index) => `nonDerivativeTable.${index}`),
      );
    });
  });

  test('nobody owns less than nothing before', () => {
    const security = securityOf(buy('15', '4'));
    expect(linesOf(security)).toEqual(['D 4 breaks']);
    expect(security).toMatchObject({ change: null, lines: [{ opening: null, breaks: [] }] });
  });

  test('a holding without its amount is not reported', () => {
    const security = securityOf(holding({ sharesOwnedFollowingTransaction: null }));
    expect(security?.lines[0]).toMatchObject({ after: null, afterUnknown: 'not-reported' });
  });

  test('an amount below zero is no holding', () => {
    expect(linesOf(securityOf(sale('15', '-10')))).toEqual(['D unknown unknown']);
  });

  describe('one line', () => {
    const noted = (...ids: string[]): Partial<Row> => ({ footnotes: { directOrIndirectOwnership: ids } });
    const explained = (...ids: string[]): Partial<Row> => ({ footnotes: { natureOfOwnership: ids } });
    const trust = (...ids: string[]): Partial<Row> => ({
      directOrIndirectOwnership: 'I',
      natureOfOwnership: 'See footnote',
      ...explained(...ids),
    });

    const unsaid = holding({ sharesOwnedFollowingTransaction: null });
    /** A trust that only a footnote on "I" tells apart. */
    const marked = (...ids: string[]): Partial<Row> => ({
      directOrIndirectOwnership: 'I',
      natureOfOwnership: 'By trust',
      ...noted(...ids),
    });

    test.each<[string, Row[], string[]]>([
      [
        'are direct rows, whatever footnotes hang on D',
        [sale('15', '90', noted('F1')), sale('16', '80', noted('F2'))],
        ['D 80 holds'],
      ],
      [
        'are direct rows of other footnotes that do not add up',
        [sale('15', '90', explained('F1')), sale('16', '70', explained('F2'))],
        ['D F1,F2 70 breaks'],
      ],
      [
        'are direct rows of which one names its nature',
        [sale('15', '90'), sale('16', '80', { natureOfOwnership: 'By self' })],
        ['D By self 80 holds'],
      ],
      ['is a direct holding told twice', [holding(noted('F1')), holding(noted('F2'))], ['D 9000 holding']],
      [
        'is a direct line restated with a footnote',
        [sale('15', '90'), holding({ sharesOwnedFollowingTransaction: '90', ...noted('F1') })],
        ['D 90 holds'],
      ],
      [
        'is a direct holding told three times',
        [holding(noted('F1')), holding(noted('F2')), holding(noted('F3'))],
        ['D 9000 holding'],
      ],
      [
        'are not a direct line and a holding of an amount not reported',
        [sale('15', '90'), unsaid],
        ['D 90 holds', 'D unknown holding'],
      ],
      [
        'are not a direct holding of an amount not reported and one of 9,000',
        [unsaid, holding()],
        ['D unknown holding', 'D 9000 holding'],
      ],
      [
        'are not direct holdings of other amounts',
        [sale('15', '90'), holding(noted('F1'))],
        ['D 90 holds', 'D 9000 holding'],
      ],
      [
        'are not two direct holdings of other amounts',
        [holding(), holding({ sharesOwnedFollowingTransaction: '400' })],
        ['D 9000 holding', 'D 400 holding'],
      ],
      [
        'is the one of several direct holdings that is told twice',
        [holding(), holding({ sharesOwnedFollowingTransaction: '400' }), holding(noted('F1'))],
        ['D 9000 holding', 'D 400 holding'],
      ],
      [
        'are not two holdings of as much through others',
        [holding(trust('F4')), holding(trust('F4'))],
        ['I See footnote F4 9000 holding', 'I See footnote F4 9000 holding'],
      ],
      [
        'are not a line of unknown end and a direct holding',
        [sale('15', null), holding()],
        ['D unknown unknown', 'D 9000 holding'],
      ],
      [
        'are not two trusts whose balances happen to connect',
        [sale('15', '90', trust('F4')), buy('15', '100', trust('F5'))],
        ['I See footnote F4 90 holds', 'I See footnote F5 100 holds'],
      ],
      [
        'are not two trusts that share one footnote',
        [sale('15', '90', trust('F4', 'F9')), sale('15', '80', trust('F5', 'F9'))],
        ['I See footnote F4,F9 90 holds', 'I See footnote F5,F9 80 holds'],
      ],
      [
        'are not two trusts told apart by a footnote on I',
        [sale('15', '90', marked('F4')), buy('15', '100', marked('F5'))],
        ['I By trust 90 holds', 'I By trust 100 holds'],
      ],
      [
        'are not a trust and the holding of another that has as much',
        [
          sale('15', '90', trust('F4')),
          sale('16', '80', trust()),
          holding({ ...trust('F5'), sharesOwnedFollowingTransaction: '80' }),
        ],
        ['I See footnote F4 80 holds', 'I See footnote F5 80 holding'],
      ],
      [
        'are rows of a trust, one of them without its footnote',
        [sale('15', '90', trust('F4')), sale('16', '80', trust())],
        ['I See footnote F4 80 holds'],
      ],
      [
        'is a trust in two spellings',
        [
          sale('15', '90', trust('F4')),
          sale('16', '80', { ...trust('F4'), natureOfOwnership: 'SEE  footnote' }),
        ],
        ['I See footnote F4 80 holds'],
      ],
    ])('%s', (_, rows, lines) => {
      expect(linesOf(securityOf(...rows))).toEqual(lines);
    });

    test('may not be the direct shares of several owners, where it does not add up', () => {
      const nonDerivativeTable = [sale('15', '90'), sale('16', '9000')];
      const lines = (...reportingOwners: Filing['reportingOwners']) =>
        linesOf(summarize(filing({ nonDerivativeTable, reportingOwners })).securities[0]);
      expect(lines(owner())).toEqual(['D 9000 breaks']);
      expect(lines(owner(), owner())).toEqual(['D unknown breaks']);
    });

    test('are not the direct shares of several owners, told apart by footnotes', () => {
      const nonDerivativeTable = [sale('15', '90', noted('F1')), holding(noted('F2')), holding(noted('F3'))];
      const [security] = summarize(
        filing({ nonDerivativeTable, reportingOwners: [owner(), owner()] }),
      ).securities;
      expect(linesOf(security)).toEqual(['D 90 holds', 'D 9000 holding', 'D 9000 holding']);
    });
  });
});
