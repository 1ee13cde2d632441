// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Wxt } from 'wxt';
import { refusedDependencies } from '../../build/allowed-licenses.ts';
import { collectLicenses } from '../../build/licenses.ts';
import { bundled } from './bundled.ts';

/** A package on disk with one file. @returns the code that imports it */
function importOf(manifest: Record<string, string>, license?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'form4-lens-licenses-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folder = join(root, 'node_modules', manifest.name ?? '');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '1.2.3', ...manifest }));
  writeFileSync(join(folder, 'index.js'), 'export const used = () => console.log("used");');
  if (license) writeFileSync(join(folder, 'LICENSE'), license);
  return `import { used } from ${JSON.stringify(join(folder, 'index.js'))}; used();`;
}

/** What becomes of licenses.txt when these scripts are built, one after the other. */
async function licensesOf(...scripts: string[]): Promise<string> {
  const { plugin, addFile } = collectLicenses();
  for (const script of scripts) await bundled({ script }, [plugin]);
  const files: { relativeDest: string; contents?: string }[] = [];
  await addFile({ config: { command: 'build' } } as Wxt, files as never);
  expect(files.map(({ relativeDest }) => relativeDest)).toEqual(['licenses.txt']);
  return files[0]?.contents ?? '';
}

test('the license of each package is there once, after our own, whichever script it came with', async () => {
  const ours = importOf({ name: 'one', license: 'MIT' }, 'Copyright of one');
  const text = await licensesOf("import 'papaparse';", ours, `${ours} import 'preact';`);
  const order = [
    'Form 4 Lens authors',
    'one 1.2.3',
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
});

test('a package that comes without the text of its license is listed with it all the same', async () => {
  const text = await licensesOf("import { browser } from 'wxt/browser'; console.log(browser);");
  expect(text).toMatch(/@wxt-dev\/browser [\d.]+\n\nMIT License\n\nCopyright \(c\) 2023 Aaron\n\nPermission/);
});

test('what Rolldown adds of its own is listed too', async () => {
  const text = await licensesOf("import Papa from 'papaparse'; import('preact'); console.log(Papa.parse);");
  expect(text).toMatch(/^rolldown [\d.]+$/m);
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
])('a package %s fails the build', async (_, manifest, license, message) => {
  await expect(licensesOf(importOf(manifest, license))).rejects.toThrow(message);
});

test('a dependency of the product needs a license that is allowed; a tool of ours does not', () => {
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
