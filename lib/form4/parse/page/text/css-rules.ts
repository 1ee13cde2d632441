const STRING = /"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/g;

/** What a rule begins and ends at, and what may hold such a character and is none. */
const STOPS = new RegExp(`${STRING.source}|\\\\[\\s\\S]|[{};]|$`, 'g');

/** One that does not end takes all that follows, as in CSS. */
const COMMENTS = /\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g;

/** What holds for a moment alone. All other blocks, unknown ones too, are gone into. */
const PASSING = /^@[-\w]*(?:keyframes|starting)/i;

/** Selectors in selectors in selectors double with each; none that is written by hand comes near. */
const LONGEST = 3e4;

/**
 * Finds the rules of a stylesheet that hold on a screen, whatever they stand in: each with those around it in
 * its selector, and its own declarations behind semicolons. The end of the text ends all rules, as in CSS.
 */
export function eachRule(css: string, found: (selector: string, declarations: string) => void): void {
  const text = css.replace(COMMENTS, '');
  /** From the outermost inwards; without a selector what touches nothing. */
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

/** @param around the selector of the rule around it, "" of none */
function selectorOf(prelude: string, around: string | null): string | null {
  if (around === null || PASSING.test(prelude) || isForOthers(prelude.replace(/^@media/i, ''))) return null;
  if (prelude[0] === '@') return around;
  if (!around) return prelude;
  if (around.length * prelude.length > LONGEST) return '*';
  const one = `:is(${around})`;
  return prelude.replace(/(^|,)(?![^,&]*&)/g, (comma) => `${comma}${one} `).replaceAll('&', one);
}

const FOR_OTHERS = /^(?:only\s+)?(?:print\b|(?:screen and )?\(max-width: ?\d\d(?:\dpx|[.\w]*em)\)$)/i;

/**
 * For paper alone, or for a phone, where a page that shows its tables in another way says the same: a list that
 * names a screen beside it, or "not print", holds on a screen.
 */
export const isForOthers = (media: string) => media.split(',').every((one) => FOR_OTHERS.test(one.trim()));

/** A string of blanks, bullets, arrows and icons, drawn next to a text and not a part of it. */
const MUTE = /^(?:[\s"':|•·›»←-⇿▲-◅\ue000-\uf8ff]|\\(?:(?:[ef]\w|2[15])\w\w|0*a0))*$/i;

/** Declarations in one notation: `;display:none;content:";`, where `"` is a text that says something. */
export const normalized = (declarations: string) =>
  `;${declarations};`
    .replace(COMMENTS, '')
    .replace(STRING, (text) => (MUTE.test(text) ? '' : '"'))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?([;:,/!]) ?/g, '$1');
