import type { Kind, Kinds } from '../kind.ts';
import { change, longNumbersIn, make, rowsOf, textsIn } from '../places.ts';

/** Stylesheets that hide or draw text, with rules nested in every way; `.form4-x` is what they touch. */

const hiding: Record<string, string> = {
  'a rule in a rule': 'table { color: black; & .form4-x { display: none } }',
  'a rule in a rule, without &': 'body { .q, .form4-x { display: none } }',
  'a rule on screen in a rule': '.form4-x { @media screen { display: none } }',
  'a layer': '@layer a, b; @layer a { @layer c { .form4-x { display: none } } }',
  'what is supported': '@supports (display: grid) { .form4-x { display: none } }',
  'a container': '@container (width > 1px) { .form4-x { display: none } }',
  'a scope': '@scope (body) { .form4-x { display: none } }',
  'an unknown block': '@when media(screen) { .form4-x { display: none } }',
  'an escape': '.form4-x { disp\\6cay: none }',
  'a variable': ':root { --x: none } .form4-x { display: var(--x) }',
  'a rule without an end': '@media screen { .form4-x { display: none',
  'a rule in a comment of HTML': '<!-- .form4-x { display: none } -->',
  'a rule between braces in strings': 'i { quotes: "}" } .form4-x { display: none } i { quotes: "{" }',
  'a font of one pixel': '.form4-x, .form4-x * { font-size: 1px }',
  'almost no opacity': '.form4-x { opacity: 0.01 }',
  'a scale of 0': '.form4-x { scale: 0 }',
  'a filter': '.form4-x { filter: opacity(0) }',
  'a color without opacity': '.form4-x { color: rgb(0 0 0 / 0%) }',
  'white on white, as a script writes it':
    '.form4-x { color: rgb(255, 255, 255); background-color: rgb(255, 255, 255) }',
  'white on white': '.form4-x { color: #fff; background: white }',
  'a place below the screen': '.form4-x { position: absolute; top: 9999px }',
  'no inline size': '.form4-x { display: block; inline-size: 0; overflow: hidden }',
};

const drawing: Record<string, (text: string) => string> = {
  content: (text) => `.form4-x::before { content: "${text}" }`,
  'an old selector': (text) => `.form4-x:before { content: '${text}' }`,
  'a rule in a rule': (text) => `td { & .form4-x { &::before { content: "${text}" } } }`,
  'an escape': (text) => `.form4-x::before { content: "\\3${text}" }`,
  'a counter': (text) => `.form4-x { counter-reset: x ${text} } .form4-x::before { content: counter(x) }`,
  'an attribute': (text) => `.form4-x::before { content: attr(title) } /* ${text} */`,
};

function touch(element: HTMLElement, css: string): void {
  element.classList.add('form4-x');
  element.ownerDocument.head.append(make(element.ownerDocument, 'style', css));
}

const rowTwice =
  (css: string): Kind =>
  (page, random) => {
    const row = random.pick(rowsOf(page));
    if (!row) return false;
    const hidden = row.cloneNode(true) as HTMLElement;
    row.after(hidden);
    touch(hidden, css);
    return true;
  };

const word =
  (css: string): Kind =>
  (page, random) => {
    const text = random.pick(
      textsIn(page.body).filter(({ data }) => /\b(?:shares|price|Trust|Inc)\b/.test(data)),
    );
    const hidden = make(page, 'span', ' not');
    text?.after(hidden);
    touch(hidden, css);
    return text !== null;
  };

/** Draws a number's first digit with CSS, before the rest of the number or in an empty element there. */
const digit =
  (css: (text: string) => string, isEmpty: boolean): Kind =>
  (page, random) =>
    change(random, longNumbersIn(page), (text) => {
      const [first = '', rest] = [text.trim()[0], text.trim().slice(1)];
      const holder = make(page, 'span', isEmpty ? '' : rest);
      touch(holder, css(first));
      holder.title = first;
      return isEmpty ? [holder, rest] : [holder];
    });

export const styles: Kinds = {
  ...Object.fromEntries(
    Object.entries(hiding).flatMap(([how, css]) => [
      [`a row twice, once hidden by ${how}`, rowTwice(css)],
      [`a word hidden by ${how}`, word(css)],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(drawing).flatMap(([how, css]) => [
      [`a digit drawn by ${how}`, digit(css, false)],
      [`a digit drawn in nothing by ${how}`, digit(css, true)],
    ]),
  ),
  'a first letter hidden': (page, random) =>
    change(random, longNumbersIn(page), (text) => {
      const holder = make(page, 'span', `1${text.trim()}`);
      touch(holder, '.form4-x { display: block } .form4-x::first-letter { font-size: 0 }');
      return [holder];
    }),
  'a row twice, once in a popover': (page, random) => {
    const row = random.pick(rowsOf(page));
    const hidden = row?.cloneNode(true) as HTMLElement | undefined;
    hidden?.setAttribute('popover', '');
    if (hidden) row?.after(hidden);
    return row !== null;
  },
  'a number in a shadow': (page, random) =>
    change(random, longNumbersIn(page), (text) => {
      const shadow = make(page, 'template');
      shadow.setAttribute('shadowrootmode', 'open');
      return [make(page, 'span', shadow, `1${text.trim()}`)];
    }),
};

/** Stylesheets of a redesign, of other extensions or of the user: they must not cost anything. */
const harmless: Record<string, string> = {
  'a dark page': '* { background: #111 !important; color: #fff !important }',
  'a dark page in two rules': 'body * { background: black } body * { color: white }',
  'colors the other way round': 'html { filter: invert(1) hue-rotate(180deg) }',
  'a larger page': 'body { zoom: 1.25; transform: scale(1.1) translateZ(0) }',
  'a head that stays':
    'td { position: relative } thead th { position: sticky; top: 0; backface-visibility: hidden }',
  'arrows behind links': 'a::after { content: " \\2197" } a::before { content: "\\f35d" }',
  'what clears floats':
    'td::after, tr::after { content: ""; display: table; clear: both; height: 0; visibility: hidden }',
  'what happens below the pointer': 'tr:hover { opacity: 0 } td:hover::after { content: "Copy" }',
  'what comes into view':
    '@keyframes in { from { opacity: 0 } 50% { display: none } } @starting-style { td { opacity: 0 } }',
  'other browsers’ parts':
    'td::-webkit-scrollbar, td::-moz-focus-inner { display: none } a:-moz-x { opacity: 0 }',
  'a page laid out':
    'body { display: grid; grid-column: 2; order: 1; float: right; margin-left: 280px } body::before { content: "Beta" }',
  variables:
    ':root { --ink: #222; --none: none } td { color: var(--ink); padding: var(--gap); border: none }',
  fonts:
    'td { font: italic 0.9rem/1.2 serif; line-height: 0; font-size: clamp(0.8rem, 1vw, 1rem); letter-spacing: -.01em }',
  'a narrow window':
    '@media (max-width: 600px) { thead { display: none } td::before { content: attr(data-label) } }',
  'a narrow window, as Bootstrap writes it':
    '@media (max-width: 767.98px) { thead { display: none } td::before { content: attr(data-label) } }',
  'a narrow window, as a range':
    '@media (width <= 600px) { thead { display: none } td::before { content: attr(data-label) } }',
  'a narrow window of any device': '@media all and (max-width: 29.99em) { thead { display: none } }',
  'a window of some width':
    '@media only screen and (min-width: 320px) and (max-width: 640px) { td::before { content: attr(data-label) } }',
  'white heads on a dark row': 'thead { background: #112e51 } thead th { color: #fff }',
  'paper, in rules': '@media print { @media (color) { td { display: none } } td { & { display: none } } }',
};

export const sameStyles: Kinds = Object.fromEntries(
  Object.entries(harmless).map(([how, css]) => [
    `a stylesheet of ${how}`,
    (page) => {
      page.head.append(make(page, 'style', css));
      return true;
    },
  ]),
);
