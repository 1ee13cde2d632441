import { describe, expect, test } from 'vitest';
import { dailyIndexUrl } from '../../../../lib/edgar/addresses/urls.ts';
import { readDailyIndex } from '../../../../lib/edgar/lists/daily-index.ts';
import { dailyIndex, type IndexLine } from '../../../support/edgar-pages/listings/daily-index.ts';
import { workThrough } from '../../../support/growth.ts';

const day = '2026-11-24';
const line = (form: string, cik: string, number: number, more: Partial<IndexLine> = {}): IndexLine => ({
  form,
  name: `NAME OF ${cik}`,
  cik,
  filedAt: day,
  accession: `0009000900-26-${String(number).padStart(6, '0')}`,
  ...more,
});
const lines = [
  line('1-A POS', '9000001', 1),
  line('3', '9000201', 2),
  line('4', '9000101', 3),
  line('4', '9000201', 3, { name: 'Marlowe Ada J' }),
  line('4', '9000202', 3),
  line('4/A', '9000101', 4),
  line('424B2', '9000101', 5),
  line('8-K', '9000101', 6),
  line('SC 13D/A', '9000101', 7),
];
const index = dailyIndex(day, lines);
const marlowe = (cik: string) => cik === '0009000201';
const read = (text: string, asked = day) => readDailyIndex(text, asked, marlowe);

test('its address names year, quarter and day', () => {
  expect(dailyIndexUrl(day)).toBe(
    'https://www.sec.gov/Archives/edgar/daily-index/2026/QTR4/form.20261124.idx',
  );
  expect(dailyIndexUrl('2026-03-31')).toContain('/2026/QTR1/form.20260331.idx');
});

describe('a day’s index', () => {
  test('gives each ownership filing of the parties asked for only once, with all its parties', () => {
    expect(read(index)).toEqual({
      ok: true,
      day,
      filings: [
        {
          accession: '0009000900-26-000002',
          form: '3',
          filedAt: day,
          parties: [{ cik: '0009000201', name: 'NAME OF 9000201' }],
        },
        {
          accession: '0009000900-26-000003',
          form: '4',
          filedAt: day,
          parties: [
            { cik: '0009000101', name: 'NAME OF 9000101' },
            { cik: '0009000201', name: 'Marlowe Ada J' },
            { cik: '0009000202', name: 'NAME OF 9000202' },
          ],
        },
      ],
    });
  });

  test('is read with heads of any width, dates with dashes, and line ends of any kind', () => {
    const other = index
      .replace(/Form Type .*\n/, 'Form Type  Company Name   CIK\r\n      Date Filed  File Name\r\n')
      .replaceAll('20261124 ', '2026-11-24 ')
      .replaceAll(/ +\n/g, '\r\n');
    expect(read(other)).toEqual(read(index));
    expect(read(index.replace('Nov 24, 2026', 'November 24, 2026'))).toEqual(read(index));
    expect(read(index.trimEnd())).toEqual(read(index));
  });

  test('lists filings whose date was adjusted with the date that they have', () => {
    const adjusted = dailyIndex(day, [...lines, line('5', '9000201', 9, { filedAt: '2024-10-15' })]);
    expect(read(adjusted)).toMatchObject({
      filings: [{}, {}, { accession: '0009000900-26-000009', filedAt: '2024-10-15' }],
    });
  });
});

describe('an index is refused', () => {
  test('that is for another day, by its head or by its lines', () => {
    expect(read(index, '2026-11-25')).toEqual({ ok: false, reason: 'another-day', at: day });
    const mislabeled = index.replace('Nov 24, 2026', 'Nov 25, 2026');
    expect(read(mislabeled, '2026-11-25')).toEqual({ ok: false, reason: 'another-day', at: 'lines' });
  });

  test('that is cut short, be it in a line or between two', () => {
    const reasons = new Set<string>();
    const end = index.indexOf('8-K');
    for (let length = index.indexOf('1-A POS') + 20; length < end; length++) {
      const answer = read(index.slice(0, length));
      reasons.add(answer.ok ? `read at ${length}` : answer.reason);
    }
    expect([...reasons]).toEqual(['cut-short']);
    expect(read(dailyIndex(day, []))).toMatchObject({ ok: false, reason: 'cut-short' });
  });

  test.each([
    ['a page in its place', '<!DOCTYPE html><html><body>Request Rate Threshold Exceeded</body></html>'],
    ['nothing', ''],
    ['another order of columns', index.replace('CIK         Date Filed', 'Date Filed  CIK       ')],
    ['no dashes', index.replace(/-{20,}\n/, '')],
    ['another list with bars', index.replaceAll(/ {2,}/g, '|')],
    ['a line without a file', index.replace('edgar/data/9000101/0009000900-26-000006.txt', '')],
    ['a CIK that is none', index.replace(/9000202( +2026)/, '90002O2$1')],
  ])('with %s', (_, text) => {
    expect(read(text)).toMatchObject({ ok: false, reason: 'unknown-layout' });
  });
});

test('a long index is read in a moment, damaged or not', () => {
  const long = (size: number) =>
    dailyIndex(
      day,
      Array.from({ length: Math.ceil(size / 20) }, (_, at) => line(at % 3 ? '4' : '8-K', '9000101', at)),
    );
  workThrough(long, read);
  workThrough((size) => `${'-'.repeat(size)} ${'- '.repeat(size)}`, read);
});
