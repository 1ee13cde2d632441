import { expect, test } from 'vitest';
import { brokenRules } from './broken-rules.ts';
import { folderRule, rules } from './rules.ts';

/** Each line breaks the rule that it names, and no other. */
const breaches: [from: string, source: string, says: RegExp][] = [
  ['lib/form4/a.ts', `import { b } from '../../platform/b.ts';`, /^lib decides/],
  ['lib/form4/a.ts', `import type { B } from '../../page/b.ts';`, /^lib decides/],
  ['lib/form4/a.ts', `import { B } from '../../components/B.tsx';`, /^lib decides/],
  ['lib/form4/a.ts', `import { b } from '../../entrypoints/popup/b.ts';`, /^an entrypoint is wiring/],
  ['lib/figures/a.ts', `import type { B } from '../form4/model/b.ts';`, /^within lib/],
  ['lib/settings/a.ts', `export { b } from '../watchlist/b.ts';`, /^within lib/],
  ['lib/figures/a.ts', `import { b } from '../b.ts';`, /^within lib/],
  ['lib/settings/a.ts', `import { b } from '../storage-keys.ts';`, /^within lib/],
  ['lib/a.ts', `import { b } from './figures/b.ts';`, /^within lib/],
  ['lib/newcomer/a.ts', `import { b } from '../figures/b.ts';`, /^within lib/],
  ['platform/a.ts', `export * from '../page/b.ts';`, /^platform serves/],
  ['platform/a.ts', `import type { B } from '../components/B.tsx';`, /^platform serves/],
  ['components/A.tsx', `import { b } from '../platform/b.ts';`, /^components draw/],
  ['components/A.tsx', `import { type B, c } from '../page/b.ts';`, /^components draw/],
  ['components/A.tsx', `const b = () => import('../platform/b.ts');`, /^components draw/],
  ['page/a.ts', `import '../entrypoints/popup/popup.css';`, /^an entrypoint is wiring/],
  ['entrypoints/popup/a.ts', `import { b } from '../options/b.ts';`, /^an entrypoint is wiring/],
  ['lib/form4/a.ts', `import { b } from '../../tests/support/b.ts';`, /^the product/],
  ['page/a.ts', `import { b } from '../scripts/b.ts';`, /^the product/],
  ['scripts/a.ts', `import { b } from '../tests/corpus/b.ts';`, /^scripts and tests/],
  ['tests/lib/a.test.ts', `import { b } from '../../scripts/b.ts';`, /^scripts and tests/],
  ['tests/support/a.ts', `import { b } from '../corpus/b.ts';`, /^scripts and tests/],
  ['lib/form4/a.ts', `import { browser } from 'wxt/browser';`, /^only platform/],
  ['page/a.ts', `import { browser } from '@wxt-dev/browser';`, /^only platform/],
  ['entrypoints/popup/a.ts', `import { browser } from 'wxt/browser';`, /^only platform/],
  ['page/a.ts', `import { defineContentScript } from 'wxt/utils/define-content-script';`, /^only platform/],
];

const allowed: [from: string, source: string][] = [
  ['lib/form4/a.ts', `import { b } from '../figures/b.ts'; import { c } from './page/c.ts';`],
  ['lib/glance/a.ts', `import { b } from '../watchlist/b.ts';`],
  ['lib/watchlist/a.ts', `import { b } from '../storage-keys.ts';`],
  ['platform/a.ts', `import { browser } from 'wxt/browser'; import { b } from '../lib/glance/b.ts';`],
  ['page/a.ts', `import { b } from '../platform/b.ts'; import { C } from '../components/C.tsx';`],
  ['page/a.ts', `import type { Browser } from 'wxt/browser';`],
  ['components/A.tsx', `import type { B } from '../platform/b.ts'; import { type C } from '../page/c.ts';`],
  ['components/A.tsx', `type B = typeof import('../platform/b.ts'); import './a.css?inline';`],
  ['entrypoints/popup/a.ts', `import { b } from './b.ts'; import '../../page/c.ts';`],
  ['entrypoints/a.content/index.ts', `import { define } from 'wxt/utils/define-content-script';`],
  ['tests/entrypoints/a.test.ts', `import { b } from '../../entrypoints/popup/b.ts';`],
  ['tests/support/a.test.ts', `import { b } from '../corpus/b.ts';`],
  ['scripts/a.ts', `import { b } from '../tests/support/b.ts'; import { build } from 'wxt';`],
];

test.each(breaches)('%s: %s', (from, source, says) => {
  const found = brokenRules(new Map([[from, source]]));
  expect(found.map((line) => line.split(/ imports \S+: /))).toEqual([
    [`${from}:1`, expect.stringMatching(says)],
  ]);
});

test('every rule is broken by a case above', () => {
  for (const rule of rules) expect(breaches.some(([, , says]) => says.test(rule.says))).toBe(true);
});

test.each(allowed)('%s may say: %s', (from, source) => {
  expect(brokenRules(new Map([[from, source]]))).toEqual([]);
});

test('a folder may hold ten files and any number of documents, but no eleventh file', () => {
  const files = (folder: string, count: number) =>
    Array.from({ length: count }, (_, index): [string, string] => [`${folder}/${index}.ts`, '']);
  expect(
    brokenRules(
      new Map([
        ...files('lib/form4/parse', 11),
        ...files('lib/form4', 10),
        ...files('tests/e2e', 11),
        ...files('docs', 11),
      ]),
    ),
  ).toEqual(['lib/form4/parse', 'tests/e2e'].map((folder) => `${folder} holds 11: ${folderRule.says}`));
});

test('circles are found, also of types and through other files; two paths that meet are none', () => {
  const circle = new Map([
    ['page/a.ts', `import { b } from './b.ts';`],
    ['page/b.ts', `export type { C } from './c.ts';`],
    ['page/c.ts', `const a = () => import('./a.ts');`],
  ]);
  expect(brokenRules(circle)).toEqual(['page/a.ts → page/b.ts → page/c.ts → page/a.ts: circular import']);
  const meeting = new Map([
    ['page/a.ts', `import './b.ts'; import './c.ts';`],
    ['page/b.ts', `import './d.ts';`],
    ['page/c.ts', `import './d.ts';`],
    ['page/d.ts', ''],
  ]);
  expect(brokenRules(meeting)).toEqual([]);
});
