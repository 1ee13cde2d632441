import { describe, expect, test } from 'vitest';
import { boxes } from '../../../../../../lib/form4/parse/page/anchors.ts';
import { checkMark } from '../../../../../../lib/form4/parse/page/cover/check-mark.ts';
import { linesOf } from '../../../../../../lib/form4/parse/page/text/lines.ts';
import { pageOf } from '../../../../../support/fakes/page.ts';

const markOf = (body: string, box: keyof typeof boxes = 'isDirector') =>
  checkMark(linesOf(pageOf(body).body, new Set()), boxes[box])?.checked ?? null;
const cells = (...tds: string[]) => `<table><tr>${tds.map((td) => `<td>${td}</td>`).join('')}</tr></table>`;

describe('the check mark of a label', () => {
  test.each([
    ['typed', '__X__ Director', true],
    ['typed and empty', '_____ Director', false],
    ['typed narrow', '_X_ Director', true],
    ['typed in brackets', '[X] Director', true],
    ['typed in brackets and empty', '[ ] Director', false],
    ['a tick in a box', '☑ Director', true],
    ['a tick in a box left of it', cells('☑', 'Director'), true],
    ['a tick left of it', cells('✓', 'Director'), true],
    ['a heavy tick left of it', cells('✔', 'Director'), true],
    ['a checked box', '<input type="checkbox" checked> Director', true],
    ['an unchecked box', '<input type="checkbox"> Director', false],
    ['an X in the cell left of it', cells('<span>X</span>', 'Director'), true],
    ['an x in the cell left of it', cells('x', 'Director'), true],
    ['an empty cell left of it', cells('', 'Director'), false],
    ['a no-break space left of it', cells('&nbsp;&nbsp;', 'Director'), false],
    ['a box in the cell left of it', cells('<input type="checkbox" checked>', 'Director'), true],
    ['an unchecked box in the cell left of it', cells('<input type="checkbox">', 'Director'), false],
    ['a cell with a script left of it', cells('<script class="x">1</script>', 'Director'), false],
    ['a cell with bare tags left of it', cells('<b><i></i></b>', 'Director'), false],
    ['an X in a small table left of it', cells(cells('X'), 'Director'), true],
    ['an empty small table left of it', cells(cells('&nbsp;'), 'Director'), false],
  ])('is %s', (_, body, checked) => {
    expect(markOf(body)).toBe(checked);
  });

  test('belongs to its own label in a row of several', () => {
    const row = cells('X', 'Director', '', '10% Owner');
    expect([markOf(row), markOf(row, 'isTenPercentOwner')]).toEqual([true, false]);
    const boxed = '☐ Officer (give title below) ☑ Other (specify below)';
    expect([markOf(boxed, 'isOfficer'), markOf(boxed, 'isOther')]).toEqual([false, true]);
    const line = '_____ Officer (give title below) __X__ Other (specify below)';
    expect([markOf(line, 'isOfficer'), markOf(line, 'isOther')]).toEqual([false, true]);
  });

  test('is not an X that stands elsewhere', () => {
    expect(markOf(`${cells('', 'Director')}${cells('X', 'Else')}`)).toBe(false);
    expect(markOf(`${cells('X')}${cells('Director')}`)).toBeNull();
  });

  test.each([
    ['there is no label', cells('X', 'Employee')],
    ['there is nothing left of the label', cells('Director')],
    ['something else stands left of it', cells('maybe', 'Director')],
    ['a cross stands left of it, which may be a no', cells('✗', 'Director')],
    ['a picture stands left of it', cells('<img src="checked.gif">', 'Director')],
    ['an element of no known kind stands left of it', cells('<x-mark></x-mark>', 'Director')],
    ['it is in no cell itself', `${cells('X')}Director`],
    ['an icon stands left of it', cells('<i class="checked"></i>', 'Director')],
    ['a hidden control stands left of it', cells('<input type="hidden" value="X">', 'Director')],
    ['its mark is struck out', '<s>__X__</s> Director'],
    ['the X left of it is struck out', cells('<s>X</s>', 'Director')],
    ['it is struck out', cells('X', '<s>Director</s>')],
    ['there are two of it', `${cells('X', 'Director')}${cells('X', 'Director')}`],
  ])('is unknown where %s', (_, body) => {
    expect(markOf(body)).toBeNull();
  });
});
