import type { Plugin } from 'vite';

/** Drops from a style that is part of a script the custom properties that nothing in it uses. */
export function withoutUnusedTokens(): Plugin {
  return {
    name: 'form4-lens:without-unused-tokens',
    enforce: 'post',
    transform: {
      filter: { id: /\.css\?inline$/ },
      handler: (code) => {
        const used = new Set(code.match(/(?<=var\()--[\w-]+/g));
        return {
          code: code.replace(/(--[\w-]+):[^;{}]*;?/g, (whole, token) => (used.has(token) ? whole : '')),
          map: null,
        };
      },
    },
  };
}
