import { expect, test } from 'vitest';
import { linesOf } from '../../../../../../lib/form4/parse/page/text/lines.ts';
import { unseenIn } from '../../../../../../lib/form4/parse/page/text/unseen.ts';
import { pageOf } from '../../../../../support/fakes/page.ts';

const textsOf = (body: string) => linesOf(pageOf(body).documentElement, new Set()).map(({ text }) => text);

test.each([
  ['line breaks', 'one<br>two<hr>three', ['one', 'two', 'three']],
  ['blocks', '<p>one</p>two<div><section>three</section></div>', ['one', 'two', 'three']],
  ['cells', '<table><tr><td>one<td>two<tr><th>three</table>', ['one', 'two', 'three']],
  ['no inline tags', '<b>o</b>n<i>e</i> <a href="#">two</a>', ['one two']],
  ['no hard wraps', 'one\n          two&nbsp; three', ['one two three']],
])('lines end at %s', (_, body, lines) => {
  expect(textsOf(body)).toEqual(lines);
});

test('an empty cell is an empty line, for it is the box left of its label', () => {
  expect(textsOf('<table><tr><td>&nbsp;<td>Director</table>')).toEqual(['', 'Director']);
  expect(textsOf('<table><tr><td><table><tr><td></table><td>Label</table>')).toEqual(['', 'Label']);
});

test('check boxes are characters; other controls, footnote marks and scripts are not there', () => {
  const box = '<input type="checkbox"';
  expect(textsOf(`${box} checked> Director<br>${box}> Officer<br><input value="x">a<sup>(1)</sup>`)).toEqual([
    '☒ Director',
    '☐ Officer',
    'a',
  ]);
  expect(textsOf('<script>one</script><style>two</style><template>three</template>')).toEqual([]);
});

test('a check box counts as it is now, not as it was served', () => {
  const page = pageOf('<input type="checkbox"> Director');
  const [input] = page.getElementsByTagName('input');
  if (input) input.checked = true;
  expect(linesOf(page.body, new Set())[0]?.text).toBe('☒ Director');
});

test('each line knows the element it begins in, and its cell', () => {
  const page = pageOf(
    '<table><tr><td id="c">\n<span id="s">one</span> more<br>two</table><i id="i">three</i>',
  );
  const lines = linesOf(page.body, new Set());
  expect(lines.map(({ text, element, cell }) => [text, element.id, cell?.id])).toEqual([
    ['one more', 's', 'c'],
    ['two', 'c', 'c'],
    ['three', 'i', undefined],
  ]);
});

test('a skipped element is not searched', () => {
  const page = pageOf('one<table id="skip"><tr><td>two</table>three');
  const skipped = new Set([...page.querySelectorAll('#skip')]);
  expect(
    linesOf(page.body, skipped)
      .map(({ text }) => text)
      .join(),
  ).toBe('onethree');
});

test.each([
  ['what an element of no known kind holds', 'one <s>5</s><br>two', ['one 5', 'it holds <s>']],
  ['a control that is no check box', '<input type="radio"> one<br>two', ['one', 'it holds <input>']],
  ['a check box in what is in doubt', '<s><input type="checkbox"></s> one<br>two', ['☐ one', 'it holds <s>']],
  ['what is hidden', 'one <b hidden>5</b><br>two', ['one 5', 'part of it is hidden']],
  ['a hidden block', '<p hidden>one</p>two', ['one', 'part of it is hidden']],
  ['a hidden row', '<table><tr hidden><td>one<tr><td>two</table>', ['one', 'part of it is hidden']],
  ['a hidden cell', '<table><tr><td hidden>one<td>two</table>', ['one', 'part of it is hidden']],
  [
    'digits that may be turned',
    '\u202eClass 5<br>two',
    ['Class 5', 'characters in it reverse the reading direction'],
  ],
])('a line is in doubt with %s, and the next is not', (_, body, first) => {
  const page = pageOf(body);
  const lines = linesOf(page.body, new Set(), unseenIn(page));
  expect(lines.map(({ text, doubt }) => [text, doubt])).toEqual([first, ['two', null]]);
});

test('what begins or ends in nothing, or is hidden and empty, leaves a line as it is', () => {
  const page = pageOf('<input type="hidden" value="5"><s> </s>one<b hidden> </b><br>\u202bAda<br> <br>two');
  const lines = linesOf(page.body, new Set(), unseenIn(page));
  expect(lines.map(({ text, doubt }) => [text, doubt])).toEqual([
    ['one', null],
    ['Ada', null],
    ['two', null],
  ]);
});
