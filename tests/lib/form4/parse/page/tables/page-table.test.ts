import { describe, expect, test } from 'vitest';
import { type Column, tableAnchor } from '../../../../../../lib/form4/parse/page/anchors.ts';
import { headsOf } from '../../../../../../lib/form4/parse/page/tables/heads.ts';
import { readTable } from '../../../../../../lib/form4/parse/page/tables/page-table.ts';
import { unseenIn } from '../../../../../../lib/form4/parse/page/text/unseen.ts';
import { pageOf } from '../../../../../support/fakes/page.ts';

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
  return readTable(headsOf(page), tableAnchor('Table I', columns));
}

const read = (table: string) => {
  const { rows = [], misfits = [] } = find(table) ?? {};
  const texts = rows.map(({ title, amount, price, owned }) =>
    [title, amount, price, owned].map((cell) => cell?.text).join(),
  );
  return { rows: texts, misfits };
};

describe('a table', () => {
  test('is found by the words in its head, with its columns, below a title', () => {
    const table = find(
      rowOf('a', 'b'),
      `<tr><th colspan="4">Table I</th></tr>${head}${rowOf('a', '2', '3', '4')}`,
    );
    expect(Object.fromEntries(table?.columns ?? [])).toEqual({ title: 0, amount: 1, price: 2, owned: 3 });
    expect(table).toMatchObject({
      title: 'Table I',
      absent: [],
      rows: [{ title: { text: 'a' } }],
      misfits: [],
    });
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
    expect(read(`${moved}${rowOf('1', '2', '3', '4', '5', 'a')}`).rows).toEqual(['a,5,3,1']);
  });

  test('tells the columns that its head does not name, or names twice', () => {
    const absent = (table: string) => find(table)?.absent.map(({ label }) => label);
    expect(absent(head.replace('Price', 'Cost'))).toEqual(['Price']);
    expect(absent(head.replace('Price', 'Amount'))).toEqual(['Amount', 'Price']);
  });

  test('gives a head that two columns claim to only one of them', () => {
    const owned = { ...columns, held: column('Held', /Owned/) };
    const [first] = headsOf(pageOf(`<table>${head}</table>`));
    expect(first?.columns).toEqual(['Title of Security', 'Acquired > Amount', 'Acquired > Price', 'Owned']);
    const table = readTable(first ? [first] : [], tableAnchor('Table I', owned));
    expect(table?.absent.map(({ label }) => label)).toEqual(['Held']);
  });

  test('is none where no head names the first column', () => {
    expect(find(rowOf('Title of Security'), rowOf('Name', 'Amount'))).toBeNull();
    expect(find(rowOf('x', `${'A sentence on the Title of Security. '.repeat(9)}`))).toBeNull();
    expect(find(rowOf('x', '<table><tr><td>Title of Security</table>'))).toBeNull();
  });

  test('has a row for each row with something in it', () => {
    expect(
      read(`${head}${rowOf('a', '1', '2', '3')}${rowOf('', ' ', '&nbsp;', '')}${rowOf('b', '', '', '4')}`),
    ).toEqual({
      rows: ['a,1,2,3', 'b,,,4'],
      misfits: [],
    });
    expect(read(head)).toEqual({ rows: [], misfits: [] });
  });

  test('tells a row in which no letter can be read: a mark, a picture, boxes to type in, numbers of columns', () => {
    for (const cells of [
      ['', '', '<sup>(1)</sup>', ''],
      ['', '<img src="x.gif">', '', ''],
      ['<input>', '<input>', '<select><option>All</select>', '<input>'],
      ['(1)', '(2)', '(3)', '(4)'],
      ['…', '', '', ''],
      ['', '1', '2', '3'],
      ['Direct holdings', '', '', ''],
      ['Total Common Stock', '1', '2', '3'],
    ])
      expect(read(`${head}${rowOf(...cells)}`)).toEqual({ rows: [], misfits: ['row 3: no filed row'] });
  });

  test('tells a row that is empty except for what may draw it', () => {
    for (const cell of ['<span class="skeleton"></span>', '<i></i>'])
      expect(read(`${head}${rowOf(cell, cell, cell, cell)}`)).toEqual({
        rows: [],
        misfits: ['row 3: no filed row'],
      });
  });

  test('leaves out a line or a break between rows', () => {
    for (const gap of ['<hr>', '<br>', '&nbsp;'])
      expect(
        read(
          `${head}${rowOf('a', '1', '2', '3')}<tr><td colspan="4">${gap}</td></tr>${rowOf('b', '', '', '4')}`,
        ),
      ).toEqual({ rows: ['a,1,2,3', 'b,,,4'], misfits: [] });
  });

  test('does not report a swap whose name says “total” as a total', () => {
    expect(read(`${head}${rowOf('Total Return Swap', '1', '2', '3')}`).misfits).toEqual([]);
  });

  test('has a row also where a script is beside its cells', () => {
    expect(read(`${head}<tr><script>1</script><td>a<td>1<td>2<td>3</tr>`)).toEqual({
      rows: ['a,1,2,3'],
      misfits: [],
    });
  });

  test('keeps the footnotes of a cell apart from its text', () => {
    const [row] = find(`${head}${rowOf('a', '1', '2<sup>(3)</sup>', '<sup>(4)</sup>')}`)?.rows ?? [];
    expect(row?.price).toMatchObject({ text: '2', footnotes: ['F3'] });
    expect(row?.owned).toMatchObject({ text: '', footnotes: ['F4'] });
  });

  test('reports a row without the head’s number of cells, and does not read it', () => {
    const { rows, misfits } = read(`${head}${rowOf('a', '1', '2', '3')}${rowOf('b', '1', '2')}`);
    expect(rows).toEqual(['a,1,2,3']);
    expect(misfits).toEqual(['row 4: 4 cells (it has 3)']);
  });

  test('leaves out its own head where it stands again, as cells or as another head', () => {
    const again = head.replaceAll('th', 'td');
    for (const rows of [head, again, `<thead>${head}</thead>`, `<tfoot>${again}</tfoot>`])
      expect(read(`${head}${rowOf('a', '1', '2', '3')}${rows}${rowOf('b', '4', '5', '6')}`)).toEqual({
        rows: ['a,1,2,3', 'b,4,5,6'],
        misfits: [],
      });
    expect(read(`${head}${again.replace('Price', 'Cost')}${rowOf('a', '1', '2', '3')}`).misfits).toHaveLength(
      1,
    );
  });

  test.each([
    ['4', []],
    ['3', []],
    ['5', ['other rows']],
    ['-1', ['other rows']],
    ['0', ['other rows']],
  ])('that says it has %s rows has %j', (count, misfits) => {
    const rows = `${head}${rowOf('a', '1', '2', '3')}${rowOf('b', '1', '2', '3')}`;
    for (const html of [
      `<table aria-rowcount="${count}">${rows}</table>`,
      `<div role="grid" aria-rowcount="${count}"><table>${rows}</table></div>`,
    ])
      expect(readTable(headsOf(pageOf(html)), tableAnchor('Table I', columns))?.misfits).toEqual(misfits);
  });

  test.each([
    ['div', ['other rows']],
    ['tbody', ['other rows']],
    ['script', []],
    ['template', []],
  ])('with a row of a script in <%s> has %j', (tag, misfits) => {
    const page = pageOf(`<table>${head}${rowOf('a', '1', '2', '3')}${rowOf('b', '4', '5', '6')}</table>`);
    const last = [...page.querySelectorAll('tr')].at(-1) as Element;
    // A parser would move it out.
    const holder = page.createElement(tag);
    last.before(holder);
    if (misfits.length) holder.append(last);
    expect(readTable(headsOf(page), tableAnchor('Table I', columns))?.misfits).toEqual(misfits);
  });

  test.each(['Sum', 'Net', 'Net balance', 'Average price', 'Subtotal', 'Stock (total)', 'Stock total:'])(
    'has no row of the sum “%s”',
    (title) => {
      expect(read(`${head}${rowOf(title, '', '', '1')}`).misfits).toEqual(['row 3: no filed row']);
    },
  );

  test.each(['Net Lease Office Trust', 'Total Return Swap', 'Balanced Fund', 'Totally Safe Notes'])(
    'has a row of a security named “%s”',
    (title) => {
      expect(read(`${head}${rowOf(title, '1', '2', '3')}`).rows).toEqual([`${title},1,2,3`]);
    },
  );

  test('has no row of units alone', () => {
    expect(read(`${head}${rowOf('', '000s', '$', '000s')}`).misfits).toEqual(['row 3: no filed row']);
  });

  test.each(['-', '–', '—', '―', '−', '--', 'N/A', 'n/a', 'None'])(
    'has an empty cell as “%s”, but no empty title',
    (text) => {
      expect(read(`${head}${rowOf('a', text, `${text}<sup>(1)</sup>`, '1')}`).rows).toEqual(['a,,,1']);
      const title = /[a-z]/i.test(text) ? text : '';
      expect(read(`${head}${rowOf(text, 'A', '1', '2')}`).rows).toEqual([`${title},A,1,2`]);
      expect(read(`${head}${rowOf('a', `${text}1`, '', '')}`).rows).toEqual([`a,${text}1,,`]);
    },
  );

  test('tells a second head among its rows, a cell over two rows, and a row above the head', () => {
    expect(
      read(`${head}${rowOf('a', '1', '2', '3')}${rowOf('1. Title of Security', 'Acquired', '', '')}`),
    ).toEqual({
      rows: ['a,1,2,3'],
      misfits: ['row 4: a head'],
    });
    expect(read(`${head}${rowOf('Title of Security', 'Acquired', '', '')}`).misfits).toEqual([
      'row 3: a head',
    ]);
    expect(read(`${head}<tr><td rowspan="2">a<td>1<td>2<td>3</tr>`)).toEqual({
      rows: [],
      misfits: ['row 3: a cell over several'],
    });
    expect(read(`${rowOf('a', '1', '2', '')}${head}`).misfits).toEqual([
      'row 1: above the head (it has 3 cells)',
    ]);
    expect(read(`${rowOf('a', '1', '', '')}${head}`).misfits).toEqual([]);
  });

  test('tells a second head also where the first column is elsewhere', () => {
    const moved = '<tr><th>Owned</th><th>Title of Security</th></tr>';
    expect(read(`${moved}${rowOf('1', 'a')}${rowOf('Owned', '1. Title of Security')}`).misfits).toEqual([
      'row 3: a head',
    ]);
    expect(read(`${moved}${rowOf('1. Title of Security', 'a')}`).misfits).toEqual([]);
  });

  test('is none below a head that is as long as a sentence', () => {
    const instruction = `1. Title of Security (Instr. ${'3, 4 and 5 '.repeat(25)})`;
    expect(find(head.replace('1. Title of Security', instruction))).toBeNull();
  });

  test('doubts a hidden cell with a text or a mark in it', () => {
    const page = pageOf(
      `<table>${head}<tr><td>a<td hidden>1<td hidden><sup>(1)</sup><td hidden></tr><tr hidden><td>b<td>1<td>2<td>3</tr></table>`,
    );
    const table = readTable(headsOf(page), tableAnchor('Table I', columns), unseenIn(page));
    const [row] = table?.rows ?? [];
    const hidden = 'part of it is hidden';
    expect([row?.title, row?.amount, row?.price, row?.owned].map((cell) => cell?.doubt)).toEqual([
      null,
      hidden,
      hidden,
      null,
    ]);
    expect(table?.misfits).toEqual(['row 4: hidden']);
  });

  test('has no column whose head has something raised or drawn beside it', () => {
    for (const more of [
      '<sup>000s</sup>',
      '<sup>(1)</sup>',
      '<style>th:nth-child(1)::after { content: "K" }</style>',
    ]) {
      const page = pageOf(
        `<table>${head.replace('Amount</th>', `Amount${more}</th>`)}${rowOf('a', '1', '2', '3')}</table>`,
      );
      const table = readTable(headsOf(page, unseenIn(page)), tableAnchor('Table I', columns), unseenIn(page));
      expect(table?.absent.map(({ label }) => label) ?? ['Amount'], more).toContain('Amount');
    }
  });

  test('is found below three rows, and not below four', () => {
    const title = rowOf('Table I');
    expect(find(`${title.repeat(3)}${head}`)).not.toBeNull();
    expect(find(`${title.repeat(4)}${head}`)).toBeNull();
  });
});

describe('a number in two columns', () => {
  /** A table with an extra column between Amount and Price, one before all others and one after. */
  const wider = (between: string, ...texts: string[]) =>
    read(
      `<tr><th rowspan="2"></th><th rowspan="2">1. Title of Security</th><th colspan="3">2. Acquired</th><th rowspan="2">3. Owned</th><th rowspan="2"></th></tr>
<tr><th>Amount</th><th>${between}</th><th>Price</th></tr>${rowOf(...texts)}`,
    );

  test.each(['', 'Cents', 'Thousands'])('is none of the filing’s, below “%s”', (between) => {
    expect(wider(between, '', 'a', '1', '50', '2', '3', '')).toEqual({
      rows: [],
      misfits: ['row 3: a parted number'],
    });
  });

  test('is one where the column holds no digit, has a name of its own, or is before or behind all others', () => {
    const rows = ['a,1,2,3'];
    expect(wider('', '', 'a', '1', 'x', '2', '3', '')).toEqual({ rows, misfits: [] });
    expect(wider('', '', 'a', '1', '', '2', '3', '')).toEqual({ rows, misfits: [] });
    expect(wider('Lot', '', 'a', '1', '50', '2', '3', '')).toEqual({ rows, misfits: [] });
    expect(wider('', '7', 'a', '1', '', '2', '3', '8')).toEqual({ rows, misfits: [] });
  });
});
