import { expect, test } from 'vitest';
import { filtered, ownersIn, securitiesOf, sortedRecord } from '../../../lib/record/arrange.ts';
import { partyRecordOf } from '../../../lib/record/merge/party-record.ts';
import { recordCsv, recordFileName } from '../../../lib/record/record-csv.ts';
import { keptRecord } from '../../support/careers/kept.ts';
import { fourYears } from '../../support/careers/marlowe.ts';
import { aRow, listed } from '../../support/fakes/a-record.ts';

const { rows } = partyRecordOf(keptRecord(fourYears, fourYears.slice(0, 3)), {
  owner: '0009000201',
  issuer: null,
});
const none = { marketOnly: false, security: null, owner: null };

test('purchases and sales alone', () => {
  expect(filtered(rows, { ...none, marketOnly: true }).map(({ code }) => code)).toEqual([
    'S',
    'P',
    'S',
    'S',
    'S',
  ]);
});

test('by value either way, what is not known last', () => {
  const values = (descending: boolean) =>
    sortedRecord(rows, { by: 'value', descending }).map(({ value }) => value);
  expect(values(true).slice(0, 4)).toEqual(['72300', '40000', '25500', null]);
  expect(values(false).slice(0, 4)).toEqual(['25500', '40000', '72300', null]);
});

test('by amounts as numbers, not as text', () => {
  expect(
    sortedRecord(rows, { by: 'amount', descending: true })
      .map(({ amount }) => amount)
      .slice(0, 2),
  ).toEqual(['12000', '4000']);
});

test('one security in two spellings is one choice', () => {
  const [first, ...others] = rows;
  if (!first) throw new Error('The career is gone.');
  const spelled = [{ ...first, security: 'COMMON  stock' }, ...others];
  expect(securitiesOf(spelled)).toHaveLength(1);
  expect(ownersIn(spelled)).toEqual([['0009000201', 'Marlowe Ada J']]);
});

test('the CSV says of each row where its figures are from, and leaves unknown cells empty', () => {
  const lines = recordCsv(rows).trimEnd().split('\r\n');
  expect(lines).toHaveLength(10);
  expect(lines[1]).toContain('Sale (S),S,D,Common Stock,shares,1000,25.5,,25500,17000,D');
  expect(lines[9]).toContain('A,Common Stock,shares,12000,,,,12000,D,,,,EDGAR’s list');
  const flagsOf = (row: Parameters<typeof recordCsv>[0][number]) =>
    recordCsv([row])
      .split('\r\n')[1]
      ?.match(/the filing,,,(.*?),4/)?.[1];
  const read = aRow('2024-06-03');
  expect(flagsOf({ ...read, flags: ['A total.', 'Late.'] })).toBe('A total. Late.');
  expect(flagsOf({ ...read, flags: null })).toBe('unknown');
  expect(recordCsv([listed(read)])).toContain('EDGAR’s list,,,,4');
  expect(recordFileName('Marlowe Ada J')).toBe('record-marlowe-ada-j.csv');
});
