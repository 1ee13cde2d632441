// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { refusedDependencies } from '../../build/allowed-licenses.ts';
import { licensesOf } from '../../build/licenses.ts';

/** A package on disk with one file. @returns the file */
function moduleOf(manifest: Record<string, string>, license?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'form4-lens-licenses-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folder = join(root, 'node_modules', manifest.name ?? '');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '1.2.3', ...manifest }));
  if (license) writeFileSync(join(folder, 'LICENSE'), license);
  return join(folder, 'index.js');
}

const installed = (path: string) => resolve(import.meta.dirname, '../../node_modules', path);

/** What WXT reports as built: scripts made of these modules, each in its own step. */
const built = (...scripts: string[][]): Parameters<typeof licensesOf>[0] => ({
  steps: scripts.map((moduleIds) => ({
    entrypoints: [],
    chunks: [
      { type: 'chunk', fileName: 'script.js', moduleIds },
      { type: 'asset', fileName: 'style.css' },
    ],
  })),
});

test('the license of each package is listed once, after our own, whichever script it is in', () => {
  const one = moduleOf({ name: '@scope/one', license: 'MIT' }, 'Copyright of one');
  const text = licensesOf(
    built(
      [
        'virtual:entry',
        resolve('entrypoints/filing.ts'),
        `\0${installed('papaparse/papaparse.js')}?commonjs`,
      ],
      [one],
      [one, installed('preact/dist/preact.mjs'), installed('preact/hooks/dist/hooks.mjs')],
    ),
  );
  const order = [
    'Form 4 Lens authors',
    '@scope/one 1.2.3',
    'Copyright of one',
    'papaparse',
    'Holt',
    'preact',
    'Miller',
  ];
  const places = order.map((word) => text.indexOf(word));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(text.split('Copyright of one')).toHaveLength(2);
  expect(text.split('preact 1')).toHaveLength(2);
});

test('a package that comes without the text of its license is still listed with it', () => {
  const text = licensesOf(built([installed('@wxt-dev/browser/src/index.mjs')]));
  expect(text).toMatch(/@wxt-dev\/browser [\d.]+\n\nMIT License\n\nCopyright \(c\) 2023 Aaron\n\nPermission/);
});

test('code that Rolldown and Vite add is listed, too', () => {
  const text = licensesOf(built(['\0rolldown/runtime.js', '\0vite/preload-helper.js']));
  expect(text).toMatch(/^rolldown [\d.]+$/m);
  expect(text).toMatch(/^vite [\d.]+$/m);
});

test.each([
  [
    'under another license',
    { name: 'copyleft', license: 'GPL-3.0-only' },
    'GPL',
    'its license is GPL-3.0-only',
  ],
  ['without a license', { name: 'unlicensed' }, 'All rights reserved', 'its license is unknown'],
  ['without its text', { name: 'terse', license: 'ISC' }, undefined, 'comes without the text of its license'],
])('a package %s fails the build', (_, manifest, license, message) => {
  expect(() => licensesOf(built([moduleOf(manifest, license)]))).toThrow(message);
});

test('a dependency of the product needs an allowed license; a development tool does not', () => {
  const packages = {
    '': { license: 'MIT' },
    'node_modules/good': { license: 'BSD-3-Clause' },
    'node_modules/tool': { license: 'MPL-2.0', dev: true },
    'node_modules/brought': { license: 'UNKNOWN', optional: true },
    'node_modules/good/node_modules/bad': { license: 'AGPL-3.0' },
    'node_modules/either': { license: 'MIT OR GPL-2.0' },
    'node_modules/bare': {},
  };
  const refused = ['bad (AGPL-3.0)', 'either (MIT OR GPL-2.0)', 'bare (no license)'];
  expect(refusedDependencies({ packages })).toEqual(refused);
});
