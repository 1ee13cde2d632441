import { describe, expect, test } from 'vitest';
import { accessionOf, aPurchase, aRef, aRow } from '../../../support/fakes/a-record.ts';
import { found, texts } from './found.ts';

const KIND = 'routine';
const sales = (...days: string[]) => days.map((day) => aRow(day));

describe('at about equal intervals', () => {
  test('four times or more, each interval within a quarter of the median', () => {
    // 28, 31 and 30 days: the median is 30.
    expect(texts(found(KIND, sales('2024-06-03', '2024-05-04', '2024-04-03', '2024-03-06')))).toEqual([
      'Sells about every month: 4 times since Mar 6, 2024, 28 to 31 days apart.',
    ]);
    expect(found(KIND, sales('2024-06-03', '2024-05-04', '2024-04-03'))).toEqual([]);
    // 30, 31 and 45: 45 is half as long again.
    expect(found(KIND, sales('2024-06-03', '2024-05-04', '2024-04-03', '2024-02-18'))).toEqual([]);
  });

  test('four weeks are no month', () => {
    const days = sales('2024-06-03', '2024-05-06', '2024-04-08', '2024-03-11');
    expect(texts(found(KIND, days))).toEqual([
      'Sells about every 4 weeks: 4 times since Mar 11, 2024, 28 days apart.',
    ]);
  });

  test('only as far back as the rhythm holds, and this filing is in it', () => {
    const days = ['2024-06-03', '2024-05-27', '2024-05-20', '2024-05-13', '2023-11-01', '2023-10-01'];
    expect(texts(found(KIND, sales(...days)))).toEqual([
      'Sells about every week: 4 times since May 13, 2024, 7 days apart.',
    ]);
    expect(found(KIND, sales('2024-09-09', ...days))).toEqual([]);
  });

  test('not known while a filing of those weeks has not been read', () => {
    const unread = [aRef(accessionOf('2024-04-20'), { filedAt: '2024-04-22' })];
    const rows = sales('2024-06-03', '2024-05-04', '2024-04-03', '2024-03-06');
    expect(texts(found(KIND, rows, { unread }))[0]).toBe(
      'Not known whether sales come at equal intervals: one filing in the record has not been read.',
    );
  });

  test('days within a week of the first are one occasion', () => {
    const days = ['2024-06-03', '2024-06-04', '2024-05-04', '2024-05-06', '2024-04-03', '2024-03-06'];
    expect(texts(found(KIND, sales(...days)))[0]).toContain(
      '4 times since Mar 6, 2024, 28 to 31 days apart.',
    );
  });
});

describe('as Cohen, Malloy and Pomorski define it', () => {
  test('in the same month of each of the three years before', () => {
    const march = sales('2023-03-20', '2022-03-01', '2021-03-31');
    const [finding] = found(KIND, [aRow('2024-03-11'), ...march]);
    expect(finding?.text).toBe(
      'Routine as Cohen, Malloy and Pomorski (2012) define it: sold in March of 2021, 2022 and 2023.',
    );
    expect(finding?.rows).toHaveLength(4);
    expect(texts(found(KIND, [aRow('2024-06-11'), ...march]))).toEqual([
      'Routine as Cohen, Malloy and Pomorski (2012) define it: sold in March of 2021, 2022 and 2023. This sale is in June.',
    ]);
  });

  test('not called “not routine” where a purchase makes the month common to all three', () => {
    const rows = [...sales('2024-05-13', '2023-03-20', '2022-09-01', '2021-03-31')];
    expect(texts(found(KIND, rows))[0]).toContain('Not routine');
    expect(found(KIND, [...rows, aPurchase('2022-03-07')])).toEqual([]);
  });

  test('not routine: each year, but in no month of all three', () => {
    expect(texts(found(KIND, sales('2024-03-11', '2023-03-20', '2022-03-01', '2021-09-30')))).toEqual([
      'Not routine as Cohen, Malloy and Pomorski (2012) define it: sold in each of 2021, 2022 and 2023, but in no month of all three.',
    ]);
  });

  test('neither if a year has none, or if the months are those of purchases', () => {
    expect(found(KIND, sales('2024-03-11', '2023-03-20', '2021-03-30'))).toEqual([]);
    expect(
      found(KIND, [aRow('2024-03-11'), ...sales('2023-03-20', '2022-03-01'), aPurchase('2021-03-02')]),
    ).toEqual([]);
  });

  test('not known where the record does not reach three years back, unless it has the months', () => {
    const reach = { reach: { from: '2021-03-31', isWhole: false } };
    expect(texts(found(KIND, sales('2024-03-11', '2023-03-20'), reach))).toEqual([
      'Not known whether this sale is routine as Cohen, Malloy and Pomorski (2012) define it: the record reaches back to Mar 31, 2021.',
    ]);
    expect(
      texts(found(KIND, sales('2024-03-11', '2023-03-20', '2022-03-01', '2021-03-31'), reach))[0],
    ).toContain('Routine as');
  });
});
