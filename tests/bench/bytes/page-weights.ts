import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { budgets } from '../bars.ts';
import type { Measure } from '../measure.ts';
import { filesLoadedOn, type Manifest } from './files-loaded-on.ts';

const build = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

const filing =
  'https://www.sec.gov/Archives/edgar/data/778164/000110465921040926/xslF345X03/tm2110758d1_4.xml';
const otherPage = 'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0000778164&type=4';

/** What the built extension loads unasked on each kind of page, as a server would send it, and its budget. */
export function pageWeights(): Measure[] {
  const manifest: Manifest = JSON.parse(read('manifest.json').toString());
  return [
    weight('A filing’s page', filesLoadedOn(filing, manifest), budgets.filing),
    weight('Any other page, before the first hover', filesLoadedOn(otherPage, manifest), budgets.otherPage),
    weight('The popup', scriptsOf('popup.html'), budgets.popup),
  ];
}

function weight(page: string, files: readonly string[], budget: number): Measure {
  if (files.length === 0) throw new Error(`${page} loads nothing.`);
  const contents = files.map(read);
  const raw = sum(contents.map(({ length }) => length));
  const packed = sum(contents.map((content) => gzipSync(content, { level: 9 }).length));
  return {
    what: `${page}: ${files.join(', ')} (${raw.toFixed(1)} kB), gzip`,
    value: packed,
    unit: 'kB',
    bar: budget,
  };
}

/** The scripts that a page of the extension loads or preloads at once. */
function scriptsOf(page: string): string[] {
  const links = read(page)
    .toString()
    .matchAll(/(?:src|href)="\/?([^"]+\.js)"/g);
  return [...links].map(([, script = '']) => script);
}

const read = (file: string): Buffer => readFileSync(`${build}/${file}`);
const sum = (bytes: readonly number[]): number => bytes.reduce((total, value) => total + value, 0) / 1000;
