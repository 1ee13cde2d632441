import { VISIBLE } from '../../values.ts';
import { eachRule, isForOthers, normalized } from './css-rules.ts';

/**
 * What a page holds but does not show, or shows but does not hold, as far as that can be told without a
 * layout: from attributes, elements' own styles and the page's own stylesheets. A text with an unseen part is
 * no figure: the hidden part may be the figure itself or something else.
 */
export type Unseen = ReadonlySet<Element>;

export const NOTHING_UNSEEN: Unseen = new Set();

/** A text marked as in another language is not what was filed: a translator marks it. */
const HIDDEN = '[hidden],[aria-hidden=true],[popover],[lang]:not([lang^=en i])';

/** Selects what may hide an element by itself. The less a selector asks for, the faster it is. */
const CANDIDATES = `[style],${HIDDEN}`;

/**
 * Declarations that hide a text, strike it out or turn its direction on any element; an escape may stand for
 * any of them. The harmful are listed, not the harmless: whatever the SEC's next stylesheet does must be
 * readable.
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

/** A box of almost no size. It is still seen if it shows its overflow. */
const SHRUNK = /;(?:max-)?(?:height|width|(?:inline|block)-size):(?:1(?:px)?|0?\.\d+px|0[a-z%]*)[;!]/;
const CUT = /overflow[-\w]*:(?:hidden|clip)/;

/**
 * In a row: something drawn beside its texts, or another order. Elsewhere such declarations are mere layout.
 */
const DRAWING = /;(?:content:[^;]*(?:"|\w\()|order:[^0])/;

/** Part of the element's own text: hiding it hides the element. */
const FIRST = /::?first-l\w+/gi;

/** Not part of its text: only what is drawn there matters, not what is hidden. */
const BESIDE = /::?(?:before|after)/gi;

/**
 * White on no other background of its own. In a row it hides text, unless so many have it that the page is
 * dark.
 */
const WHITE =
  /^(?!.*;background[-\w]*:(?!white|#f|rgb\(2)).*;color:(?:white|#(?:f.?){3}|rgb\(255,255,255\))[;!]/;
const WHOLE_PAGE = 50;

/** At least one of these is in every such declaration, and none in a form's own stylesheet. */
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
    const isDrawn = DRAWING.test(declared);
    if (!isDrawn && !(WHITE.test(declared) && touched(BESIDE).length < WHOLE_PAGE)) return;
    // What an element without text draws is seen as part of the text around it.
    for (const element of touched(BESIDE))
      if (element.closest(isDrawn ? 'tr' : 'tbody tr'))
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
    // Libraries insert their rules without writing them.
    const css = sheet.textContent || [...(sheet.sheet?.cssRules ?? [])].map((rule) => rule.cssText).join('');
    if (!TELLTALE.test(css) || isForOthers(sheet.getAttribute('media') ?? '')) continue;
    eachRule(css, (selector, declarations) =>
      weigh(declarations, (parts) => touchedBy(selector, parts, page)),
    );
  }
  // A stylesheet from elsewhere cannot be read here: the layout has to tell what it does.
  if (hasOtherStyles(page))
    for (const element of page.querySelectorAll('body *')) if (isUndrawn(element)) unseen.add(element);
  return unseen;
}

/** Whether an element holds anything that may be seen. */
export function hasContent(element: Element): boolean {
  return element.childElementCount > 0 || VISIBLE.test(element.textContent ?? '');
}

/** @param parts the pseudo-elements that stand for their elements */
function touchedBy(selector: string, parts: RegExp, page: Document): Elements {
  try {
    return page.querySelectorAll(selector.replace(parts, ':is(*)'));
  } catch {
    // A selector that this platform does not know matches nothing here.
    return [];
  }
}

/** Whether an element or one of its ancestors is unseen. */
export function isUnseen(element: Element, unseen: Unseen): boolean {
  for (let around: Element | null = element; around; around = around.parentElement)
    if (unseen.has(around)) return true;
  return false;
}

/** Whether an element is not drawn on a page that is; `false` on any other page, where nobody can tell. */
export function isUndrawn(element: Element): boolean {
  const isDrawn = element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true });
  return isDrawn === false && element.ownerDocument.defaultView !== null;
}

/** Whether a page asks for other stylesheets, by a link, an import or a script. They may still be loading. */
export function hasOtherStyles(page: Document): boolean {
  const own = [...page.getElementsByTagName('style')];
  return (
    page.adoptedStyleSheets?.length > 0 ||
    page.querySelector('link[rel~=stylesheet i]') !== null ||
    own.some(({ textContent }) => textContent?.includes('@import'))
  );
}
