import { describe, expect, test } from 'vitest';
import type { Column } from '../../../../../lib/form4/parse/page/anchors.ts';
import { findTable, headsOf, rowsOf } from '../../../../../lib/form4/parse/page/tables/table.ts';
import { pageOf } from '../../../../support/fakes/page.ts';

const column = (label: string, text: RegExp): Column => ({ label, text, forms: '4' });
const columns = {
  title: column('Title', /Title of Security/i),
  amount: column('Amount', /Acquired > Amount$/i),
  price: column('Price', /Acquired > Price$/i),
  owned: column('Owned', /Owned/),
};

const head = `<tr><th rowspan="2">1. Title of Security</th><th colspan="2">2. Acquired</th><th rowspan="2">3. Owned</th></tr>
<tr><th>Amount</th><th>Price</th></tr>`;
const rowOf = (...cells: string[]) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;

function find(...tables: string[]) {
  const page = pageOf(tables.map((rows) => `<table>${rows}</table>`).join(''));
  return findTable(headsOf(page.querySelectorAll('table')), columns);
}

const read = (table: string) => {
  const found = find(table);
  const missing: string[] = [];
  const rows = found ? rowsOf(found, 'Table I', missing) : [];
  return { rows: rows.map((cells) => cells.map((cell) => cell.textContent).join()), missing };
};

describe('a table', () => {
  test('is found by the words in its head, with its columns, below a title', () => {
    const table = find(
      rowOf('a', 'b'),
      `<tr><th colspan="4">Table I</th></tr>${head}${rowOf('1', '2', '3', '4')}`,
    );
    expect(Object.fromEntries(table?.columns ?? [])).toEqual({ title: 0, amount: 1, price: 2, owned: 3 });
    expect(table).toMatchObject({ absent: [], width: 4, firstRow: 3 });
  });

  test('is found with its columns in another order, one more among them', () => {
    const moved = `<tr><th rowspan="2">Owned</th><th rowspan="2">New</th><th colspan="3">Acquired</th><th rowspan="2">Title of Security</th></tr>
<tr><th>Price</th><th>Currency</th><th>Amount</th></tr>`;
    expect(Object.fromEntries(find(moved)?.columns ?? [])).toEqual({
      title: 5,
      amount: 4,
      price: 2,
      owned: 0,
    });
  });

  test('tells the columns that its head does not name, or names twice', () => {
    const absent = (table: string) => find(table)?.absent.map(({ label }) => label);
    expect(absent(head.replace('Price', 'Cost'))).toEqual(['Price']);
    expect(absent(head.replace('Price', 'Amount'))).toEqual(['Amount', 'Price']);
  });

  test('is none where no head names the first column', () => {
    expect(find(rowOf('Title of Security'), rowOf('Name', 'Amount'))).toBeNull();
    expect(find(rowOf('x', `${'A sentence on the Title of Security. '.repeat(9)}`))).toBeNull();
    expect(find(rowOf('x', '<table><tr><td>Title of Security</table>'))).toBeNull();
  });

  test('has a row for each row with something in it', () => {
    expect(
      read(`${head}${rowOf('a', '1', '2', '3')}${rowOf('', ' ', '&nbsp;', '')}${rowOf('', '', '', '4')}`),
    ).toEqual({
      rows: ['a,1,2,3', ',,,4'],
      missing: [],
    });
    expect(read(head)).toEqual({ rows: [], missing: [] });
  });

  test('tells a row that has not the head’s number of cells, and does not read it', () => {
    const { rows, missing } = read(`${head}${rowOf('a', '1', '2', '3')}${rowOf('b', '1', '2')}`);
    expect(rows).toEqual(['a,1,2,3']);
    expect(missing).toEqual(['Table I, row 4: 4 cells (it has 3)']);
  });
});
