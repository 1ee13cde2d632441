import { describe, expect, test } from 'vitest';
import { hasOtherStyles, isUndrawn, unseenIn } from '../../../../../../lib/form4/parse/page/text/unseen.ts';
import { pageOf } from '../../../../../support/fakes/page.ts';

const isUnseen = (html: string) => unseenIn(pageOf(html)).size > 0;
const styled = (css: string) => isUnseen(`<b style="${css}">1</b>`);
const inSheet = (css: string) => isUnseen(`<style>${css}</style><b id="x">1</b>`);

describe('a text is not seen', () => {
  test.each([
    'display:none',
    'display: none !important',
    'DISPLAY: NONE',
    'visibility: hidden',
    'visibility:collapse',
    'content-visibility: hidden',
    'opacity: 0',
    'opacity: 0.00',
    'opacity: .0',
    'opacity:0%',
    'font-size: 0',
    'font-size: 0px',
    'font: 0/0 serif',
    'color: transparent',
    '-webkit-text-fill-color: transparent',
    'clip: rect(0, 0, 0, 0)',
    'clip-path: inset(50%)',
    'left: -9999px',
    'text-indent: -700px',
    'margin-left: -3000px',
    'height: 0; overflow: hidden',
    'max-width: 1px; overflow-x: clip',
    'transform: scale(0)',
    'transform: rotate(1deg) translateX(90px)',
    'text-decoration: line-through',
    'direction: rtl',
    'unicode-bidi: bidi-override',
  ])('by "%s", of its own or in a stylesheet', (css) => {
    expect(styled(css)).toBe(true);
    expect(styled(`margin: 0; ${css}; padding: 0`)).toBe(true);
    expect(inSheet(`#x { ${css} }`)).toBe(true);
    expect(inSheet(`i{margin:0}#x{${css};padding:0}`)).toBe(true);
  });

  test.each([
    'display: block',
    'opacity: 0.5',
    'opacity: 1',
    'font-size: 0.9em',
    'font-size: 10px',
    'background-color: transparent',
    'border-color: transparent',
    'left: -20px',
    'height: 0',
    'width: 1px; overflow: visible',
    'line-height: 0',
    'min-height: 0; overflow: hidden',
    'text-decoration: underline',
    'direction: ltr',
  ])('but not by "%s"', (css) => {
    expect(styled(css)).toBe(false);
    expect(inSheet(`#x { ${css} }`)).toBe(false);
  });

  test('by an attribute, or within what is closed', () => {
    for (const html of [
      '<b hidden>1</b>',
      '<b aria-hidden="true">1</b>',
      '<details>1</details>',
      '<dialog>1</dialog>',
    ])
      expect(isUnseen(html), html).toBe(true);
    for (const html of [
      '<b aria-hidden="false">1</b>',
      '<details open>1</details>',
      '<dialog open>1</dialog>',
    ])
      expect(isUnseen(html), html).toBe(false);
  });

  test('by a rule among others, on screen', () => {
    expect(inSheet('/* { */ i { color: red } .y, #x { display: none }')).toBe(true);
    expect(inSheet('@media (width > 9px) { #x { display: none } }')).toBe(true);
    expect(inSheet('@media print { i { color: red } #x { display: none } }')).toBe(false);
    expect(inSheet('@media only print and (color) { #x { display: none } }')).toBe(false);
    for (const media of ['screen, print', 'print, screen', 'not print', 'screen'])
      expect(inSheet(`@media ${media} { #x { display: none } }`), media).toBe(true);
    expect(inSheet('@MEDIA only print { #x { display: none } } #x { display: none }')).toBe(true);
    expect(inSheet('/* #x { display: none } */')).toBe(false);
    expect(inSheet('.none { color: red } #y { display: none }')).toBe(false);
    expect(inSheet('@font-face { font-size: 0 } :what(x) { display: none } #x { display: none }')).toBe(true);
  });
});

test('a page that is drawn knows by itself what it does not draw, any other does not', () => {
  const element = (drawn: boolean, defaultView: object | null = {}) =>
    ({
      ownerDocument: { defaultView },
      checkVisibility: ({ opacityProperty, visibilityProperty }: CheckVisibilityOptions = {}) =>
        drawn || !opacityProperty || !visibilityProperty,
    }) as unknown as Element;
  expect(isUndrawn(element(false))).toBe(true);
  expect(isUndrawn(element(true))).toBe(false);
  expect(isUndrawn(element(false, null))).toBe(false);
  expect(isUndrawn({ ownerDocument: { defaultView: {} } } as unknown as Element)).toBe(false);
});

test('styles from elsewhere are those of an address, of an import and of a script', () => {
  const has = (facts: object) => hasOtherStyles(facts as Document);
  const own = { href: null, ownerNode: { textContent: 'p { color: red }' } };
  expect(has({ styleSheets: [own], adoptedStyleSheets: [] })).toBe(false);
  expect(has({ styleSheets: [{ href: null, ownerNode: null }], adoptedStyleSheets: [] })).toBe(false);
  expect(has({})).toBe(false);
  expect(has({ styleSheets: [own, { href: 'https://example.com/a.css' }], adoptedStyleSheets: [] })).toBe(
    true,
  );
  expect(has({ styleSheets: [{ href: null, ownerNode: { textContent: '@import "a.css"' } }] })).toBe(true);
  expect(has({ styleSheets: [own], adoptedStyleSheets: [{}] })).toBe(true);
});
