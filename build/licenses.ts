import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Plugin, type Rolldown, rolldownVersion, version as viteVersion } from 'vite';
import type { WxtHooks } from 'wxt';
import { isAllowed } from './allowed-licenses.ts';

/** What Vite says of a package whose code is in a bundle. */
type Bundled = {
  name: string;
  version: string;
  /** As its package.json says, such as "MIT". */
  identifier?: string;
  /** Its license file. */
  text?: string;
};

const own = readFileSync(resolve(import.meta.dirname, '../LICENSE'), 'utf8').trim();

/** Packages under the MIT license that come without its text, and whose copyright it is by their repository. */
const copyrights: Record<string, string> = {
  wxt: 'Copyright (c) 2023 Aaron',
  '@wxt-dev/browser': 'Copyright (c) 2023 Aaron',
  vite: 'Copyright (c) 2019-present, VoidZero Inc. and Vite contributors',
  rolldown: 'Copyright (c) 2024-present VoidZero Inc. & Contributors',
};

/**
 * Puts `licenses.txt` into the extension: its own license and that of every package whose code is in one of
 * its bundles, as Vite lists them, and of the helpers that Vite and Rolldown add. The build fails where one
 * has no license that is allowed, or no text.
 */
export function collectLicenses(): { plugin: Plugin; addFile: WxtHooks['build:publicAssets'] } {
  const found = new Map<string, string>();
  const list = 'licenses.json';
  return {
    plugin: {
      name: 'form4-lens:licenses',
      config: () => ({ build: { license: { fileName: list } } }),
      generateBundle: {
        // After Vite's own list.
        order: 'post',
        handler(_, bundle) {
          const listed = bundle[list];
          if (listed?.type !== 'asset') return this.error('Vite lists no licenses: look at it again.');
          delete bundle[list];
          for (const one of [...JSON.parse(String(listed.source)), ...helpersIn(bundle)]) {
            try {
              found.set(one.name, chapter(one));
            } catch (error) {
              this.error(error as Error);
            }
          }
        },
      },
    },
    addFile: ({ config }, files) => {
      if (config.command !== 'build') return;
      const chapters = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
      // By its first character a browser knows that the text is UTF-8.
      const contents = `\uFEFFForm 4 Lens\n\n${own}\n\n${chapters.join('\n\n')}\n`;
      files.push({ relativeDest: 'licenses.txt', contents });
    },
  };
}

/** @throws where the package may not be in ours. */
function chapter({ name, version, identifier, text }: Bundled): string {
  if (!isAllowed(identifier)) {
    throw new Error(`${name} ${version} may not be bundled: its license is ${identifier ?? 'unknown'}.`);
  }
  const copyright = copyrights[name];
  const license = copyright ? own.replace(/^Copyright .*$/m, copyright) : text;
  if (!license) throw new Error(`${name} ${version} comes without the text of its license.`);
  return `${'-'.repeat(80)}\n\n${name} ${version}\n\n${license}`;
}

function helpersIn(bundle: Rolldown.OutputBundle): Bundled[] {
  const modules = Object.values(bundle).flatMap((output) =>
    output.type === 'chunk' ? output.moduleIds : [],
  );
  const isUsed = (name: string) => modules.some((id) => id.startsWith(`\0${name}/`));
  const helpers = { vite: viteVersion, rolldown: rolldownVersion };
  return Object.entries(helpers)
    .filter(([name]) => isUsed(name))
    .map(([name, version]) => ({ name, version, identifier: 'MIT' }));
}
