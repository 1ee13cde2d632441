import { expect, test } from 'vitest';
import { readSubmission } from '../../lib/edgar/envelope.ts';
import { sum } from '../../lib/figures/decimal.ts';
import { formatAmount } from '../../lib/figures/format.ts';
import { boxes } from '../../lib/form4/parse/page/anchors.ts';
import { checkMark } from '../../lib/form4/parse/page/cover/check-mark.ts';
import { unseenIn } from '../../lib/form4/parse/page/text/unseen.ts';
import { withoutRefusedText } from '../../lib/form4/parse/refused.ts';
import { tidy, transactionCode } from '../../lib/form4/parse/values.ts';
import { saysNone } from '../../lib/form4/wording/quantity-words.ts';
import { workThrough } from '../support/growth.ts';

/* Texts crafted to hang the tab. */

const element = document.createElement('p');
const markIn = (text: string) =>
  Object.values(boxes).map((box) => checkMark([{ text, element, cell: null, doubt: null }] as never, box));
const page = document.implementation.createHTMLDocument();
const style = page.head.appendChild(page.createElement('style'));
const styledWith = (css: string) => {
  style.textContent = css;
  return unseenIn(page);
};
const styleOf = (declarations: string) => {
  page.body.setAttribute('style', declarations);
  return unseenIn(page);
};
const header = (text: string) => readSubmission(`<SEC-HEADER>\n${text}\n</SEC-HEADER>`);

test.each<[string, (size: number) => string, (text: string) => unknown]>([
  ['underscores', (size) => '_'.repeat(size), markIn],
  ['underscores and blanks', (size) => '_ '.repeat(size), markIn],
  ['an underscore and blanks', (size) => `_${' '.repeat(size)}`, markIn],
  ['underscores here and there', (size) => '_ X'.repeat(size), markIn],
  ['comments that do not end', (size) => `none ${'/*'.repeat(size)}`, styledWith],
  ['a selector that does not end', (size) => `none ${'a'.repeat(size)}`, styledWith],
  ['rules for paper in each other', (size) => `none ${'@media print '.repeat(size)}`, styledWith],
  ['rules for paper that do not end', (size) => `none @media print {${'a{}'.repeat(size)}`, styledWith],
  ['a font of fonts', (size) => `opacity;${'font:T'.repeat(size)}`, styleOf],
  ['a transform of transforms', (size) => `opacity;${'transform:'.repeat(size)}`, styleOf],
  ['overflowing names', (size) => `opacity:0;${'overflow'.repeat(size)}`, styleOf],
  ['a code of blanks', (size) => `3${' '.repeat(size)}K${' '.repeat(size)}!`, transactionCode],
  ['a refusal of quotations', (size) => ': “'.repeat(size), withoutRefusedText],
  ['blanks', (size) => `a${' '.repeat(size)}b`, tidy],
  ['zeros', (size) => `0.${'0'.repeat(size / 50)}1`, (text) => sum([text])],
  ['no stock', (size) => 'no stock/'.repeat(size), saysNone],
  ['a name of blanks', (size) => `COMPANY CONFORMED NAME: ${' '.repeat(size)}`, header],
  ['names without a value', (size) => 'COMPANY CONFORMED NAME:\n'.repeat(size), header],
])('%s', (_, textOf, work) => {
  workThrough(textOf, work);
});

test('a long number is written with all its digits', () => {
  expect(formatAmount('1'.repeat(400))).toBe(`1${',111'.repeat(133)}`);
});
