import type { Plugin } from 'vite';

/**
 * Puts the values of custom properties where they are used, in a style that is part of a script: names,
 * `var()`s and what is declared for other surfaces make up a tenth of such a script. A property that is
 * declared more than once, or by a script, keeps its `var()`.
 */
export function withTokensInlined(): Plugin {
  return {
    name: 'form4-lens:with-tokens-inlined',
    enforce: 'post',
    transform: {
      filter: { id: /\.css\?inline$/ },
      handler: (code) => ({ code: withoutEmptyRules(inlined(code)), map: null }),
    },
  };
}

/** One at a time, since a value may be made of others. */
function inlined(css: string): string {
  const declarations = [...css.matchAll(/(--[\w-]+):\s*([^;{}]*);?/g)];
  for (const [declaration, token, value = ''] of declarations) {
    const use = `var(${token})`;
    const isOnlyOne = declarations.filter(([, other]) => other === token).length === 1;
    if (isOnlyOne || !css.includes(use))
      return inlined(css.replace(declaration, '').replaceAll(use, value.trim()));
  }
  return css;
}

/** From the inside out: an empty rule may be all there is in an at-rule. */
function withoutEmptyRules(css: string): string {
  const rest = css.replace(/[^{}]+\{\}/g, '');
  return rest === css ? css : withoutEmptyRules(rest);
}
