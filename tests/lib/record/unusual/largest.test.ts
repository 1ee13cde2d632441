import { expect, test } from 'vitest';
import {
  accessionOf,
  aFiling,
  aLine,
  aPurchase,
  aRef,
  aRow,
  listed,
} from '../../../support/fakes/a-record.ts';
import { found, known, texts } from './found.ts';

const KIND = 'largest';

test('by shares, by dollars and by share of holdings, each with the next', () => {
  const rows = [
    aRow('2024-06-03', { amount: '500', price: '20', after: '1500' }),
    aRow('2022-03-01', { amount: '400', price: '12', after: '2000' }),
    aRow('2021-03-01', { amount: '100', price: '50', after: '2400' }),
  ];
  expect(texts(found(KIND, rows))).toEqual([
    'Largest of 3 days with sales of Common Stock since Mar 1, 2021, by shares: 500 on Jun 3, 2024. Next: 400 on Mar 1, 2022.',
    'Largest of 3 days with sales of Common Stock since Mar 1, 2021, by dollars: $10,000 on Jun 3, 2024. Next: $5,000 on Mar 1, 2021.',
    // 500 of 2,000; 400 of 2,400
    'Largest of 3 days with sales of Common Stock since Mar 1, 2021, by share of holdings: 25.0% on Jun 3, 2024. Next: 16.7% on Mar 1, 2022.',
  ]);
});

test('the rows of a day are one; a filing of two days is told by the larger', () => {
  const filings: [ReturnType<typeof aRef>] = [aRef(accessionOf('2024-06-04'))];
  const rows = [
    aRow('2024-06-03', { filings, amount: '100' }),
    aRow('2024-06-04', { filings, position: 1, amount: '150' }),
    aRow('2024-06-04', { filings, position: 2, amount: '170' }),
    aRow('2022-03-01', { amount: '160' }),
    aRow('2022-03-01', { amount: '140', position: 1 }),
  ];
  expect(texts(found(KIND, rows))[0]).toBe(
    'Largest of 3 days with sales of Common Stock since Mar 1, 2022, by shares: 320 on Jun 4, 2024. Next: 300 on Mar 1, 2022.',
  );
});

test('the next may be another day of this filing', () => {
  const filings: [ReturnType<typeof aRef>] = [aRef(accessionOf('2024-06-04'))];
  const rows = [
    aRow('2024-06-03', { filings, amount: '900' }),
    aRow('2024-06-04', { filings, position: 1, amount: '1000' }),
    aRow('2022-04-01', { amount: '150' }),
  ];
  expect(texts(found(KIND, rows))[0]).toBe(
    'Largest of 3 days with sales of Common Stock since Apr 1, 2022, by shares: 1,000 on Jun 4, 2024. Next: 900 on Jun 3, 2024.',
  );
  const equal = aRow('2024-06-03', { filings, amount: '1000' });
  expect(known(found(KIND, [equal, ...rows.slice(1)]))).toEqual([]);
});

test('a day is all that was traded on it, and days between those of this filing count', () => {
  const filings: [ReturnType<typeof aRef>] = [aRef(accessionOf('2024-06-05'))];
  const here = [
    aRow('2024-06-03', { filings, amount: '900', after: '5000' }),
    aRow('2024-06-05', { filings, position: 1, amount: '800', after: '3100' }),
  ];
  const before = [
    aRow('2022-04-01', { amount: '150', after: '8850' }),
    aRow('2022-03-01', { amount: '100', after: '9000' }),
  ];
  const sameDay = aRow('2024-06-03', { amount: '1000', after: '4000' });
  expect(texts(found(KIND, [...here, sameDay, ...before]))).toEqual([
    'Largest of 4 days with sales of Common Stock since Mar 1, 2022, by shares: 1,900 on Jun 3, 2024. Next: 800 on Jun 5, 2024.',
    'Largest of 4 days with sales of Common Stock since Mar 1, 2022, by dollars: $19,000 on Jun 3, 2024. Next: $8,000 on Jun 5, 2024.',
    // 1,900 of 5,900; 800 of 3,900
    'Largest of 4 days with sales of Common Stock since Mar 1, 2022, by share of holdings: 32.2% on Jun 3, 2024. Next: 20.5% on Jun 5, 2024.',
  ]);
  const between = aRow('2024-06-04', { amount: '5000' });
  expect(known(found(KIND, [...here, between, ...before]))).toEqual([]);
  const later = aRow('2024-06-06', { amount: '5000' });
  expect(texts(found(KIND, [...here, later, ...before]))[0]).toContain('by shares: 900 on Jun 3, 2024.');
});

test('by dollars not where average prices leave two days too close', () => {
  const average = { amount: '9000', priceIs: 'average' } as const;
  const rows = [
    aRow('2024-06-03', { ...average, price: '10.03' }),
    aRow('2022-03-01', { ...average, price: '10.02' }),
    aRow('2021-03-01'),
  ];
  // $90 apart, where each may be off by $90.
  expect(texts(found(KIND, rows))[0]).toBe(
    'Not known whether this is the largest sale of Common Stock by dollars: prices are averages, and the two largest days are too close.',
  );
  const exact = rows.map((row) => ({ ...row, priceIs: null }));
  expect(texts(found(KIND, exact))[0]).toContain('by dollars: $90,270 on Jun 3, 2024. Next: $90,180');
});

test('equal to another it is not the largest, and of two days nothing is said', () => {
  const [here, other, third] = [aRow('2024-06-03'), aRow('2022-03-01'), aRow('2021-03-01', { amount: '1' })];
  expect(known(found(KIND, [here, other, third]))).toEqual([]);
  expect(found(KIND, [aRow('2024-06-03', { amount: '900' }), other])).toEqual([]);
});

test('by dollars only where every day has a price, and silent where one is larger anyway', () => {
  const here = aRow('2024-06-03', { amount: '500', price: '20' });
  const unpriced = listed(aRow('2022-03-01', { amount: '400' }));
  const third = aRow('2021-03-01', { amount: '100' });
  expect(texts(found(KIND, [here, unpriced, third]))).toContain(
    'Not known whether this is the largest sale of Common Stock by dollars: 1 of 3 days with sales has no price in the record.',
  );
  const larger = aRow('2021-03-01', { amount: '100', price: '900' });
  expect(texts(found(KIND, [here, unpriced, larger])).filter((text) => text.includes('dollars'))).toEqual([]);
});

test('purchases by what was owned before them; several lines on a day are not one holding', () => {
  const rows = [
    aPurchase('2024-06-03', { amount: '500', after: '1000' }),
    aPurchase('2022-03-01', { amount: '100', after: '500' }),
    aPurchase('2021-03-01', { amount: '100', after: '400' }),
  ];
  // 500 on 500; 100 on 300
  expect(texts(found(KIND, rows))[2]).toContain('100% on Jun 3, 2024. Next: 33.3%');
  const trust = aPurchase('2022-03-01', {
    amount: '5',
    after: '50',
    ownership: 'I',
    nature: 'By Trust',
    position: 1,
  });
  expect(texts(found(KIND, [...rows, trust]))[2]).toContain('has no single opening balance in the record');
});

test('other securities and derivatives are not counted', () => {
  const rows = [
    aRow('2024-06-03', { amount: '500' }),
    aRow('2022-03-01', { amount: '900', security: 'Class B Common Stock' }),
    aRow('2022-04-01', { amount: '900', table: 'II' }),
    aRow('2021-03-01', { amount: '100' }),
    aRow('2021-04-01', { amount: '100' }),
  ];
  expect(texts(found(KIND, rows))[0]).toContain('Largest of 3 days');
});

test('shares on either side of a split are not compared', () => {
  const filings = [
    aFiling('2022-03-01', { lines: [aLine('2400', '2000')] }),
    aFiling('2024-06-03', { lines: [aLine('4000', '3500')] }),
  ];
  const rows = [
    aRow('2024-06-03', { amount: '500' }),
    aRow('2022-03-01', { amount: '400' }),
    aRow('2021-03-01', { amount: '100' }),
  ];
  expect(texts(found(KIND, rows, { filings }))[0]).toBe(
    'Not known whether this is the largest sale of Common Stock by shares: balances suggest a 2-for-1 split between Mar 1, 2022 and Jun 3, 2024, and shares are not adjusted.',
  );
});
