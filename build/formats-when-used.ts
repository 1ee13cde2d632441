import type { Plugin } from 'vite';

/** What uPlot makes as it is loaded, and the same where it is used. */
const changes: readonly [from: string, to: string][] = [
  ["const numFormatter = new Intl.NumberFormat(domEnv ? nav.language : 'en-US');\n", 'let numFormatter;\n'],
  [
    'const fmtNum = val => numFormatter.format(val);',
    "const fmtNum = val => (numFormatter ??= new Intl.NumberFormat(domEnv ? nav.language : 'en-US')).format(val);",
  ],
  ['const localTz = new Intl.DateTimeFormat().resolvedOptions().timeZone;\n', ''],
  ['else if (tz == localTz)', 'else if (tz == new Intl.DateTimeFormat().resolvedOptions().timeZone)'],
];

/**
 * Has uPlot make its formats of numbers and time zones when it uses them, not as it is loaded: the first one in a
 * page takes Chromium 20 ms, a fifth of what opening a record may take, and our charts bring their own.
 * Fails the build when uPlot's code no longer looks as expected.
 */
export function formatsWhenUsed(): Plugin {
  return {
    name: 'form4-lens:formats-when-used',
    transform: {
      filter: { id: /\/uplot\/dist\/uPlot\.esm\.js$/ },
      handler(code) {
        let changed = code;
        for (const [from, to] of changes) {
          const [before, after, ...more] = changed.split(from);
          if (before === undefined || after === undefined || more.length > 0)
            return this.error('uPlot no longer makes its formats in one place: look at it again.');
          changed = before + to + after;
        }
        return { code: changed, map: null };
      },
    },
  };
}
