import type { Plugin } from 'vite';

/** What is changed in a package's file, and why. Each piece of code must occur there exactly once. */
type Change = {
  file: RegExp;
  pieces: readonly (readonly [from: string | RegExp, to: string])[];
  otherwise: string;
};

/**
 * No component may use `dangerouslySetInnerHTML` (the linter forbids it), so Preact's write to `innerHTML`
 * never runs, but the linters of the add-on stores flag it as unsafe.
 */
const preactWithoutInnerHtml: Change = {
  file: /\/preact\/dist\/preact\.m?js$/,
  pieces: [[/\w+\.innerHTML=\w+\.__html/, '0']],
  otherwise: 'Preact no longer writes innerHTML in one place: look at it again.',
};

/**
 * uPlot creates its number format and looks up the time zone on loading. The first format on a page takes
 * Chromium 20 ms, a fifth of what opening a record may take, and our charts bring their own.
 */
const formatsWhenUsed: Change = {
  file: /\/uplot\/dist\/uPlot\.esm\.js$/,
  pieces: [
    ["const numFormatter = new Intl.NumberFormat(domEnv ? nav.language : 'en-US');\n", 'let numFormatter;\n'],
    [
      'const fmtNum = val => numFormatter.format(val);',
      "const fmtNum = val => (numFormatter ??= new Intl.NumberFormat(domEnv ? nav.language : 'en-US')).format(val);",
    ],
    ['const localTz = new Intl.DateTimeFormat().resolvedOptions().timeZone;\n', ''],
    ['else if (tz == localTz)', 'else if (tz == new Intl.DateTimeFormat().resolvedOptions().timeZone)'],
  ],
  otherwise: 'uPlot no longer makes its formats in one place: look at it again.',
};

const changes = [preactWithoutInnerHtml, formatsWhenUsed];

/** Replaces code of packages that must not ship; fails the build if that code no longer looks as expected. */
export function packagesChanged(): Plugin {
  return {
    name: 'form4-lens:packages-changed',
    transform: {
      filter: { id: changes.map(({ file }) => file) },
      handler(code, id) {
        const { pieces, otherwise } = changes.find(({ file }) => file.test(id)) as Change;
        let changed = code;
        for (const [from, to] of pieces) {
          const [before, after, ...more] = changed.split(from);
          if (before === undefined || after === undefined || more.length > 0) return this.error(otherwise);
          changed = before + to + after;
        }
        return { code: changed, map: null };
      },
    },
  };
}
