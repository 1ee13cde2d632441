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
    'text-indent: 100%',
    'transform: rotateX(90deg)',
    'transform: matrix(0, 0, 0, 1, 0, 0)',
    '-webkit-mask-image: linear-gradient(transparent, transparent)',
    'margin-left: -3000px',
    'height: 0; overflow: hidden',
    'max-width: 1px; overflow-x: clip',
    'transform: scale(0)',
    'transform: rotate(1deg) translateX(90px)',
    'text-decoration: line-through',
    'direction: rtl',
    'unicode-bidi: bidi-override',
    'visibility: var(--seen)',
    '/* ; */display:/**/none',
    'disp\\6cay: none',
    'opacity: 0.01',
    'opacity: 1%',
    'filter: opacity(0)',
    'scale: 0',
    'zoom: 0.01',
    'transform: scale3d(0, 0, 0)',
    'transform: translate(0, -50px)',
    'translate: -9999px',
    'font-size: 1px',
    'font-size: 0.1px',
    'font: italic .01em/1 serif',
    'color: rgba(0, 0, 0, 0)',
    'color: rgb(0 0 0 / 0%)',
    'clip-path: path("M0 0")',
    'inset: -1000px auto auto',
    'inset-inline-start: -1000px',
    'top: -1000px; position: fixed',
    'left: 9999px',
    'margin-left: calc(-100vw - 9px)',
    'inline-size: 0; overflow: hidden',
    'max-block-size: 0; overflow: clip',
    // Without a document type, a number is one of pixels.
    'height: 1; overflow: hidden',
    'height: 0px; overflow: hidden',
    'width: 0.25px; overflow: hidden',
    'width: .5px; overflow: hidden',
    'height: 0em; overflow: hidden',
    'max-height: 0%; overflow: hidden',
    'color: rgba(0, 0, 0, .0)',
    'color: hsla(0, 0%, 0%, .01)',
    'color : hsl(0 0% 0% / 0.05)',
    'font-size : 0',
    'left: -700px',
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
    'height: 10px; overflow: hidden',
    'height: 1em; overflow: hidden',
    'height: 0.5em; overflow: hidden',
    'text-decoration: underline',
    'direction: ltr',
    'backface-visibility: hidden',
    'color: rgb(0, 0, 0)',
    'color: rgb(0 0 0 / 87%)',
    'color: rgba(0, 0, 0, .87)',
    'color: #f00',
    'color: #000',
    'clip-path: none',
    'background-clip: padding-box',
    'mask: none',
    'text-indent: 10%',
    'transform: rotateX(0)',
    'transform: rotate(90deg)',
    'transform: translateZ(0) scale(0.9)',
    'zoom: 1.25',
    'scale: 1',
    'filter: grayscale(0) invert(1) opacity(0.9)',
    'font: italic 12px/1 serif',
    'font-size: 0.75rem',
    'margin: 0 auto 100px 280px',
    'border-top-left-radius: 9999px',
    'content: "\\6e one"',
  ])('but not by "%s"', (css) => {
    expect(styled(css)).toBe(false);
    expect(inSheet(`#x { ${css} }`)).toBe(false);
  });

  test('by an attribute, within what is closed, or as it was filed, in another language', () => {
    for (const html of [
      '<b hidden>1</b>',
      '<b aria-hidden="true">1</b>',
      '<b lang="de">1</b>',
      '<details>1</details>',
      '<dialog>1</dialog>',
    ])
      expect(isUnseen(html), html).toBe(true);
    for (const html of [
      '<b aria-hidden="false">1</b>',
      '<b lang="en-US">1</b>',
      '<b lang="EN">1</b>',
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
    expect(inSheet(':what(x) { display: none }')).toBe(false);
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

/** The elements in doubt on a page with this stylesheet and a table with this row. */
const drawnOver = (css: string, row: string) =>
  [...unseenIn(pageOf(`<style>${css}</style><main>5<table><tr>${row}</table></main>`))].map(
    (element) => element.outerHTML,
  );

describe('in a row', () => {
  const row = '<td>1<i></i><b title="2">3</b><td>';

  test.each([
    ['i::before { content: "5" }', `<td>1<i></i><b title="2">3</b></td>`],
    ['b::after { content: "-" }', '<b title="2">3</b>'],
    ['b:after { content: attr(title) }', '<b title="2">3</b>'],
    ['b::before { content: counter(a) }', '<b title="2">3</b>'],
    ['b::before { content: var(--a) }', '<b title="2">3</b>'],
    ['b::before { content: "\\35" }', '<b title="2">3</b>'],
    ['b::before { content: "" "☒" }', '<b title="2">3</b>'],
    ['td:empty::before { content: "X" }', '<td></td>'],
    ['b { order: -1 }', '<b title="2">3</b>'],
    ['b::first-letter { font-size: 0 }', '<b title="2">3</b>'],
    ['b:first-line { font-size: 0 }', '<b title="2">3</b>'],
    ['i + ::before { content: "5" }', '<b title="2">3</b>'],
    ['b { color: white }', '<b title="2">3</b>'],
    ['b { margin: 0; color:#fff }', '<b title="2">3</b>'],
    ['b { color : white }', '<b title="2">3</b>'],
    ['b { color: #FEFEFE; background: #fff }', '<b title="2">3</b>'],
  ])('"%s" is a doubt of what it stands in', (css, doubtful) => {
    expect(drawnOver(css, row)).toEqual([doubtful]);
  });

  test.each([
    'b::before { content: none } b { content: normal }',
    'b::before { content: "" } b::after { content: "\\a0" ": " }',
    'b::after { content: " \\2197" } b::before { content: "\\f35d" "→" }',
    'b::before { content: open-quote }',
    'b::before { opacity: 0; display: none }',
    'main { order: 2; float: right } main::before { content: "Beta" }',
    'b { border: 1px; order: 0; float: left }',
    'b { background: #123; color: white }',
    'b { color: white !important; background-color: black !important }',
    'b { color: #ff0 } i { color: #f0f }',
  ])('"%s" is none', (css) => {
    expect(drawnOver(css, row)).toEqual([]);
  });

  test('white is the text of a whole page that is dark', () => {
    const dark = 'table { background: black } b { color: white }';
    expect(drawnOver(dark, '<td><b>1</b>'.repeat(50))).toEqual([]);
    expect(drawnOver(dark, '<td><b>1</b>'.repeat(49))).toHaveLength(49);
  });
});

test('a stylesheet for paper alone, or a narrow window, hides nothing', () => {
  const hiding = (media: string) => isUnseen(`<style media="${media}">b { display: none }</style><b>1</b>`);
  for (const media of [
    'print',
    'only print',
    'print, print and (color)',
    '(max-width: 600px)',
    '(max-width: 767.98px)',
    '(width <= 600px)',
  ])
    expect(hiding(media), media).toBe(false);
  for (const media of [
    '',
    'screen',
    'print, screen',
    '(max-width: 2000px)',
    '(width <= 2000px)',
    '(width >= 600px)',
    'not all and (max-width: 600px)',
  ])
    expect(hiding(media), media).toBe(true);
});

test('a rule that a library inserts hides as a written one does', () => {
  const page = pageOf('<style></style><b>1</b>');
  const hidden = () => unseenIn(page).has(page.querySelector('b') as Element);
  expect(hidden()).toBe(false);
  const rules = [{ cssText: 'i { color: red }' }, { cssText: 'b { display: none }' }];
  Object.defineProperty(page.querySelector('style'), 'sheet', { value: { cssRules: rules } });
  expect(hidden()).toBe(true);
});

test('styles from elsewhere are those of an address, of an import and of a script', () => {
  const has = (html: string) => hasOtherStyles(pageOf(html));
  expect(has('<style>p { color: red }</style><link rel="icon" href="/a.ico">')).toBe(false);
  expect(has('<link href="/a.css" rel="StyleSheet">')).toBe(true);
  expect(has('<style>@import "/a.css";</style>')).toBe(true);
  const page = pageOf('<p>1</p>');
  expect(hasOtherStyles(page)).toBe(false);
  Object.defineProperty(page, 'adoptedStyleSheets', { value: [{}] });
  expect(hasOtherStyles(page)).toBe(true);
});

test('what a stylesheet from elsewhere does is asked of the page that is drawn', () => {
  const link = '<link rel="stylesheet" href="/a.css">';
  const undrawn = (html: string, tag: string) => {
    const page = pageOf(html);
    Object.defineProperty(page, 'defaultView', { value: {} });
    for (const element of page.body.querySelectorAll('*'))
      Object.assign(element, { checkVisibility: () => element.localName !== tag });
    return [...unseenIn(page)].map(({ localName }) => localName);
  };
  expect(undrawn(`${link}<p>1<b>2</b></p>`, 'b')).toEqual(['b']);
  expect(undrawn(`${link}<p>1<b>2</b></p>`, 'i')).toEqual([]);
  expect(undrawn('<p>1<b>2</b></p>', 'b')).toEqual([]);
});
