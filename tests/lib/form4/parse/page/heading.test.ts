import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../../lib/form4/parse/read-page.ts';
import { printOrTypePage } from '../../../../support/edgar-pages/print-or-type/print-or-type-page.ts';
import { exerciseTaxSale } from '../../../../support/samples/trades/exercise-tax-sale.ts';
import { filingOf, lost, page } from './changed-page.ts';

const HEADING = 'FORM 4</td>';
const OMB = '<td class="FormTextC">OMB';
const TITLE = 'STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP';
const elsewhere = new URL('https://www.sec.gov/Archives/edgar/data/1/form.htm');
const readAt = (url: URL, html: string) => readPage(new DOMParser().parseFromString(html, 'text/html'), url);

describe('the form of a page', () => {
  test('is that of its heading, with what it amends', () => {
    expect(filingOf(HEADING, 'Form 4/A</td>')?.documentType).toBe('4/A');
    expect(filingOf(HEADING, 'form4</td>')?.documentType).toBe('4');
  });

  test.each([
    ['in a menu', '<ul><li>FORM 3</li></ul>'],
    ['that leads to it', '<a href="/form3.pdf">FORM 3</a>'],
    ['struck out', '<s>FORM 3</s>'],
    ['among words', '<p>FORM 3 Holdings Reported</p>'],
    ['of its own, once more', '<p>Form  4</p>'],
  ])('is none that is named %s', (_, markup) => {
    expect(lost(OMB, `<td>${markup}</td>${OMB}`)).toEqual([]);
  });

  test('is not known where the heading is struck out, or another is beside it', () => {
    expect(lost(HEADING, `<s>FORM 4</s></td>`)).toContain('FORM 3, 4 or 5');
    for (const other of ['FORM 3', 'FORM 4/A', 'FORM 5'])
      expect(lost(OMB, `<td>${other}</td>${OMB}`), other).toContain('FORM 3, 4 or 5');
  });

  test('may have the title of the statement beside it, but not with the colon of an index page', () => {
    const titled = page.replace(HEADING, `FORM 4 – ${TITLE}</td>`).replace(`>${TITLE}<`, '>X<');
    expect(readAt(elsewhere, titled)).toMatchObject({ ok: true, filing: { documentType: '4' } });
    const index = '<strong>Form 4</strong> - Statement of changes in beneficial ownership of securities:';
    expect(readAt(elsewhere, `<div>${index}</div>`)).toMatchObject({ reason: 'not-a-filing' });
  });

  test('is told by two of its heading, its title and its address', () => {
    const untitled = page.replace(TITLE, 'STATEMENT');
    expect(readAt(elsewhere, page)).toMatchObject({ ok: true });
    expect(readAt(elsewhere, untitled)).toMatchObject({ reason: 'not-a-filing' });
    expect(filingOf(TITLE, 'STATEMENT')?.documentType).toBe('4');
    expect(readAt(elsewhere, page.replace(HEADING, 'X</td>'))).toMatchObject({ reason: 'not-a-filing' });
  });

  test('is not told by a title that comes late', () => {
    const late = (lines: number) => page.replace(/<body>/, `<body>${'<p>x</p>'.repeat(lines)}`);
    expect(readAt(elsewhere, late(30))).toMatchObject({ ok: true });
    expect(readAt(elsewhere, late(40))).toMatchObject({ reason: 'not-a-filing' });
  });
});

describe('footnotes and remarks are cut out', () => {
  const printed = printOrTypePage(exerciseTaxSale);
  const quoted = '1. Name and Address of Reporting Person: the other';

  test.each([
    ['FormData', page],
    ['print-or-type', printed],
  ])('so that a label in them is a quotation, in %s', (_, html) => {
    const filing = filingOf(
      'The option vested',
      `${quoted}<br>4. If Amendment, Date of Original Filed 01/02/2024<br>$&`,
      html,
    );
    expect(filing).toMatchObject({
      documentType: '4',
      reportingOwners: [{ name: "O'Neil Saoirse" }],
    });
    expect(filing?.footnotes[1]?.text).toContain(quoted);
  });

  test('and no footnote begins below them, where the page goes on', () => {
    const end = /(<td[^>]*>)Reminder: Report/;
    expect(filingOf(end, '$13. Reminder: Report')?.footnotes).toHaveLength(2);
    expect(lost(/(<td[^>]*>)Reminder: Report/, '$1Explanation of Responses: Report')).toContain(
      'Explanation of Responses',
    );
  });

  test('also where their label stands in a cell around their table', () => {
    const outer = page.replace(
      /<table[^>]*>\s*<tr><td[^>]*><b>Explanation of Responses:<\/b><\/td><\/tr>([\s\S]*?<\/table>)/,
      '<table><tr><td><b>Explanation of Responses:</b><table>$1</td></tr></table>',
    );
    expect(outer).not.toBe(page);
    expect(filingOf('</body>', ' </body>', outer)?.footnotes).toHaveLength(2);
  });
});
