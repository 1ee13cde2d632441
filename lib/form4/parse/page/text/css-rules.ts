const STRING = /"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/g;

/** The characters that begin or end a rule, and the strings and escapes that may contain one. */
const STOPS = new RegExp(`${STRING.source}|\\\\[\\s\\S]|[{};]|$`, 'g');

/** A comment that does not end takes everything that follows, as in CSS. */
const COMMENTS = /\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g;

/** Blocks that apply only for a moment. All others, even unknown ones, are entered. */
const PASSING = /^@[-\w]*(?:keyframes|starting)/i;

/** Selectors nested in selectors double with each level; none written by hand comes near this length. */
const LONGEST = 3e4;

/**
 * Finds the rules of a stylesheet that apply on a screen, however they are nested. Each comes with the
 * enclosing rules in its selector, and with its own declarations, each after a semicolon. The end of the text
 * ends all rules, as in CSS.
 */
export function eachRule(css: string, found: (selector: string, declarations: string) => void): void {
  const text = css.replace(COMMENTS, '');
  /** From the outermost rule inward; without a selector if it applies to nothing. */
  const open: [selector: string | null, declarations: string][] = [];
  let from = 0;
  for (const { 0: stop, index } of text.matchAll(STOPS)) {
    if (!'{};'.includes(stop)) continue;
    const part = text.slice(from, index).trim();
    const inner = open.at(-1);
    from = index + 1;
    if (stop === '{') open.push([selectorOf(part, inner ? inner[0] : ''), '']);
    else if (inner) inner[1] += `;${part}`;
    for (let left = stop === '}' ? 1 : stop ? 0 : open.length; left; left--) {
      const [selector, declarations = ''] = open.pop() ?? [];
      if (selector) found(selector, declarations);
    }
  }
}

/**
 * @param around the selector of the enclosing rule; "" if there is none, `null` if that applies to nothing
 */
function selectorOf(prelude: string, around: string | null): string | null {
  const isOther = PASSING.test(prelude) || (/^@media/i.test(prelude) && isForOthers(prelude));
  if (around === null || isOther) return null;
  if (prelude[0] === '@') return around;
  if (!around) return prelude;
  if (around.length * prelude.length > LONGEST) return '*';
  const one = `:is(${around})`;
  return prelude.replace(/(^|,)(?![^,&]*&)/g, (comma) => `${comma}${one} `).replaceAll('&', one);
}

const FOR_OTHERS =
  /^(?!.*(?:not|\Wor)\b).*(?:print|\((?:max-)?width ?(?::|<=?) ?(?:\d{3}(?:\.\d+)?px|[1-6]\d(?:\.\d+)?r?em)\))/i;

/**
 * Whether a media list is for print alone, or for a phone, on which a page that shows its tables differently
 * still says the same. A list that also names a screen, or "not print", applies on a screen.
 */
export const isForOthers = (media: string) => media.split(',').every((one) => FOR_OTHERS.test(one.trim()));

/** A string of blanks, bullets, arrows and icons, drawn next to a text but not part of it. */
const MUTE = /^(?:[\s"':|•·›»←-⇿▲-◅\ue000-\uf8ff]|\\(?:(?:[ef]\w|2[15])\w\w|0*a0))*$/i;

/**
 * Declarations in one notation: `;display:none;content:";`, where `"` stands for a text that says something.
 */
export const normalized = (declarations: string) =>
  `;${declarations};`
    .replace(COMMENTS, '')
    .replace(STRING, (text) => (MUTE.test(text) ? '' : '"'))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?([;:,/!]) ?/g, '$1');
