import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../../../lib/form4/parse/read-page.ts';
import { filingUrl, parse } from '../../../../../generalize/pages.ts';
import { formdataPage } from '../../../../../support/edgar-pages/formdata/formdata-page.ts';
import { filing, row } from '../../../../../support/samples/filing.ts';
import { filingOf, lost, page, readChanged } from '../changed-page.ts';

const COVER = '<table width="100%" border="1" cellspacing="0" cellpadding="4">';
const ORIGINAL = '4. If Amendment, Date of Original Filed';

describe('a box of the cover', () => {
  test('whose label is struck out is none', () => {
    expect(lost('3. Date of Earliest Transaction', '<s>$&</s>')).toContainEqual(
      expect.stringMatching(/^Date of Earliest Transaction/),
    );
  });

  test('that is the last one keeps its last line', () => {
    const amended = parse(
      formdataPage(
        filing({
          documentType: '4/A',
          dateOfOriginalSubmission: '2024-05-15',
          nonDerivativeTable: [row()],
        }),
      ),
    );
    const joint = [...amended.querySelectorAll('td')].findLast((cell) =>
      cell.textContent?.startsWith('6. Individual'),
    );
    joint?.parentElement?.prepend(joint);
    expect(readPage(amended, filingUrl)).toMatchObject({
      filing: { documentType: '4/A', dateOfOriginalSubmission: '2024-05-15' },
      doubts: [],
    });
  });

  test('in which a date is hidden leaves open whether the form is an amendment', () => {
    const cell = /(Date of Original Filed[\s\S]*?)<\/td>/;
    expect(lost(cell, '$1<br><b hidden>01/02/2003</b></td>')).toEqual([ORIGINAL.replace('4. ', '')]);
  });

  test('that is empty takes no line from the next box in its cell', () => {
    const label = '<span class="MedSmallFormText">3. Date';
    const html = page.replace(ORIGINAL, '');
    expect(readChanged(label, `${ORIGINAL} (Month/Day/Year)<br>${label}`, html)).toMatchObject({
      filing: { documentType: '4', dateOfOriginalSubmission: null, periodOfReport: '2024-03-05' },
      doubts: [],
    });
  });

  test('goes on below a title that begins with a number', () => {
    expect(readChanged('President &amp; CEO', '2. Vice President')).toMatchObject({
      filing: { reportingOwners: [{ relationship: { officerTitle: '2. Vice President' } }] },
      doubts: [],
    });
  });

  test.each([
    ['1. Name and Address of Reporting Person', '* O’Neil Saoirse'],
    ['1. Name and Address of Reporting Person', '<br>O’Neil Saoirse'],
  ])('may be in no cell: “%s%s”', (label, rest) => {
    const html = page.replace(label, 'Name');
    expect(filingOf(COVER, `<p>${label}${rest}<br>(Last)<br>12 Example Street</p>$&`, html)).toMatchObject({
      reportingOwners: [{ cik: null, name: 'O’Neil Saoirse' }],
    });
  });

  test('may be in no cell: a date, and the issuer', () => {
    const inParagraph = (label: string, rest: string) =>
      readChanged(COVER, `<p>${label}<br>${rest}</p>$&`, page.replace(label.slice(0, 14), 'Else'));
    expect(inParagraph('3. Date of Earliest Transaction', '03/04/2024')).toMatchObject({
      filing: { periodOfReport: '2024-03-04' },
      doubts: [],
    });
    const reading = inParagraph('2. Issuer Name and Ticker or Trading Symbol', 'Bell [ BELL ]');
    expect(reading).toMatchObject({
      filing: { issuer: { cik: null, name: 'Bell', tradingSymbol: 'BELL' } },
      doubts: [],
    });
    expect(reading.ok && reading.sources().get('issuer.tradingSymbol')?.textContent).toContain('BELL');
  });
});

test('a box to check that cannot be read leads to its label', () => {
  const reading = readChanged(
    /(<td>)\s*(<\/td><\/tr><\/table><\/td>\s*<td[^>]*>Check this box to indicate)/,
    '$1<img src="x.gif">$2',
  );
  expect(reading).toMatchObject({ doubts: [{ path: 'aff10b5One', text: '' }] });
  const element = reading.ok ? reading.sources().get('aff10b5One') : null;
  expect(element?.textContent).toMatch(/^Check this box to indicate/);
});
