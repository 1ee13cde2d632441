import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { lead } from '../../components/welcome/words.ts';
import { commandNames } from '../../lib/extension/commands.ts';
import config from '../../wxt.config.ts';

const folder = resolve(import.meta.dirname, '../../docs/store');
const listing = readFileSync(`${folder}/listing.md`, 'utf8');
const privacy = readFileSync(`${folder}/privacy.md`, 'utf8');
const readme = readFileSync(resolve(folder, '../../README.md'), 'utf8');

/** The text to paste below a heading, or below a line that is a single code word. */
function pasted(page: string, title: string): string {
  const [, text] = page.split(`${title}\n`)[1]?.match(/```text\n(.*?)\n```/s) ?? [];
  if (!text) throw new Error(`Nothing to paste below “${title}”.`);
  return text;
}

function manifestFor(browser: string): Record<string, unknown> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest is made by a function.');
  const made = manifest({ browser, command: 'build', mode: 'production', manifestVersion: 3 });
  return made as Record<string, unknown>;
}

test.each(['chrome', 'firefox'])(
  'the manifest for %s has the name and the short text of the listing',
  (browser) => {
    const { name, description } = manifestFor(browser);
    expect(name).toBe(pasted(listing, '## Name'));
    expect(description).toBe(pasted(listing, '## Short'));
  },
);

test.each([
  ['the short text', pasted(listing, '## Short')],
  ['the long text', pasted(listing, '## Long')],
  ['the single purpose', pasted(privacy, '## Single purpose')],
  ['the README', readme.split('\n## ')[0]],
  ['the first page', lead],
])('%s names every form that gets a card', (_, text) => {
  expect(text).toContain('Forms 3, 4, 5 and 144');
});

test.each(['chrome', 'firefox'])(
  'the manifest for %s names every command, and suggests four keys at most',
  (browser) => {
    const made = manifestFor(browser).commands as Record<string, { suggested_key?: { default: string } }>;
    expect(Object.keys(made)).toEqual(commandNames);
    const keys = Object.values(made).flatMap(({ suggested_key }) => suggested_key?.default ?? []);
    expect(keys).toHaveLength(4);
  },
);

test('the texts are as long as the stores allow', () => {
  expect(pasted(listing, '## Short').length).toBeLessThanOrEqual(132);
  const long = pasted(listing, '## Long');
  expect(long.length).toBeGreaterThanOrEqual(250);
  expect(long.length).toBeLessThanOrEqual(10_000);
  // The limit of Chrome's field for a permission's reason.
  for (const title of ['`storage`', 'a host permission)'])
    expect(pasted(privacy, title).length).toBeLessThanOrEqual(1000);
});

test('every permission that the manifest asks for has its reason', () => {
  for (const browser of ['chrome', 'firefox']) {
    for (const permission of manifestFor(browser).permissions as string[])
      expect(pasted(privacy, `\`${permission}\``)).not.toBe('');
  }
});

/** The first chunk of a PNG: width, height, bits per channel, and 2 for colors without transparency. */
function header(name: string) {
  const png = readFileSync(`${folder}/${name}.png`);
  return { size: [png.readUInt32BE(16), png.readUInt32BE(20)], bits: png[24], color: png[25] };
}

test.each([
  ['1-card', [1280, 800]],
  ['2-figure', [1280, 800]],
  ['3-note', [1280, 800]],
  ['4-link', [1280, 800]],
  ['5-watchlist', [1280, 800]],
  ['tile-small', [440, 280]],
  ['tile-marquee', [1400, 560]],
])('the picture %s has the size that the stores ask for, and no transparency', (name, size) => {
  expect(header(name)).toEqual({ size, bits: 8, color: 2 });
});
