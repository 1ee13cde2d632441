import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { budgets } from '../bars.ts';
import type { Measure } from '../measure.ts';
import { filesLoadedOn, type Manifest } from './files-loaded-on.ts';

const output = resolve(import.meta.dirname, '../../../.output');

const filing =
  'https://www.sec.gov/Archives/edgar/data/778164/000110465921040926/xslF345X03/tm2110758d1_4.xml';
const otherPage = 'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0000778164&type=4';

type Build = { browser: 'Chromium' | 'Firefox'; folder: string };

const builds: Build[] = [
  { browser: 'Chromium', folder: `${output}/chrome-mv3` },
  { browser: 'Firefox', folder: `${output}/firefox-mv3` },
];

/** What the built extension loads by itself on each kind of page, as a server sends it, and its budget. */
export function pageWeights(): Measure[] {
  return builds.flatMap((build) => {
    const manifest: Manifest = JSON.parse(read(build, 'manifest.json').toString());
    const other = filesLoadedOn(otherPage, manifest);
    return [
      weight(build, 'A filing’s page', filesLoadedOn(filing, manifest), budgets.filing),
      weight(build, 'Any other page, before the first hover', other, budgets.otherPage),
      weight(build, 'The popup', scriptsOf(build, 'popup.html'), budgets.popup),
    ];
  });
}

function weight(build: Build, page: string, files: readonly string[], budget: number): Measure {
  if (files.length === 0) throw new Error(`${page} loads nothing.`);
  const contents = files.map((file) => read(build, file));
  const raw = sum(contents.map(({ length }) => length));
  const packed = sum(contents.map((content) => gzipSync(content, { level: 9 }).length));
  return {
    what: `${page} (${build.browser}): ${files.join(', ')} (${raw.toFixed(1)} kB), gzip`,
    value: packed,
    unit: 'kB',
    bar: budget,
  };
}

/** The scripts that a page of the extension loads or preloads at once. */
function scriptsOf(build: Build, page: string): string[] {
  const links = read(build, page)
    .toString()
    .matchAll(/(?:src|href)="\/?([^"]+\.js)"/g);
  return [...links].map(([, script = '']) => script);
}

const read = ({ folder }: Build, file: string): Buffer => readFileSync(`${folder}/${file}`);
const sum = (bytes: readonly number[]): number => bytes.reduce((total, value) => total + value, 0) / 1000;
