import { expect, test } from 'vitest';
import { aPurchase, aRow, listed } from '../../../support/fakes/a-record.ts';
import { found, texts } from './found.ts';

const KIND = 'plan-so-far';
const here = aRow('2024-06-03', { plan: 'not-checked' });
const planned = (day: string) => aRow(day, { plan: 'checked' });

test('the box on every earlier filing, and not on this one', () => {
  expect(texts(found(KIND, [here, planned('2024-03-03'), planned('2023-09-04')]))).toEqual([
    'The Rule 10b5-1 box is not checked. It was on both earlier filings with sales that have been read, from Sep 4, 2023 on.',
  ]);
});

test('on three and more it is all of them', () => {
  const rows = [planned('2024-03-03'), planned('2023-12-04'), planned('2023-09-04')];
  expect(texts(found(KIND, [here, ...rows]))[0]).toContain('It was on all 3 earlier filings');
});

test('one earlier filing without it, or this one with it, is no news', () => {
  const rows = [planned('2024-03-03'), planned('2023-09-04')];
  expect(found(KIND, [here, ...rows, aRow('2023-06-01', { plan: 'not-checked' })])).toEqual([]);
  expect(found(KIND, [here, ...rows, aRow('2023-06-01', { plan: 'mentioned' })])).toEqual([]);
  expect(found(KIND, [aRow('2024-06-03', { plan: 'checked' }), ...rows])).toEqual([]);
  expect(found(KIND, [aRow('2024-06-03', { plan: null }), ...rows])).toEqual([]);
  expect(found(KIND, [here, planned('2024-03-03')])).toEqual([]);
});

test('filings of before the box, purchases, and those not read are not counted', () => {
  const rows = [
    here,
    planned('2024-03-03'),
    planned('2023-09-04'),
    aRow('2022-09-04', { plan: 'no-box' }),
    aPurchase('2024-01-04', { plan: 'not-checked' }),
    listed(aRow('2024-02-04')),
    listed(aRow('2024-02-05')),
  ];
  expect(texts(found(KIND, rows))).toEqual([
    expect.stringContaining(
      'both earlier filings with sales that have been read, from Sep 4, 2023 on; 2 more have not been read.',
    ),
  ]);
});

test('not known while too few were read', () => {
  expect(texts(found(KIND, [here, planned('2024-03-03'), listed(aRow('2024-02-04'))]))).toEqual([
    'Not known whether the Rule 10b5-1 box was checked on earlier filings with sales: 1 has not been read.',
  ]);
});
