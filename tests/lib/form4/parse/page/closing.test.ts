import { describe, expect, test } from 'vitest';
import { printOrTypePage } from '../../../../support/edgar-pages/print-or-type/print-or-type-page.ts';
import { exerciseTaxSale } from '../../../../support/samples/trades/exercise-tax-sale.ts';
import { filingOf, lost, page, readChanged } from './changed-page.ts';

const printed = printOrTypePage(exerciseTaxSale);
const ends = /(March 1, 2024\.<\/td><\/tr>)/;
const tax = 'Shares withheld by the issuer to cover the tax due on the exercise.';
const vested = 'The option vested in four equal yearly parts, the last of them on March 1, 2024.';
const line = (text: string) => `<tr><td>${text}</td></tr>`;
const rows = (text: string, ...more: string[]) => [text, ...more].map(line).join('');

describe('footnotes and remarks', () => {
  test('are recognized by their numbers, before the text or in a separate cell', () => {
    for (const html of [page, printed])
      expect(filingOf('</body>', ' </body>', html)?.footnotes).toEqual([
        { id: 'F1', text: tax },
        { id: 'F2', text: vested },
      ]);
  });

  test('end with the remarks, which stand behind their label or below it', () => {
    expect(filingOf(ends, `$1${line('Remarks: See Exhibit 24.')}`)?.remarks).toBe('See Exhibit 24.');
    expect(filingOf(ends, `$1${rows('Remarks:', 'See Exhibit 24.')}`)?.remarks).toBe('See Exhibit 24.');
    expect(filingOf(ends, `$1${line('Remarks:')}`)?.remarks).toBeNull();
    expect(filingOf(ends, `$1${rows('Remarks:', 'Filed late.', '3. A list.')}`)?.footnotes).toHaveLength(2);
  });

  test('are in doubt where a part of them is', () => {
    const remarks = 'remarks: it holds <s>';
    expect(lost(ends, `$1${rows('Remarks:', '<s>See</s> Exhibit 24.')}`)).toEqual([remarks]);
    expect(lost(ends, `$1${line('Remarks: <s>See</s> Exhibit 24.')}`)).toEqual([remarks]);
    expect(lost('Shares withheld', '<s>Shares</s> withheld', printed)).toEqual([
      'footnotes.0.text: it holds <s>',
    ]);
    expect(lost(/(equal yearly) parts/, '$1<br><s>parts</s>')).toEqual(['footnotes.1.text: it holds <s>']);
  });

  test('are in doubt where something without a number stands below them', () => {
    const parts = 'it is in several parts';
    expect(lost(ends, `$1${rows('', 'It expires in 2030.')}`)).toEqual([`footnotes.1.text: ${parts}`]);
    expect(lost(ends, `$1${rows('2024. It expired.', 'So it did.')}`)).toEqual([
      `footnotes.1.text: ${parts}`,
    ]);
    const rest = rows('Remarks:', 'Late.', '3. A list.', 'Remarks: again.');
    expect(lost(ends, `$1${rest}`)).toEqual([`remarks: ${parts}`]);
    expect(filingOf(ends, `$1${rest}`)?.remarks).toBeNull();
    expect(lost(/(<tr><td[^>]*>1\. Shares)/, `${line('See below.')}$1`)).toEqual([]);
  });

  test('are whole where they are on several lines', () => {
    expect(filingOf('withheld by', 'withheld<br>by')?.footnotes[0]?.text).toBe(tax);
    expect(filingOf('equal yearly', 'equal<br>yearly')?.footnotes[1]?.text).toBe(vested);
    for (const number of ['10.50', '2.5 percent']) {
      const filing = filingOf('March 1', `<br>${number} of March 1`);
      expect(filing?.footnotes.map(({ text }) => text)).toEqual([
        tax,
        vested.replace('March', `${number} of March`),
      ]);
    }
    expect(lost('1. Shares', '<input><br>1. Shares')).toEqual(['footnotes.0.text: it holds <input>']);
  });

  test('may all stand in one cell, each from its number on', () => {
    const joint = /(tax due on the exercise\.)<\/td><\/tr>\s*<tr><td[^>]*>(?=2\.)/;
    for (const others of ['$1<br>', '$1</p><p>', '$1</div><div>']) {
      const filing = filingOf(joint, others);
      expect(filing?.footnotes.map(({ text }) => text)).toEqual([tax, vested]);
      expect(filing?.doubts).toBeUndefined();
    }
    expect(filingOf(/(March 1, 2024\.)(<\/td>)/, '$1<br>Remarks:<br>Late.$2')).toMatchObject({
      footnotes: [{ text: tax }, { text: vested }],
      remarks: 'Late.',
    });
  });

  test.each(['1)', '(1)', '[1]'])('may begin with “%s”', (number) => {
    expect(filingOf('1. Shares', `${number} Shares`)?.footnotes[0]).toEqual({ id: 'F1', text: tax });
  });

  test('are in doubt where a raised text stands in them, which is no mark', () => {
    expect(lost('Shares withheld', 'Shares<sup>2</sup> withheld')).toEqual([
      'footnotes.0.text: superscript text in it is not a footnote mark',
    ]);
    expect(lost('Shares withheld', 'Shares<sup>(2)</sup> withheld')).toEqual([]);
  });

  test('are in doubt where a number has no text', () => {
    expect(lost(vested, '')).toEqual(['footnotes.1.text: it holds no text']);
    const cell = /<td[^>]*><font size="2">The option vested[\s\S]*?<\/td>/;
    expect(lost(cell, '<td></td>', printed)).toEqual(['footnotes.1.text: it holds no text']);
    expect(lost(cell, '', printed)).toEqual(['footnotes.1.text: it holds no text']);
  });

  test('lead to where they stand', () => {
    const said = (field: string, words: string | RegExp, others: string, html = page) => {
      const reading = readChanged(words, others, html);
      return reading.ok ? reading.sources().get(field)?.textContent : null;
    };
    expect(said('footnotes.1.text', '</body>', ' </body>', printed)).toBe(vested);
    expect(said('footnotes.1.text', 'The option', '<s>The</s> option', printed)).toBe(vested);
    expect(said('footnotes.1.text', '</body>', ' </body>')).toBe(`2. ${vested}`);
    expect(said('remarks', ends, `$1${rows('Remarks:', 'Late.')}`)).toBe('Late.');
    expect(said('remarks', ends, `$1${rows('Remarks:', '<s>Late.</s>')}`)).toBe('Late.');
    expect(said('remarks', ends, `$1${rows('Remarks: Late.', 'x')}`)).toBe('x');
    expect(said('remarks', ends, `$1${rows('Remarks:')}`)).toBeUndefined();
    expect(lost(ends, `$1${rows('<s>Remarks:</s>')}`)).toEqual(['remarks: it holds <s>']);
  });

  test('are not found where they begin twice, or nothing stands below them', () => {
    const label = 'Explanation of Responses';
    expect(lost('</body>', `<p>${label}:</p></body>`)).toContain(label);
    expect(lost('<body>', `<body><ul><li>${label}</li></ul>`)).toEqual([]);
    expect(lost(/(March 1, 2024\.<\/td><\/tr>\s*<\/table>)[\s\S]*/, '$1')).toContain(`${label}: text below`);
  });
});

describe('signatures', () => {
  const signed = /(<tr>\s*<td[^>]*><\/td>\s*<td[^>]*><u>[\s\S]*?<\/tr>)/;

  test('may be several, above one label or above several', () => {
    const two = [
      { name: "/s/ Saoirse O'Neil", date: '2024-03-07' },
      { name: '/s/ Ada Marlowe', date: '2024-03-08' },
    ];
    const second = '<tr><td></td><td>/s/ Ada Marlowe</td><td>03/08/2024</td></tr>';
    const label = '<tr><td></td><td>** Signature of Reporting Person</td><td>Date</td></tr>';
    expect(filingOf(signed, `$1${second}`)?.signatures).toEqual(two);
    expect(filingOf(signed, `$1${label}${second}`)?.signatures).toEqual(two);
    expect(filingOf(signed, `$1<tr><td></td></tr><tr><td></td><td></td><td></td></tr>`)?.signatures).toEqual(
      two.slice(0, 1),
    );
  });

  test('have a date that leads to its cell, and is in doubt where it is not there or something else', () => {
    const struck = readChanged('>03/07/2024<', '><s>03/07/2024</s><');
    expect(struck.ok && struck.sources().get('signatures.0.date')?.textContent).toBe('03/07/2024');
    const undated = readChanged('>03/07/2024<', '><');
    expect(undated).toMatchObject({ doubts: [{ path: 'signatures.0.date', text: '' }] });
    expect(undated.ok && undated.sources().get('signatures.0.date')?.textContent).toContain('Saoirse');
    expect(lost('>03/07/2024<', '>03/07/2024</td><td>03/08/2024<')).toEqual([
      'signatures.0.date: it is in several parts',
    ]);
    for (const text of ['Dated 03/07/2024', '03/07/2024 Date'])
      expect(lost('>03/07/2024<', `>${text}<`)).toEqual([
        'signatures.0.date: it is not in a recognized format',
      ]);
  });

  test('leave a hidden row for last, in doubt', () => {
    const hidden = '<tr hidden><td></td><td>/s/ Ada Marlowe</td><td>01/02/2003</td></tr>';
    expect(readChanged(signed, `${hidden}$1`)).toMatchObject({
      filing: {
        signatures: [
          { name: "/s/ Saoirse O'Neil", date: '2024-03-07' },
          { name: '', date: null },
        ],
      },
      doubts: [{ path: 'signatures.1.date', reason: 'part of it is hidden' }],
    });
  });

  test('are not found where their label is struck out, or there again elsewhere', () => {
    const label = 'Signature of Reporting Person';
    expect(lost(`** ${label}`, `<s>** ${label}</s>`)).toContain(label);
    expect(lost('</body>', `<p>** ${label}</p></body>`)).toContain(label);
    expect(lost('03/07/2024', 'Date')).toContain(label);
  });

  test('have a date that is in doubt by itself, and are not found in two tables', () => {
    expect(lost('>03/07/2024<', '><s>03/07/2024</s><')).toEqual(['signatures.0.date: it holds <s>']);
    expect(lost('>03/07/2024<', '><s></s><')).toEqual(['signatures.0.date: it holds <s>']);
    expect(
      lost(
        /(Person)(<\/td>\s*<td[^>]*>Date)/,
        '$1$2</td></tr></table><table><tr><td>Signature of Reporting Person',
      ),
    ).toContain('Signature of Reporting Person');
  });
});
