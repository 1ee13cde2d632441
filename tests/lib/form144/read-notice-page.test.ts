import { expect, test } from 'vitest';
import type { Notice } from '../../../lib/form144/notice.ts';
import { readNoticePage } from '../../../lib/form144/parse/read-notice-page.ts';
import { aNotice } from '../../support/edgar-pages/form144/a-notice.ts';
import { noticePage } from '../../support/edgar-pages/form144/notice-page.ts';
import { notices, saysLittle } from '../../support/edgar-pages/form144/notices.ts';

const html = noticePage(aNotice());
const read = (text: string) => readNoticePage(new DOMParser().parseFromString(text, 'text/html'));

/** What a notice's page says: everything but the issuer's CIK. */
const onPage = (notice: Notice): Notice => ({ ...notice, issuer: { ...notice.issuer, cik: null } });

test.each([...notices, ['an amendment that says little', aNotice({ ...saysLittle, remarks: 'A & B.' })]])(
  'the page of %s says what its XML does',
  (_, notice) => {
    expect(read(noticePage(notice))).toEqual({ ok: true, notice: onPage(notice) });
  },
);

test('columns that moved are found by their heads', () => {
  const head = '<th>Aggregate Market Value</th>';
  const value = '<td><div class="fakeBox">63750.00</div></td>';
  const moved = html
    .replace(head, '')
    .replace('<th>Name and Address of the Broker</th>', `${head}$&`)
    .replace(value, '')
    .replace('<td>Example Securities LLC', `${value}$&`);
  expect(read(moved)).toEqual({ ok: true, notice: onPage(aNotice()) });
});

test.each([
  ['Name of Issuer', 'Issuer', 'Name of Issuer'],
  [
    'Name of Person for Whose Account',
    'Person for Whose Account',
    'Name of Person for Whose Account the Securities are To Be Sold',
  ],
  ['Date of Notice', 'Noticed', 'Date of Notice'],
  ['Relationship to Issuer', 'Relation', 'Relationship to Issuer'],
  [
    'Date of Plan Adoption or Giving of Instruction',
    'Plan adopted',
    'Date of Plan Adoption or Giving of Instruction, If Relying on Rule 10b5-1',
  ],
  ['Aggregate Market Value', 'Value', 'Securities Information'],
  ['Date you Acquired', 'Acquired on', 'Securities To Be Sold'],
])('without “%s” it is not read, and says what was not found', (was, is, missing) => {
  expect(read(html.replace(was, is))).toEqual({ ok: false, reason: 'unknown-layout', missing: [missing] });
});

test.each([
  [
    'a row with a cell too many',
    '<td><div class="fakeBox">2500</div></td>',
    '$&<td>9</td>',
    'unknown-layout',
  ],
  [
    'a label that stands twice',
    '<tr><td class="label">Date of Notice',
    '<tr><td>Date of Notice</td><td>05/01/2024</td></tr>$&',
    'unknown-layout',
  ],
  ['an amount in no known spelling', '>63750.00<', '>about 63,750<', 'invalid'],
  ['a part of a figure that is hidden', '>2500<', '>25<span style="display:none">0</span>00<', 'invalid'],
])('%s costs the page', (_, was, is, reason) => {
  expect(read(html.replace(was, is))).toMatchObject({ ok: false, reason });
});

test('with neither a table of past sales nor its box it is not read', () => {
  const without = noticePage(aNotice({ soldInPastThreeMonths: [] })).replaceAll(/Nothing to Report/gi, '');
  expect(read(without)).toEqual({
    ok: false,
    reason: 'unknown-layout',
    missing: ['Securities Sold During The Past 3 Months'],
  });
});

test('an amendment is one by its heading, not by what its remarks or a menu say', () => {
  const remarks = 'Form 144/A of May 1 amends this.';
  const notice = aNotice({ remarks });
  expect(read(noticePage(notice))).toEqual({ ok: true, notice: onPage(notice) });
  const amended = aNotice({ documentType: '144/A' });
  expect(read(noticePage(amended))).toMatchObject({ notice: { documentType: '144/A' } });
});

test('numbers are in thousands if the page says so, not if its remarks do', () => {
  const remarks = 'The plan holds its assets in millions of small lots.';
  const notice = aNotice({ remarks });
  const own = noticePage(notice);
  expect(read(own)).toEqual({ ok: true, notice: onPage(notice) });
  const said = own.replace('</body>', '<p>Amounts in thousands</p></body>');
  expect(read(said)).toMatchObject({ ok: false, missing: ['numbers in units'] });
});

test('another page is no notice', () => {
  expect(read('<p>SCHEDULE 13G</p>')).toMatchObject({ reason: 'not-a-notice' });
});
