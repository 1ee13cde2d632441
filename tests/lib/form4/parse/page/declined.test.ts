import { describe, expect, test } from 'vitest';
import { lost, page, readChanged } from './changed-page.ts';

describe('a page is declined', () => {
  const lastCell = '<td align="left"></td>\n</tr>\n</tbody>';
  const tableII =
    '<table width="100%" border="1" cellspacing="0" cellpadding="4">\n<thead>\n<tr><th width="100%" valign="top" colspan="16"';
  const tableI = tableII.replace('16"', '11"');
  const notes = 'Explanation of Responses';
  const joint = 'Form filed by More than One Reporting Person: one of the two boxes';

  test.each<[what: string, words: string | RegExp, others: string, missing: string[]]>([
    ['a row short of a cell', lastCell, '</tr>\n</tbody>', ['Table I, row 6: 11 cells (it has 10)']],
    [
      'a cell over several',
      lastCell,
      lastCell.replace('td ', 'td colspan="2" '),
      ['Table I, row 6: a cell over several'],
    ],
    ['a hidden row', '<tbody>\n<tr>', '<tbody>\n<tr style="display:none">', ['Table I, row 4: hidden']],
    ['rows of a foot', '<tbody>', '<tfoot>', [4, 5, 6].map((row) => `Table I, row ${row}: a foot`)],
    [
      'two cells below other heads',
      />F<([\s\S]*?)3,215/,
      '>03/05/2024<$1D',
      ['nonDerivativeTable.1: cells below other heads'],
    ],
    ['a row outside', tableII, `<p>D</p>${tableII}`, ['a row outside of its table']],
    ['a row of indirect ownership outside', '<body>', '<body><p>I</p>', ['a row outside of its table']],
    ['a unit above all', '<body>', '<body><p>Shares in thousands</p>', ['text around the tables']],
    ['a unit below all', '</body>', '<p>(000s)</p></body>', ['text around the tables']],
    ['figures between the tables', tableII, `<p>Sold 03/05/2024</p>${tableII}`, ['text around the tables']],
    [
      'the heading of another form',
      'FORM 4</td>',
      'FORM 5</td>',
      ['FORM 3, 4 or 5: the heading and the date’s label differ'],
    ],
    ['two headings', '<td class="FormTextC">OMB', '<td>FORM 3</td><td>OMB', ['FORM 3, 4 or 5']],
    ['two footnotes of one number', '>2. The', '>1. The', [`${notes}: footnote 1`]],
    [
      'marks and no footnotes',
      /<tr><td class="FootnoteData">1[\s\S]*1, 2024.<\/td><\/tr>/,
      '',
      [`${notes}: footnotes`],
    ],
    [
      'both boxes of a joint filing',
      /<td width="15%" align="center"><\/td>(?=\n<td width="85%")/,
      '<td>X</td>',
      [joint],
    ],
    ['neither of them', /<span class="FormData">X<\/span>(?=<\/td>\n<td width="85%")/, '', [joint]],
    [
      'a joint filing of one owner',
      /<span class="FormData">X<\/span>(<\/td>\s*<td[^>]*>Form filed by One[\s\S]*?<td[^>]*>)(?=<\/td>\s*<td[^>]*>Form filed by More)/,
      '$1X',
      ['Form filed by More than One Reporting Person: the others'],
    ],
    ['no signature', '** Signature of', 'Hand of', ['Signature of Reporting Person']],
    ['the label of a date as its date', '>03/07/2024<', '>Date<', ['Signature of Reporting Person']],
  ])('for %s', (_, words, others, missing) => {
    expect(lost(words, others)).toEqual(missing);
    expect(readChanged(words, others)).toMatchObject({ ok: false, reason: 'unknown-layout' });
  });

  test('for the boxes of a joint filing only where neither tells, or one tells of owners who are not there', () => {
    const single = /<td([^>]*)><span class="FormData">X<\/span>(?=<\/td>\s*<td[^>]*>Form filed by One)/;
    const both =
      /<td[^>]*><span class="FormData">X<\/span>(<\/td>\s*<td[^>]*>Form filed by One[\s\S]*?)<td[^>]*>(<\/td>\s*<td[^>]*>Form filed by More)/;
    expect(lost(single, '<td$1><img src="x.gif">')).toEqual([]);
    expect(lost(/<td([^>]*)>(?=<\/td>\s*<td[^>]*>Form filed by More)/, '<td$1><img src="x.gif">')).toEqual(
      [],
    );
    expect(lost(both, '<td><img src="x.gif">$1<td><img src="x.gif">$2')).toEqual([joint]);
    expect(lost(both, '<td>$1<td><img src="x.gif">$2')).toEqual([
      'Form filed by More than One Reporting Person: the others',
    ]);
  });

  test('for two owners of a form that is filed by one', () => {
    const others = '<p>1. Name and Address of Reporting Person<br>Ada Marlowe<br>(Last)</p>';
    expect(lost(tableI, `${others}${tableI}`)).toEqual([
      'Form filed by More than One Reporting Person: the others',
    ]);
  });

  test('for more than any filing holds', () => {
    const title = 'x'.repeat(1_001);
    expect(readChanged('>Common Stock<', `>${title}<`)).toEqual({
      ok: false,
      reason: 'invalid',
      missing: ['nonDerivativeTable.0.securityTitle: more than 1000 characters'],
    });
  });

  test.each(['1,234', '$ 5', '$5.50', '12', '03/05/2024'])(
    'for a figure between the tables: %s',
    (figure) => {
      expect(lost(tableII, `<p>${figure}</p>${tableII}`)).toEqual(['text around the tables']);
    },
  );

  test('but not for a figure above the tables, or below them', () => {
    expect(lost('<body>', '<body><p>03/05/2024</p>')).toEqual([]);
    const note = '<tr><td class="MedSmallFormText"><b>Explanation of Responses';
    expect(lost(note, `<tr><td>Signatures</td></tr><tr><td>03/05/2024</td></tr>${note}`)).toEqual([]);
  });

  test.each(['Section 3', '5 of them', 'Export as CSV'])(
    'but not for other words between them: %s',
    (words) => {
      expect(lost(tableII, `<p>${words}</p>${tableII}`)).toEqual([]);
    },
  );

  test.each([
    'Show more',
    'Load 12 more rows',
    'Showing 1 to 10 of 29 entries',
    'Page 1 of 3',
    '« 1 2 »',
    'Prev Next',
    'In thousands',
    '($000)',
    'In 000s',
    'in hundreds',
    'Shares × 100',
    'x 1,000',
    'in USD, millions',
  ])('for what is said of rows above a table or below it: %s', (words) => {
    const beside = ['text around the tables'];
    const note = '<table border="0" width="100%">\n<tr><td class="MedSmallFormText"><b>Explanation';
    for (const place of [tableI, tableII, note])
      expect(lost(place, `<p>${words}</p>${place}`)).toEqual(beside);
    expect(
      lost(
        tableI,
        `${tableI.slice(0, tableI.indexOf('<thead>'))}<caption>${words}</caption>${tableI.slice(tableI.indexOf('<thead>'))}`,
      ),
    ).toEqual(['Table I, other rows']);
    expect(lost(/Table I - [^<]*/, words)).toEqual(['Table I, row 1: above the head (it has 1 cells)']);
  });

  test('for two tables with the same head', () => {
    const [table = ''] = /<table[^>]*>\s*<thead>[\s\S]*?<\/table>/.exec(page) ?? [];
    expect(lost(table, table + table)).toContain('Table I, one of 2');
  });
});
