import { describe, expect, test } from 'vitest';
import { connectsOf } from '../../../../lib/record/connects/connects.ts';
import type { PartyRecord, ReadFiling } from '../../../../lib/record/model.ts';
import { accessionOf, ada, aFiling, aLine, aRecord, aRef, aRow } from '../../../support/fakes/a-record.ts';

/** A filing with these lines for each day. */
const filed = (lines: Record<string, ReadFiling['lines']>, facts: Partial<PartyRecord> = {}) =>
  connectsOf(
    aRecord({ filings: Object.entries(lines).map(([day, of]) => aFiling(day, { lines: of })), ...facts }),
    ada.cik,
  );

const rights = { table: 'II', security: 'Stock Option (Right to Buy)' } as const;

const states = ({ connections }: ReturnType<typeof connectsOf>) =>
  connections.map(({ closing, opening, state, difference }) => [closing, opening, state, difference]);
const texts = ({ breaks }: ReturnType<typeof connectsOf>) => breaks.map(({ text }) => text);

describe('a line of a filing beside the same line in the filing before', () => {
  test('connects where it begins with what the other ended with', () => {
    const made = filed({
      '2024-01-10': [aLine('1000', '900')],
      '2024-03-10': [aLine('900', '700.50')],
      '2024-05-10': [aLine('700.5', '0')],
    });
    expect(states(made)).toEqual([
      ['900', '900', 'connects', null],
      ['700.50', '700.5', 'connects', null],
    ]);
    expect(made.breaks).toEqual([]);
  });

  test('goes over filings that leave it out, and parts direct, indirect, trusts and securities', () => {
    const trust = { ownership: 'I', nature: 'By Trust' } as const;
    const made = filed({
      '2024-01-10': [
        aLine('1000', '900'),
        aLine('50', '40', trust),
        aLine('7', '6', { security: 'Class B' }),
      ],
      '2024-03-10': [aLine('900', '800')],
      '2024-05-10': [aLine('40', '30', { ...trust, nature: 'by trust.' })],
      '2024-06-10': [
        aLine('30', '20', { ...trust, nature: 'By Spouse' }),
        aLine('6', '5', { security: 'CLASS B' }),
      ],
    });
    expect(
      made.connections.map(({ from, to, state }) => [from.periodOfReport, to.periodOfReport, state]),
    ).toEqual([
      ['2024-01-10', '2024-03-10', 'connects'],
      ['2024-01-10', '2024-05-10', 'connects'],
      ['2024-01-10', '2024-06-10', 'connects'],
    ]);
  });

  test('titles with and without their par value are one security', () => {
    const made = filed({
      '2024-01-10': [aLine('1000', '900', { security: 'Common Stock, par value $0.01 per share' })],
      '2024-03-10': [aLine('900', '800', { security: 'Common  stock' })],
      '2024-04-10': [aLine('800', '700', { security: 'Shares of Common Stock ($.01 par value)' })],
    });
    expect(states(made).map(([, , state]) => state)).toEqual(['connects', 'connects']);
  });

  test('differs by n, with both balances, filings and what usually explains it', () => {
    expect(
      texts(filed({ '2024-01-10': [aLine('1000', '900')], '2024-03-10': [aLine('912.25', '800')] })),
    ).toEqual([
      'Table I, Common Stock, direct: the filing for Jan 10, 2024 ends with 900 owned; the filing for Mar 10, 2024 begins with 912.25 (12.25 more). Common reason: dividend reinvestment or an employee purchase plan, which need no report (Rules 16a-11 and 16b-3(c)).',
    ]);
    expect(
      texts(filed({ '2024-01-10': [aLine('1000', '900')], '2024-03-10': [aLine('600', '500')] })),
    ).toEqual([
      expect.stringContaining(
        '(300 less). Common reason: a gift, distribution or other transfer reported later or on another line, or a filing that the record does not have.',
      ),
    ]);
    expect(
      texts(filed({ '2024-01-10': [aLine('1000', '900')], '2024-03-10': [aLine('1400', '500')] })),
    ).toEqual([expect.stringContaining('(500 more). Common reason: an acquisition reported later')]);
  });

  test('what a trust or a fund has more of is no employee purchase plan’s', () => {
    const more = (nature: string, opening: string) => {
      const line = { ownership: 'I', nature } as const;
      return texts(
        filed({
          '2024-01-10': [aLine('1000', '900', line)],
          '2024-03-10': [aLine(opening, '500', line)],
        }),
      )[0]?.replace(/.* Common reason: /, '');
    };
    const acquired =
      'an acquisition reported later or on another line, or a filing that the record does not have.';
    expect(more('By Trust', '904')).toBe(acquired);
    expect(more('By Growth Fund, L.P.', '904')).toBe(acquired);
    expect(more('By Trust', '904.5')).toBe('dividend reinvestment, which needs no report (Rule 16a-11).');
    expect(more('By 401(k) Plan', '904')).toContain('dividend reinvestment or an employee purchase plan');
  });

  test('derivatives may be fewer by an expiration, which needs no report', () => {
    const option = (opening: string, after: string) =>
      aLine(opening, after, { ...rights, exercisePrice: '8.64', expires: '2030-05-20' });
    const made = filed({ '2020-05-21': [option('0', '500')], '2021-06-04': [option('300', '200')] });
    expect(texts(made)[0]).toContain(
      'Common reason: an exercise or transfer reported later, an expiration or cancellation without value received (which needs no report: Rule 16a-4(d)), or a filing that the record does not have.',
    );
  });

  test('a holding without transactions began as it ended; a line that does not add up is unknown, and goes on', () => {
    const days = {
      '2024-01-10': [aLine('1000', '900')],
      '2024-03-10': [aLine(null, '900')],
      '2024-05-10': [aLine('900', '850')],
    };
    expect(states(filed(days)).map(([, , state]) => state)).toEqual(['connects', 'connects']);
    const rows = [aRow('2024-03-10', { after: '900' })];
    expect(states(filed(days, { rows }))).toEqual([
      ['900', null, 'unknown', null],
      ['900', '900', 'connects', null],
    ]);
  });

  test('lines of one name are told apart by their balances, and unknown where these do not', () => {
    const trust = (opening: string, after: string) =>
      aLine(opening, after, { ownership: 'I', nature: 'By Trust' });
    const made = filed({
      '2024-01-10': [trust('100', '90'), trust('500', '400')],
      '2024-03-10': [trust('400', '300'), trust('90', '80')],
      '2024-05-10': [trust('310', '300'), trust('85', '80')],
    });
    expect(states(made).map(([, , state]) => state)).toEqual(['connects', 'connects', 'unknown', 'unknown']);
  });

  test('grants of one name in Table II are told apart by price and expiration', () => {
    const option = (opening: string, after: string, exercisePrice: string) =>
      aLine(opening, after, { ...rights, exercisePrice, expires: '2031-03-01' });
    const made = filed({
      '2024-01-10': [option('5000', '4000', '12.50'), option('700', '600', '8')],
      '2024-03-10': [option('4000', '3000', '12.5')],
      '2024-05-10': [option('600', '500', '8'), option('90', '80', '30')],
      '2024-07-10': [option('2900', '2800', '12.5')],
    });
    expect(states(made).map(([, , state]) => state)).toEqual(['connects', 'connects', 'differs']);
    expect(texts(made)[0]).toContain(
      'Table II, Stock Option (Right to Buy) at $12.50, expiring Mar 1, 2031, direct: the filing for Mar 10, 2024 ends with 3,000',
    );
  });

  test('grants without price or expiration either connect or are unknown', () => {
    const made = filed({
      '2024-01-10': [aLine('5000', '4000', rights)],
      '2024-03-10': [aLine('4000', '3000', rights)],
      '2024-05-10': [aLine('9000', '8000', rights)],
    });
    expect(states(made).map(([, , state]) => state)).toEqual(['connects', 'unknown']);
  });

  test('a move between two lines is told as one', () => {
    const made = filed({
      '2024-01-10': [aLine('1000', '900'), aLine(null, '50', { ownership: 'I', nature: 'By Trust' })],
      '2024-03-10': [aLine('700', '600'), aLine('250', '250', { ownership: 'I', nature: 'By Trust' })],
    });
    expect(texts(made)[0]).toContain(
      '(200 less). Common reason: a move between two lines: Common Stock, indirect (By Trust) differs by as many the other way',
    );
  });

  test('a filing that came late shows itself', () => {
    const gift = aFiling('2024-02-10', { filedAt: '2024-12-30', lines: [aLine('900', '850')] });
    const made = connectsOf(
      aRecord({
        filings: [
          aFiling('2024-01-10', { lines: [aLine('1000', '900')] }),
          aFiling('2024-03-10', { lines: [aLine('900', '800')] }),
          gift,
        ],
      }),
      ada.cik,
    );
    expect(states(made)).toEqual([
      ['900', '900', 'connects', null],
      ['850', '900', 'differs', '50'],
    ]);
    expect(texts(made)[0]).toContain('were filed later, on Dec 30, 2024, and are not in this balance');
  });

  test('a filing between the two that was not read is named before anything else', () => {
    const unread = [aRef(accessionOf('2024-02-10'), { filedAt: '2024-02-12' })];
    const lines = { '2024-01-10': [aLine('1000', '900')], '2024-03-10': [aLine('600', '500')] };
    expect(texts(filed(lines, { unread }))[0]).toContain(
      'Common reason: a filing between the two that has not been read.',
    );
  });
});

test('a line of an amendment stands for that of its original', () => {
  const original = aFiling('2024-03-05', {
    lines: [aLine('1000', '900'), aLine('7', '6', { security: 'Class B' })],
  });
  const amendment = aFiling('2024-03-05', {
    accession: accessionOf('2024-03-05', 9),
    form: '4/A',
    lines: [aLine('1000', '920')],
  });
  const filings = [
    aFiling('2024-01-10', { lines: [aLine('1100', '1000'), aLine('8', '7', { security: 'Class B' })] }),
    original,
    amendment,
    aFiling('2024-04-10', { lines: [aLine('920', '800'), aLine('6', '5', { security: 'Class B' })] }),
  ];
  expect(states(connectsOf(aRecord({ filings }), ada.cik))).toEqual([
    ['7', '7', 'connects', null],
    ['1000', '1000', 'connects', null],
    ['920', '920', 'connects', null],
    ['6', '6', 'connects', null],
  ]);
});

test('filings for one day are put in the order in which balances run on', () => {
  const ofDay = (n: number, opening: string, after: string) =>
    aFiling('2024-03-05', { accession: accessionOf('2024-03-05', n), lines: [aLine(opening, after)] });
  const filings = [ofDay(3, '900', '850'), ofDay(2, '1000', '900'), ofDay(1, '850', '800')];
  const alone = connectsOf(aRecord({ filings }), ada.cik);
  expect(states(alone).map(([, , state]) => state)).toEqual(['connects', 'connects']);
  const after = aFiling('2024-01-10', { lines: [aLine('1100', '1000')] });
  const made = connectsOf(aRecord({ filings: [after, ...filings] }), ada.cik);
  expect(states(made).map(([, , state]) => state)).toEqual(['connects', 'connects', 'connects']);
});

test('two filings of one day that report the same are said to', () => {
  const part = (n: number) =>
    aFiling('2024-03-05', { accession: accessionOf('2024-03-05', n), lines: [aLine('900', '850')] });
  expect(texts(connectsOf(aRecord({ filings: [part(1), part(2)] }), ada.cik))).toEqual([
    expect.stringContaining('(50 more). Common reason: both filings report the same transactions.'),
  ]);
});

test('a balance that one filing alone has is told as such on both sides of it', () => {
  const made = filed({
    '2024-01-10': [aLine('127300', '127231')],
    '2024-03-10': [aLine('127321', '127321')],
    '2024-05-10': [aLine('127231', '127000')],
  });
  const alone =
    'Common reason: a balance that only the filing for Mar 10, 2024 has, and not those before and after it.';
  expect(texts(made)).toEqual([expect.stringContaining(alone), expect.stringContaining(alone)]);
});

test('a line that is unknown says why', () => {
  const rows = [aRow('2024-03-10')];
  const lines = {
    '2024-01-10': [aLine('9', null)],
    '2024-02-10': [aLine('5', '4')],
    '2024-03-10': [aLine(null, '3')],
  };
  expect(filed(lines, { rows }).connections.map(({ unknown }) => unknown)).toEqual([
    'no-closing',
    'no-opening',
  ]);
});

describe('splits', () => {
  test('funds that give out half of what they own are none', () => {
    const fund = (n: number, opening: string, after: string) =>
      aLine(opening, after, { ownership: 'I', nature: `Fund ${n}` });
    const made = filed({
      '2023-06-10': [
        fund(1, '9000', '8000'),
        fund(2, '900', '800'),
        fund(3, '600', '600'),
        fund(4, '500', '500'),
      ],
      '2024-05-14': [fund(1, '4000', '0'), fund(2, '400', '0'), fund(3, '450', '0'), fund(4, '500', '0')],
    });
    expect(made.splits).toEqual([]);
  });

  const twoLines = {
    '2020-06-10': [aLine('1000', '900'), aLine('50', '30', { ownership: 'I', nature: 'By Spouse' })],
    '2020-09-10': [aLine('1350', '1300')],
    '2020-10-10': [aLine('45', '40', { ownership: 'I', nature: 'By Spouse' })],
  };

  test('the same ratio on two lines, between the days that both leave', () => {
    const made = filed(twoLines);
    expect(made.splits).toMatchObject([{ ratio: [3, 2], since: '2020-06-10', until: '2020-09-10' }]);
    expect(texts(made)[0]).toContain('Common reason: a 3-for-2 stock split: 2 lines show the same ratio.');
  });

  test('one line: a whole ratio alone, on many shares', () => {
    const one = (closing: string, opening: string) =>
      filed({ '2020-06-10': [aLine('5000', closing)], '2020-09-10': [aLine(opening, '1')] }).splits;
    expect(one('900', '1800')).toMatchObject([{ ratio: [2, 1] }]);
    // A reverse split pays cash for a fraction of a share.
    expect(one('90005', '9000')).toMatchObject([{ ratio: [1, 10] }]);
    expect(one('34573', '17286')).toEqual([]);
    expect(one('900', '1350')).toEqual([]);
    expect(one('40', '80')).toEqual([]);
    expect(one('900', '1801')).toEqual([]);
  });

  test('a grant at the same exercise price does not show one', () => {
    const option = (opening: string, after: string) =>
      aLine(opening, after, { ...rights, exercisePrice: '8.64', expires: '2030-05-20' });
    const made = filed({ '2020-05-21': [option('0', '20302')], '2021-06-04': [option('40604', '20302')] });
    expect(made.splits).toEqual([]);
    expect(texts(made)[0]).toContain(
      'Common reason: a grant reported later, or a filing that the record does not have.',
    );
  });

  test('the same ratio at different times is no second sign', () => {
    const made = filed({
      '2020-06-10': [aLine('1000', '900')],
      '2020-09-10': [aLine('1350', '1000')],
      '2022-09-10': [aLine('1000', '1000')],
      '2023-09-10': [aLine('1500', '1400')],
    });
    expect(made.splits).toEqual([]);
  });
});
