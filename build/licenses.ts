import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BuildOutput, WxtHooks } from 'wxt';
import { isAllowed } from './allowed-licenses.ts';

const root = resolve(import.meta.dirname, '..');
const own = readFileSync(resolve(root, 'LICENSE'), 'utf8').trim();

/** MIT-licensed packages without the license text, or with one that covers more than what is bundled here. */
const copyrights: Record<string, string> = {
  wxt: 'Copyright (c) 2023 Aaron',
  '@wxt-dev/browser': 'Copyright (c) 2023 Aaron',
  vite: 'Copyright (c) 2019-present, VoidZero Inc. and Vite contributors',
  rolldown: 'Copyright (c) 2024-present VoidZero Inc. & Contributors',
};

/** Writes `licenses.txt` beside the built scripts. */
export const addLicenses: WxtHooks['build:done'] = ({ config }, output) => {
  // The byte order mark tells browsers that the text is UTF-8.
  if (config.command === 'build')
    writeFileSync(resolve(config.outDir, 'licenses.txt'), `\uFEFF${licensesOf(output)}`);
};

/**
 * Our own license and those of all packages whose code is in one of the scripts, including the helpers of
 * Vite and Rolldown.
 * @throws if a package has no allowed license, or no license text
 */
export function licensesOf({ steps }: Pick<BuildOutput, 'steps'>): string {
  const modules = steps
    .flatMap(({ chunks }) => chunks)
    .flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
  const folders = new Set(modules.map(folderOf).filter((folder) => folder !== null));
  const chapters = [...folders].map(chapter).sort(([a], [b]) => (a < b ? -1 : 1));
  const texts = new Set(chapters.map(([, text]) => text));
  return `Form 4 Lens\n\n${own}\n\n${[...texts].join('\n\n')}\n`;
}

/** The folder of a module's package. A helper is named after its tool alone: "\0rolldown/runtime.js". */
function folderOf(module: string): string | null {
  const [folder] = /^\/.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\0', '')) ?? [];
  const [, helper] = /^\0(vite|rolldown)\//.exec(module) ?? [];
  return folder ?? (helper ? resolve(root, 'node_modules', helper) : null);
}

/** @throws if the package may not be bundled, or has no license text */
function chapter(folder: string): [name: string, text: string] {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  if (!isAllowed(license))
    throw new Error(`${name} ${version} may not be bundled: its license is ${license ?? 'unknown'}.`);
  const copyright = copyrights[name];
  const text = copyright ? own.replace(/^Copyright .*$/m, copyright) : textIn(folder);
  if (!text) throw new Error(`${name} ${version} comes without the text of its license.`);
  return [name, `${'-'.repeat(80)}\n\n${name} ${version}\n\n${text}`];
}

function textIn(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^license/i.test(name));
  return file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : null;
}
