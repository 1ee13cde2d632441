import { expect, test } from 'vitest';
import { seenIn, seenText } from '../../../../../../lib/form4/parse/page/text/text.ts';
import { pageOf } from '../../../../../support/fakes/page.ts';

const read = (html: string) => seenIn(pageOf(html).body);

test.each([
  ['a FormData mark', '$39.52<span class="FootnoteData"><sup>(1)</sup></span>', '$39.52', ['F1']],
  ['a print-or-type mark', '39.52\n\t<a href="#F12"><sup>(12)</sup></a>', '39.52', ['F12']],
  ['a mark in a saved page', '39.52<a href="https://www.sec.gov/doc4.xml#F2">(2)</a>', '39.52', ['F2']],
  ['several marks', 'S<sup>(1)</sup><sup>(2)(10)</sup>', 'S', ['F1', 'F2', 'F10']],
  ['a mark alone', '<sup>( 3 )</sup>', '', ['F3']],
  ['the asterisk of a label', '1. Name<a href="#*"><sup>*</sup></a>', '1. Name', []],
])('%s is kept apart from the text', (_, html, text, footnotes) => {
  expect(read(html)).toEqual({ text, footnotes, doubt: null });
});

test('what nobody sees is no text', () => {
  expect(read('<script>1</script>5<style>2</style>,<!-- 3 --><template>4</template>000').text).toBe('5,000');
});

test('a line break is a space, and a tag within a line is nothing', () => {
  expect(read('Date<br>Exercis<b>able</b>').text).toBe('Date Exercisable');
  expect(read('<div>1</div><div>2</div>').text).toBe('1 2');
});

test('of nothing is nothing', () => {
  expect(seenText(undefined)).toBe('');
});
