import { describe, expect, test } from 'vitest';
import { eachRule, normalized } from '../../../../../../lib/form4/parse/page/text/css-rules.ts';

/** Declarations by selector; those of a rule in several parts are joined. */
const rules = (css: string) => {
  const found: Record<string, string> = {};
  eachRule(css, (selector, declarations) => {
    found[selector] = (found[selector] ?? '') + normalized(declarations);
  });
  return found;
};

describe('the rules of a stylesheet', () => {
  test('stand one after the other', () => {
    expect(rules('a, b { color: red; margin : 0 } c{}')).toEqual({
      'a, b': ';;color:red;margin:0;',
      c: ';;;',
    });
  });

  test('stand in each other', () => {
    expect(rules('a { b: c; & d, e { f: g } h: i }')).toEqual({
      ':is(a) d,:is(a)  e': ';;f:g;',
      a: ';;b:c;h:i;',
    });
    expect(rules('a { &:hover & { b: c } }')).toHaveProperty(':is(a):hover :is(a)');
    expect(rules('a, b { > c { &::before { d: e } } }')).toHaveProperty(':is(:is(a, b) > c)::before');
  });

  test.each(['@layer a', '@supports (a: b)', '@container (width > 1px)', '@media screen', '@new thing'])(
    'hold in %s',
    (around) => {
      expect(rules(`${around} { a { b: c } }`)).toEqual({ a: ';;b:c;' });
      expect(rules(`a { ${around} { b: c; d { e: f } } }`)).toEqual({
        a: ';;b:c;;;;;',
        ':is(a) d': ';;e:f;',
      });
    },
  );

  test.each([
    '@media print',
    '@media print and (color), only print',
    '@media(max-width:600px)',
    '@media screen and (max-width: 47.9em)',
    '@keyframes a',
    '@-webkit-keyframes a',
    '@starting-style',
  ])('do not hold in %s', (around) => {
    expect(rules(`${around} { a { b: c } @media screen { 50% { d: e } } } f { g: h }`)).toEqual({
      f: ';;g:h;',
    });
  });

  test.each([
    '@media print, screen',
    '@media not print',
    '@media (max-width: 1600px)',
    '@media (max-width: 99em)',
    '@container (max-width: 600px)',
    '@supports (print-color-adjust: exact)',
    '@media (max-width: 120rem)',
    '@media not all and (max-width: 600px)',
    '@media (max-width: 600px) or (color)',
  ])('hold in %s', (around) => {
    expect(rules(`${around} { a { b: c } }`)).toEqual({ a: ';;b:c;' });
  });

  test('hold whatever their selectors are called', () => {
    expect(rules('.print-hidden, #imprint { a: b }')).toEqual({ '.print-hidden, #imprint': ';;a:b;' });
  });

  test('end with the text, or with nothing to end', () => {
    expect(rules('@media screen { a { b: c')).toEqual({ a: ';;b:c;' });
    expect(rules('} a { b: c }; @import "d"; e { f: g }')).toEqual({ a: ';;b:c;', e: ';;f:g;' });
  });

  test('have braces in strings and escapes, and comments', () => {
    expect(rules('a{b:"}"}/* c{ */d/**/{e:"{"}<!-- f{g:\'\\\'}\'} -->h\\{{i:j}')).toEqual({
      a: ';;b:";',
      d: ';;e:";',
      f: ';;g:";',
      'h\\{': ';;i:j;',
    });
    expect(rules('a { b: "\n} c { d: e }')).toHaveProperty('c');
    expect(rules('a { b: c } /* d { e: f }')).toEqual({ a: ';;b:c;' });
  });

  test('have a selector of a length that can be looked for, or touch everything', () => {
    const doubled = `${'&&{'.repeat(40)}a:b`;
    expect(Object.keys(rules(`i{${doubled}`)).every((selector) => selector.length < 1e6)).toBe(true);
    expect(rules(`i{${doubled}`)).toHaveProperty('*');
  });

  test('of a hundred thousand braces are through in no time', () => {
    expect(rules('{'.repeat(1e5))).toEqual({});
    expect(rules('a{'.repeat(1e4))).toHaveProperty('a');
  });
});
