import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Filing } from '../lib/form4/model/filing.ts';
import { summarize } from '../lib/form4/summary/summarize.ts';
import { headlineOf } from '../lib/form4/wording/headline.ts';
import { plainText } from '../lib/form4/wording/phrases.ts';
import { readDocument } from '../tests/support/read-document.ts';
import { samples } from '../tests/support/samples/samples.ts';
import { saidOf } from './said-of.ts';

/**
 * `npm run sayings [-- OUT [FOLDER]]`: writes every sentence, flag and note that real filings produce, each
 * only once and with the first filing that produces it, to a file for a person to read through. FOLDER holds
 * their XML (`../shared/corpus/xml` unless given); if it is missing, the project's own samples are read
 * instead.
 */

const project = resolve(import.meta.dirname, '..');
const [out = join(project, '.output/sayings.txt'), folder = join(project, '../shared/corpus/xml')] =
  process.argv.slice(2);

type ReadByName = { name: string; filing: Filing };

async function filings(): Promise<ReadByName[]> {
  const files = await readdir(folder).catch(() => null);
  if (!files) return samples.flatMap(({ name, filing }) => (filing ? [{ name, filing }] : []));
  const read = files.sort().map(async (file) => {
    const path = join(folder, file);
    const reading = readDocument(await readFile(path), pathToFileURL(path));
    return reading.ok ? [{ name: file.replace(/\.\w+$/, ''), filing: reading.filing }] : [];
  });
  return (await Promise.all(read)).flat();
}

/** Each saying with the first filing that produces it, and how many do. */
class Sayings {
  readonly #all = new Map<string, { name: string; count: number }>();

  add(saying: string, name: string): void {
    const known = this.#all.get(saying);
    if (known) known.count++;
    else this.#all.set(saying, { name, count: 1 });
  }

  toString(): string {
    const lines = [...this.#all].map(([saying, { name, count }]) =>
      count > 1 ? `${name} (${count} times): ${saying}` : `${name}: ${saying}`,
    );
    return lines.join('\n');
  }
}

const parts = {
  Headlines: new Sayings(),
  Sentences: new Sayings(),
  Flags: new Sayings(),
  Rows: new Sayings(),
  Notes: new Sayings(),
};
const all = await filings();
for (const { name, filing } of all) {
  const summary = summarize(filing);
  const said = saidOf(filing, summary);
  parts.Headlines.add(plainText(headlineOf(filing, summary)), name);
  parts.Sentences.add(said.sentence, name);
  for (const { text } of said.flags) parts.Flags.add(text, name);
  for (const { title = '', paragraphs = [] } of said.notes) {
    parts.Rows.add(title, name);
    // Footnotes are the filing's words, not ours.
    for (const { label, text } of paragraphs)
      if (!label.startsWith('(')) parts.Notes.add(`${label}: ${text}`, name);
  }
}
await mkdir(dirname(out), { recursive: true });
await writeFile(
  out,
  Object.entries(parts)
    .map(([title, said]) => `# ${title}\n\n${said}\n`)
    .join('\n'),
);
console.log(`${all.length} filings: ${out}`);
