import type { Plugin } from 'vite';

/** Drops from a style that is part of a script the custom properties that it does not use. */
export function withoutUnusedTokens(): Plugin {
  return {
    name: 'form4-lens:without-unused-tokens',
    enforce: 'post',
    transform: {
      filter: { id: /\.css\?inline$/ },
      handler: (code) => ({ code: withoutEmptyRules(withoutUnused(code)), map: null }),
    },
  };
}

function withoutUnused(css: string): string {
  const used = new Set(css.match(/(?<=var\()--[\w-]+/g));
  return css.replace(/(--[\w-]+):[^;{}]*;?/g, (declaration, token) => (used.has(token) ? declaration : ''));
}

/** From the inside out: an empty rule may be all there is in an at-rule. */
function withoutEmptyRules(css: string): string {
  const rest = css.replace(/[^{}]+\{\}/g, '');
  return rest === css ? css : withoutEmptyRules(rest);
}
