import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Filing } from '../lib/form4/model/filing.ts';
import { summarize } from '../lib/form4/summary/summarize.ts';
import { glanceOf } from '../lib/glance/glance.ts';
import { connectsOf } from '../lib/record/connects/connects.ts';
import { type KeptFiling, keptFilingOf } from '../lib/record/kept/kept-filing.ts';
import type { KeptRecord } from '../lib/record/kept/kept-record.ts';
import { partyRecordOf } from '../lib/record/merge/party-record.ts';
import type { PartyRecord } from '../lib/record/model.ts';
import { clustersOf } from '../lib/record/others/cluster.ts';
import { unusualOf } from '../lib/record/unusual/unusual.ts';
import { readDocument } from '../tests/support/read-document.ts';

/**
 * `npm run chains [-- FOLDER]`: reads the XML of real filings and prints, for each owner with several filings
 * at one issuer, how many ownership lines connect from filing to filing, why the others do not, and what is
 * unusual in the latest filing. Then prints each issuer with blocks reported more than once, or with several
 * insiders who traded the same way. The files in FOLDER (`../shared/corpus/xml`
 * unless given) are named by accession number.
 */

const project = resolve(import.meta.dirname, '..');
const [folder = join(project, '../shared/corpus/xml')] = process.argv.slice(2);

function keptOf(accession: string, filing: Filing): KeptFiling {
  const summary = summarize(filing);
  // The XML does not say when it was filed.
  const filed = { accession, filedAsOfDate: summary.signed?.value ?? null, acceptanceDatetime: null };
  return keptFilingOf(glanceOf(filing, summary, filed, ''));
}

async function readAll(): Promise<KeptFiling[]> {
  const files = (await readdir(folder)).sort();
  const reads = files.map(async (file) => {
    const path = join(folder, file);
    const reading = readDocument(await readFile(path), pathToFileURL(path));
    return reading.ok ? [keptOf(file.replace(/\.\w+$/, ''), reading.filing)] : [];
  });
  return (await Promise.all(reads)).flat();
}

/** A record of these filings alone, as if nothing had been loaded of what came before them. */
function recordOf(filings: readonly KeptFiling[], owner: string | null): PartyRecord {
  const days = filings.flatMap(({ filed }) => filed.trades.flatMap(({ date }) => date ?? []));
  const kept: KeptRecord = {
    version: 1,
    party: { kind: 'insider', cik: owner ?? '' },
    name: '',
    loadedAt: '',
    from: 'feed',
    trades: [],
    listed: [],
    loaded: 0,
    isWhole: false,
    filings: [...filings],
  };
  const record = partyRecordOf(kept, { owner, issuer: null });
  return { ...record, reach: { from: days.sort()[0] ?? null, isWhole: false } };
}

const all = await readAll();
const totals = { lines: 0, connects: 0, differs: 0, splits: 0 };
const unknown = new Map<string, number>();
const chains = Map.groupBy(
  all.flatMap((read) => read.seen.owners.map((owner) => ({ read, owner }))),
  ({ read, owner }) => `${read.seen.issuer.cik} ${owner.cik}`,
);
for (const of of chains.values()) {
  const reads = of.map(({ read }) => read);
  const [first] = of;
  if (!first || reads.length < 2) continue;
  const record = recordOf(reads, first.owner.cik);
  const { connections, splits, breaks } = connectsOf(record, first.owner.cik ?? '');
  const count = (state: string) => connections.filter((one) => one.state === state).length;
  totals.lines += connections.length;
  totals.connects += count('connects');
  totals.differs += count('differs');
  for (const { unknown: why } of connections) if (why) unknown.set(why, (unknown.get(why) ?? 0) + 1);
  totals.splits += splits.length;
  console.log(
    `\n${first.owner.name} at ${first.read.seen.issuer.name}: ${reads.length} filings, ${connections.length} lines again, ` +
      `${count('connects')} connect, ${count('differs')} differ, ${count('unknown')} not known`,
  );
  for (const { text } of breaks) console.log(`  ${text}`);
  const latest = reads.toSorted((a, b) => (dayRead(a) < dayRead(b) ? -1 : 1)).at(-1);
  for (const { text } of unusualOf(record, latest?.seen.accession ?? '')) console.log(`  * ${text}`);
}
console.log(`\nAll chains: ${JSON.stringify({ ...totals, ...Object.fromEntries(unknown) })}`);

function dayRead({ seen }: KeptFiling): string {
  return seen.periodOfReport ?? '';
}

for (const reads of Map.groupBy(all, ({ seen }) => seen.issuer.cik).values()) {
  const { rows } = recordOf(reads, null);
  const shared = rows.filter(({ filings }) => filings.length > 1);
  const clusters = clustersOf(rows);
  if (shared.length + clusters.length === 0) continue;
  console.log(`\n${reads[0]?.seen.issuer.name}: ${shared.length} blocks in several filings`);
  for (const { date, code, amount, security, filings, owners } of shared)
    console.log(
      `  ${date} ${code} ${amount} ${security}: ${filings.map(({ accession }) => accession).join(', ')} (${owners.length} owners)`,
    );
  for (const { text } of clusters) console.log(`  * ${text}`);
}
