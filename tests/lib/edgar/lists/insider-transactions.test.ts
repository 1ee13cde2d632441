import { expect, test } from 'vitest';
import { pageLength, readTransactions } from '../../../../lib/edgar/lists/insider-transactions.ts';
import { fourYears, past } from '../../../support/careers/marlowe.ts';
import { transactionListPage } from '../../../support/edgar-pages/listings/lists/transaction-list.ts';

const marlowe = { name: 'Marlowe Ada J', cik: '0009000201' };
const fernhill = { name: 'Fernhill Instruments, Inc.', cik: '0009000101' };

/** A page whose links resolve to www.sec.gov. */
function parsed(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const base = page.createElement('base');
  base.href = 'https://www.sec.gov/cgi-bin/own-disp';
  page.head.prepend(base);
  return page;
}

const page = (change = (html: string) => html) =>
  parsed(change(transactionListPage('insider', marlowe, fourYears)));
const read = (change?: (html: string) => string, cik = marlowe.cik) => readTransactions(page(change), cik);

test('each row is read with its filing, its amounts without the zeros that pad them', () => {
  const answer = read();
  expect(answer).toMatchObject({ ok: true, hasMore: false });
  if (!answer.ok) return;
  expect(answer.rows).toHaveLength(9);
  expect(answer.rows[0]).toEqual({
    accession: '0009000900-24-000041',
    folder: '9000101',
    form: '4',
    date: '2024-05-14',
    deemed: null,
    code: 'S',
    direction: 'D',
    ownership: 'D',
    nature: null,
    amount: '1000',
    after: '17000',
    line: '1',
    party: { cik: '0009000101', name: 'Fernhill Instruments, Inc.' },
    security: 'Common Stock',
  });
});

test('an issuer’s list names the owner of each row', () => {
  const list = parsed(transactionListPage('issuer', fernhill, fourYears));
  const answer = readTransactions(list, fernhill.cik);
  expect(answer.ok && answer.rows[0]?.party).toEqual({ cik: marlowe.cik, name: 'Marlowe Ada J' });
});

test('a full page says that there may be more', () => {
  const many = Array.from({ length: 90 }, (_, at) => past(at + 1, [{}]));
  const first = readTransactions(parsed(transactionListPage('insider', marlowe, many)), marlowe.cik);
  expect(first.ok && [first.rows.length, first.hasMore]).toEqual([pageLength, true]);
  const last = readTransactions(parsed(transactionListPage('insider', marlowe, many, 80)), marlowe.cik);
  expect(last.ok && [last.rows.length, last.hasMore]).toEqual([10, false]);
});

test('an empty list is read as one', () => {
  const none = parsed(transactionListPage('insider', marlowe, []));
  expect(readTransactions(none, marlowe.cik)).toEqual({ ok: true, rows: [], hasMore: false });
});

test.each<[string, (html: string) => string, object]>([
  ['the columns may stand in another order', swapDates, { ok: true }],
  [
    'a head that is missing',
    (html) => html.replace('Number of Securities Owned', 'Balance'),
    { ok: false, reason: 'unknown-layout', missing: ['after'] },
  ],
  [
    'two columns of one head',
    (html) => html.replace('Line Number', 'Number of Securities Owned'),
    { ok: false, reason: 'unknown-layout', missing: ['after', 'line'] },
  ],
  [
    'no table at all',
    (html) => html.replace(/<table[\s\S]*<\/table>/, ''),
    { ok: false, reason: 'unknown-layout', missing: ['the table of transactions'] },
  ],
  [
    'an amount that is none',
    (html) => html.replace('<td>1000.0000</td>', '<td>1.000,00</td>'),
    { ok: false, reason: 'invalid', missing: ['row 1: amount'] },
  ],
  [
    'a row without its filing',
    (html) => html.replace(/<a href="\/Archives[^>]*>4<\/a>/, '4'),
    { ok: false, reason: 'invalid', missing: ['row 1: form'] },
  ],
  [
    'a row with a cell too few',
    (html) => html.replace('<td>Common Stock</td>', ''),
    { ok: false, reason: 'invalid', missing: ['row 1: cells'] },
  ],
])('%s', (_, change, expected) => {
  expect(read(change)).toMatchObject(expected);
});

test('what the list does not say is null, never 0', () => {
  const answer = read((html) =>
    html.replace('<td>1000.0000</td>', '<td></td>').replace('<td>D</td>', '<td>-</td>'),
  );
  expect(answer.ok && answer.rows[0]).toMatchObject({ amount: null, direction: null });
});

test('a list that does not name the party asked for is another party’s', () => {
  expect(read(undefined, '0000000077')).toEqual({
    ok: false,
    reason: 'another-party',
    missing: ['0000000077'],
  });
});

/** Swaps the heads and cells of "Transaction Date" and "Security Name". */
function swapDates(html: string): string {
  const list = parsed(html);
  for (const { cells } of list.querySelectorAll<HTMLTableRowElement>('#transaction-report tr')) {
    const [date, security] = [cells[1], cells[11]];
    if (!date || !security) continue;
    [date.innerHTML, security.innerHTML] = [security.innerHTML, date.innerHTML];
  }
  return list.documentElement.outerHTML;
}
