/**
 * What a page holds and does not show, as far as it can be told without a layout: by attributes, by styles of
 * an element's own, and by the page's own stylesheets. A text of which a part is not seen is no figure: what
 * was hidden may be the figure itself or something else.
 */
export type Unseen = ReadonlySet<Element>;

export const NOTHING_UNSEEN: Unseen = new Set();

/** What may hide an element by itself; the fewer a selector asks for, the sooner it is through a page. */
const CANDIDATES = '[style],[hidden],[aria-hidden]';

/** Declarations that hide a text, strike it out or turn its direction. */
const HIDING = new RegExp(
  [
    'display\\s*:\\s*none',
    'visibility\\s*:\\s*(hidden|collapse)',
    'content-visibility\\s*:\\s*hidden',
    'opacity\\s*:\\s*(0|0?\\.0+|0%)\\s*(!|;|$)',
    '(^|;)\\s*font(-size)?\\s*:(?:[^;]*\\s)?0(px|pt|em|rem|%)?\\s*(/|!|;|$)',
    '(^|[;\\s])color\\s*:\\s*transparent',
    '-webkit-text-fill-color\\s*:\\s*transparent',
    'clip(-path)?\\s*:\\s*(rect|inset|circle|polygon)',
    '(left|right|top|bottom|text-indent|margin(-left|-top)?)\\s*:\\s*-\\d{3,}',
    '(^|[;\\s])(max-)?(height|width)\\s*:\\s*[01](px)?\\s*(!|;|$)',
    '(^|;)\\s*(-\\w+-)?transform\\s*:[^;]*(scale[XY]?\\(\\s*0|translate)',
    'line-through',
    'direction\\s*:\\s*rtl',
    'unicode-bidi\\s*:\\s*(bidi|isolate)-override',
  ].join('|'),
  'i',
);

/** A box without a height that shows what overflows it is seen. */
const SHRUNK = /(^|[;\s])(max-)?(height|width)\s*:\s*[01](px)?\s*(!|;|$)/i;

/** In every declaration that hides. A form's own stylesheet has none of it. */
const TELLTALE =
  /none|hidden|collapse|opacity|clip|transparent|through|rtl|override|scale|translate|-[1-9]|font\s*:|(?:height|width|size)\s*:\s*[01]/i;

function hides(declarations: string): boolean {
  if (!TELLTALE.test(declarations) || !HIDING.test(declarations)) return false;
  const rest = declarations.replace(SHRUNK, ';');
  return HIDING.test(rest) || /overflow(?:-\w+)?\s*:\s*(hidden|clip)/i.test(declarations);
}

export function unseenIn(page: Document): Unseen {
  const unseen = new Set<Element>();
  for (const element of page.querySelectorAll(CANDIDATES)) {
    if (isUnseenItself(element) || hides(withoutComments(element.getAttribute('style') ?? '')))
      unseen.add(element);
  }
  for (const tag of ['details', 'dialog'])
    for (const element of page.getElementsByTagName(tag))
      if (!element.hasAttribute('open')) unseen.add(element);
  for (const { textContent: css } of page.getElementsByTagName('style'))
    if (css && TELLTALE.test(css))
      for (const element of hiddenBy(withoutComments(css), page)) unseen.add(element);
  return unseen;
}

function isUnseenItself(element: Element): boolean {
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
}

/** One that does not end takes all that follows, as in CSS. */
const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '');

/** For paper alone: a list that names a screen beside it, or "not print", holds on a screen. */
const isForPaper = (media: string) => media.split(',').every((one) => /^\s*(?:only\s+)?print\b/i.test(one));

const MEDIA = /@media\b([^{}@]*)\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gi;

/** A rule is looked for at the beginnings of rules alone: else a long text is gone through for each letter. */
const RULE = /(?<=^|[{};])([^{};]+)\{([^{}]*)\}/g;

/** A stylesheet's rules, those for paper left out; a rule in a rule has its own braces. */
function* hiddenBy(css: string, page: Document): Generator<Element> {
  const onScreen = css.replace(MEDIA, (rule, media) => (isForPaper(media) ? '' : rule));
  for (const [, selector = '', declarations = ''] of onScreen.matchAll(RULE)) {
    if (!hides(declarations) || selector.trim().startsWith('@')) continue;
    try {
      yield* page.querySelectorAll(selector);
    } catch {
      // A selector that this platform does not know hides nothing here.
    }
  }
}

/** Whether an element or one around it is unseen. */
export function isUnseen(element: Element, unseen: Unseen): boolean {
  if (unseen.size)
    for (let around: Element | null = element; around; around = around.parentElement)
      if (unseen.has(around)) return true;
  return false;
}

/** Whether a page that is drawn does not draw an element; of any other page nobody can tell. */
export function isUndrawn(element: Element): boolean {
  if (!element.ownerDocument.defaultView || !('checkVisibility' in element)) return false;
  return !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Whether stylesheets from elsewhere, which cannot be read here, may hide a table or a row of it. */
export function hasOtherStyles({ styleSheets, adoptedStyleSheets }: Document): boolean {
  const isOther = ({ href, ownerNode }: CSSStyleSheet) =>
    href !== null || ownerNode?.textContent?.includes('@import');
  return adoptedStyleSheets?.length > 0 || [...(styleSheets ?? [])].some(isOther);
}
