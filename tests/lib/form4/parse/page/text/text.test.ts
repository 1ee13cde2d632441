import { expect, test } from 'vitest';
import { seenIn, seenText } from '../../../../../../lib/form4/parse/page/text/text.ts';
import { unseenIn } from '../../../../../../lib/form4/parse/page/text/unseen.ts';
import { pageOf } from '../../../../../support/fakes/page.ts';

const read = (html: string) => seenIn(pageOf(html).body);

test.each([
  ['a FormData mark', '$39.52<span class="FootnoteData"><sup>(1)</sup></span>', '$39.52', ['F1']],
  ['a print-or-type mark', '39.52\n\t<a href="#F12"><sup>(12)</sup></a>', '39.52', ['F12']],
  ['a mark in a saved page', '39.52<a href="https://www.sec.gov/doc4.xml#F2">(2)</a>', '39.52', ['F2']],
  ['a mark in square brackets', '39.52<sup>[2]</sup>', '39.52', ['F2']],
  ['a link to a footnote by another name', '39.52<a href="#note-2">(2)</a>', '39.52', ['F2']],
  ['several marks', 'S<sup>(1)</sup><sup>(2)(10)</sup>', 'S', ['F1', 'F2', 'F10']],
  ['a mark alone', '<sup>( 3 )</sup>', '', ['F3']],
])('%s is kept apart from the text', (_, html, text, footnotes) => {
  expect(read(html)).toEqual({ text, footnotes, doubt: null });
});

test('the asterisk of a label is kept apart, and marks no footnote', () => {
  expect(read('1. Name<a href="#*"><sup>*</sup></a>')).toEqual({
    text: '1. Name',
    footnotes: [],
    doubt: 'superscript text in it is not a footnote mark',
  });
});

test('what nobody sees is not text', () => {
  expect(read('<script>1</script>5<style>2</style>,<!-- 3 --><template>4</template>000').text).toBe('5,000');
});

test('a line break is a space, and a tag within a line is nothing', () => {
  expect(read('Date<br>Exercis<b>able</b>').text).toBe('Date Exercisable');
  expect(read('<div>1</div><div>2</div>').text).toBe('1 2');
});

test('the text of nothing is nothing', () => {
  expect(seenText(undefined)).toBe('');
});

const raised = 'superscript text in it is not a footnote mark';

test.each([
  ['an element of no known kind', '5<s>0</s>', '50', 'it holds <s>'],
  ['an element of no known kind around it all', '<s>5</s>', '5', 'it holds <s>'],
  ['a control', '5<input>', '5', 'it holds <input>'],
  ['raised text that is no mark', '5<sup>0</sup>', '5', raised],
  ['a mark that leads to another footnote', '5<a href="#F12"><sup>(1)</sup></a>', '5', raised],
  ['a number that leads to another footnote', '5<sup><a href="#F12">2</a></sup>', '5', raised],
  ['a part of it hidden', '5<b hidden>0</b>', '50', 'part of it is hidden'],
  ['all of it hidden', '<b hidden>5</b>', '5', 'part of it is hidden'],
  ['a picture hidden', '5<b hidden><img></b>', '5', 'part of it is hidden'],
  ['parts', '<b>5</b><i>0</i>', '50', 'it is in several parts'],
  ['parts beside it', '5<i>0</i>', '50', 'it is in several parts'],
  ['digits that may be turned', '50\u200f', '50', 'characters in it reverse the reading direction'],
  [
    'digits that may be turned in a part',
    '<b>\u202eClass 50</b><!-- -->',
    'Class 50',
    'characters in it reverse the reading direction',
  ],
])('with %s it is in doubt', (_, html, text, doubt) => {
  const page = pageOf(html);
  expect(seenIn(page.body, unseenIn(page))).toEqual({ text, footnotes: [], doubt });
});

test.each([
  ['a dollar sign of its own', '<b>$</b><i>5</i>', '$5'],
  ['a dollar sign and a space', '<b>$ </b><i>5</i>', '$ 5'],
  ['a search’s mark', '5<mark>0</mark>', '50'],
  ['tags around it all', '<b><i> 5</i></b>', '5'],
  ['empty tags', '<b></b><i>5</i> <u> </u>', '5'],
  ['a link elsewhere', '<a href="/cik">5</a>', '5'],
  ['a hidden element of nothing', '5<b hidden> </b>', '5'],
  ['no text at all', '<b><i></i></b>', ''],
  ['letters that turn', '\u202bAda', 'Ada'],
])('with %s it is in none', (_, html, text) => {
  const page = pageOf(html);
  expect(seenIn(page.body, unseenIn(page))).toEqual({ text, footnotes: [], doubt: null });
});
