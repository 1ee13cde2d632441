import { VISIBLE } from '../../values.ts';
import { eachRule, isForOthers, normalized } from './css-rules.ts';

/**
 * What a page holds and does not show, or shows and does not hold, as far as it can be told without a layout:
 * by attributes, by styles of an element's own, and by the page's own stylesheets. A text of which a part is
 * not seen is no figure: what was hidden may be the figure itself or something else.
 */
export type Unseen = ReadonlySet<Element>;

export const NOTHING_UNSEEN: Unseen = new Set();

/** What is in another language is not what was filed: a translator names it. */
const HIDDEN = '[hidden],[aria-hidden=true],[popover],[lang]:not([lang^=en i])';

/** What may hide an element by itself; the fewer a selector asks for, the sooner it is through a page. */
const CANDIDATES = `[style],${HIDDEN}`;

/**
 * Declarations that hide a text, strike it out or turn its direction, whatever element has them; an escape may
 * be any. A list, and not all but the harmless ones: what the SEC's next stylesheet does is to be read.
 */
const HIDING = [
  /;display:(?:none|var)|(?<!e-)visibility:(?:hid|coll|var)|\\/,
  /\b(?:opacity|zoom|scale\w*)[:(](?:0?\.0|0[;!% ,)]|\d%|var)|(?:translate|rotate[xy3]|matrix)\w*\([^;)]*[1-9]/,
  /;font(?:-size)?:(?:[^;]* )?(?:[12]p[xt]|0?\.[0-2]\w*|0[a-z%]*)[;!/ ]/,
  /(?:;|fill-)color:(?:transparent|\w{3}(?:a\([^;]*,|\([^;]*\/)0?(?:\.0\d*)?%?\))/,
  /(?:(?<!d-)clip|mask)[-\w]*:(?!none|auto)/,
  /(?:left|right|top|bottom|start|end|inset|indent|margin|translate):(?:[^;]*[ (])?(?:-\d{3}|\d{4})|indent:\d{3}%/,
  /through|direction:rtl|override/,
];

/** A box without a height that shows what overflows it is seen. */
const SHRUNK = /;(?:max-)?(?:height|width|(?:inline|block)-size):(?:1(?:px)?|0?\.\d+px|0[a-z%]*)[;!]/;
const CUT = /overflow[-\w]*:(?:hidden|clip)/;

/** In a row: what is drawn beside its texts or in another order. Elsewhere such declarations lay out a page. */
const DRAWING = /;(?:content:[^;]*(?:"|\w\()|order:[^0])/;

/** A part of the element's own text: hidden, it hides the element. */
const FIRST = /::?first-l\w+/gi;

/** None of its text: only what is drawn there matters, not what is hidden. */
const BESIDE = /::?(?:before|after)/gi;

/** On no other color of its own. In a row it hides a text, unless so many have it that the page is dark. */
const WHITE = /^(?!.*;background[-\w]*:(?!white|#f)).*;color:(?:white|#(?:f.?){3})[;!]/;
const WHOLE_PAGE = 50;

/** What is in every such declaration. A form's own stylesheet has none of it. */
const TELLTALE =
  /display|visibility|opacity|clip|mask|indent|trans|through|rtl|override|scale|zoom|flow|content|\border|\\|-[1-9]|\d{4}|(?:font|size)\s*:[^;}\d]*[0-2.]|(?<!-)color\s*:\s*[#rhw]/i;

function hides(declared: string): boolean {
  return HIDING.some((one) => one.test(declared)) || (CUT.test(declared) && SHRUNK.test(declared));
}

type Elements = ArrayLike<Element> & Iterable<Element>;

export function unseenIn(page: Document): Unseen {
  const unseen = new Set<Element>();
  const weigh = (declarations: string, touched: (parts: RegExp) => Elements) => {
    if (!TELLTALE.test(declarations)) return;
    const declared = normalized(declarations);
    if (hides(declared)) for (const element of touched(FIRST)) unseen.add(element);
    if (!DRAWING.test(declared) && !(WHITE.test(declared) && touched(BESIDE).length < WHOLE_PAGE)) return;
    // What is drawn in an element without a text is seen as a part of the text around it.
    for (const element of touched(BESIDE))
      if (element.closest('tr'))
        unseen.add(
          hasContent(element) || 'colSpan' in element ? element : (element.parentElement as Element),
        );
  };
  for (const element of page.querySelectorAll(CANDIDATES)) {
    if (element.matches(HIDDEN)) unseen.add(element);
    weigh(element.getAttribute('style') ?? '', () => [element]);
  }
  for (const tag of ['details', 'dialog'])
    for (const element of page.getElementsByTagName(tag))
      if (!element.hasAttribute('open')) unseen.add(element);
  for (const sheet of page.getElementsByTagName('style')) {
    const css = sheet.textContent ?? '';
    if (!TELLTALE.test(css) || isForOthers(sheet.getAttribute('media') ?? '')) continue;
    eachRule(css, (selector, declarations) =>
      weigh(declarations, (parts) => touchedBy(selector, parts, page)),
    );
  }
  // A stylesheet from elsewhere cannot be read here: what it does is asked of the layout.
  if (hasOtherStyles(page))
    for (const element of page.querySelectorAll('body *')) if (isUndrawn(element)) unseen.add(element);
  return unseen;
}

/** Whether an element holds what may be seen. */
export function hasContent(element: Element): boolean {
  return element.childElementCount > 0 || VISIBLE.test(element.textContent ?? '');
}

/** @param parts those that stand for their elements */
function touchedBy(selector: string, parts: RegExp, page: Document): Elements {
  try {
    return page.querySelectorAll(selector.replace(parts, ':is(*)'));
  } catch {
    // A selector that this platform does not know touches nothing here.
    return [];
  }
}

/** Whether an element or one around it is unseen. */
export function isUnseen(element: Element, unseen: Unseen): boolean {
  for (let around: Element | null = element; around; around = around.parentElement)
    if (unseen.has(around)) return true;
  return false;
}

/** Whether a page that is drawn does not draw an element; of any other page nobody can tell. */
export function isUndrawn(element: Element): boolean {
  const isDrawn = element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true });
  return isDrawn === false && element.ownerDocument.defaultView !== null;
}

/** Whether a page asks for stylesheets from elsewhere: of a link, by an import, of a script. They may be on their way. */
export function hasOtherStyles(page: Document): boolean {
  const own = [...page.getElementsByTagName('style')];
  return (
    page.adoptedStyleSheets?.length > 0 ||
    page.querySelector('link[rel~=stylesheet i]') !== null ||
    own.some(({ textContent }) => textContent?.includes('@import'))
  );
}
