import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { WxtHooks } from 'wxt';

const source = resolve(import.meta.dirname, '../page/filing/here.css');

/**
 * Puts here.css into the package for Firefox, whose manifest names it. Importing it in the script would add
 * module helpers to every page.
 */
export const addStylesheet: WxtHooks['build:publicAssets'] = ({ config }, files) => {
  if (config.browser !== 'firefox') return;
  const contents = readFileSync(source, 'utf8').replace(/\/\*.*?\*\/\s*/s, '');
  files.push({ relativeDest: 'here.css', contents });
};
