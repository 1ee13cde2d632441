// @vitest-environment node
import { expect, test } from 'vitest';
import { history } from '../../../../lib/watchlist/list/history.ts';
import { holdingSeries } from '../../../../lib/watchlist/list/series.ts';
import { aSighting } from '../../../support/fakes/a-sighting.ts';

const on = (periodOfReport: string, facts: Parameters<typeof aSighting>[0] = {}) =>
  aSighting({
    accession: `0000000001-${periodOfReport.slice(2, 4)}-${periodOfReport.slice(5, 7)}0000`,
    periodOfReport,
    ...facts,
  });

const trades = { bought: { shares: '100', averagePrice: '5.25', value: '525' }, sold: null };

test('holdings of one security are one line, oldest first', () => {
  const past = history([
    on('2021-03-01', { after: '300' }),
    on('2020-01-01', { after: '100' }),
    on('2020-06-01', { after: '200' }),
  ]);
  expect(holdingSeries(past)).toEqual([
    {
      security: 'Common Stock',
      unit: 'shares',
      issuer: 'Alto Ingredients, Inc.',
      owners: 'Kandris Michael D',
      points: [
        { date: '2020-01-01', after: '100', ...trades },
        { date: '2020-06-01', after: '200', ...trades },
        { date: '2021-03-01', after: '300', ...trades },
      ],
    },
  ]);
});

test('what cannot be compared is never on one line', () => {
  const past = history([
    on('2021-06-01'),
    on('2021-05-01', { issuer: { cik: '0000000002', name: 'Other', ticker: null } }),
    on('2021-04-01', { owners: [{ cik: '0000000003', name: 'Someone else', role: null }] }),
    on('2021-03-01', { security: { title: 'Class B', unit: 'shares' } }),
    on('2021-02-01', { security: { title: 'Common Stock', unit: 'dollars' } }),
  ]);
  expect(holdingSeries(past).map(({ points }) => points.map(({ date }) => date))).toEqual([
    ['2021-06-01'],
    ['2021-05-01'],
    ['2021-04-01'],
    ['2021-03-01'],
    ['2021-02-01'],
  ]);
});

test('a title in other letters is the same security', () => {
  const past = history([
    on('2021-06-01', { security: { title: 'COMMON STOCK', unit: 'shares' } }),
    on('2021-05-01'),
  ]);
  expect(holdingSeries(past)).toMatchObject([{ points: [{}, {}] }]);
});

test('unknown holdings are no 0, and a filing that says neither holdings nor trades is no point', () => {
  const past = history([on('2021-06-01', { after: null }), on('2021-05-01', { after: null, bought: null })]);
  expect(holdingSeries(past)).toMatchObject([{ points: [{ date: '2021-06-01', after: null }] }]);
  expect(holdingSeries(past.slice(1))).toEqual([]);
});

test('what an amendment replaces is drawn once, as amended', () => {
  const original = on('2021-03-23', { filedAt: '2021-03-25' });
  const amendment = on('2021-03-23', {
    accession: '0000000001-21-990000',
    documentType: '4/A',
    dateOfOriginalSubmission: '2021-03-25',
    after: '7',
    bought: { shares: '5', averagePrice: null, value: null },
  });
  expect(holdingSeries(history([original, amendment])).map(({ points }) => points)).toEqual([
    [
      {
        date: '2021-03-23',
        after: '7',
        bought: { shares: '5', averagePrice: null, value: null },
        sold: null,
      },
    ],
  ]);
});
