import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { multiply } from '../lib/figures/decimal.ts';
import { flagsOf } from '../lib/form4/checks/flags.ts';
import type { Filing } from '../lib/form4/model/filing.ts';
import { summarize } from '../lib/form4/summary/summarize.ts';
import { filedTradesOf } from '../lib/glance/filed-trades.ts';
import { connectsOf } from '../lib/record/connects/connects.ts';
import { eventsOf } from '../lib/record/events.ts';
import type { Named, PartyRecord, ReadFiling, RecordRow } from '../lib/record/model.ts';
import { clustersOf } from '../lib/record/others/cluster.ts';
import { unusualOf } from '../lib/record/unusual/unusual.ts';
import { readDocument } from '../tests/support/read-document.ts';

/**
 * `npm run chains [-- FOLDER]`: of the XML of real filings, each chain of several by one owner at one issuer: how many
 * ownership lines connect from filing to filing, why the others do not, and what is unusual in the latest. Then each
 * issuer with blocks reported more than once, or several insiders who traded one way. FOLDER's files bear accession
 * numbers.
 */

const project = resolve(import.meta.dirname, '..');
const [folder = join(project, '../shared/corpus/xml')] = process.argv.slice(2);

const named = ({ cik, name }: { cik: string | null; name: string }): Named => ({ cik: cik ?? name, name });

type Read = { filing: ReadFiling; rows: RecordRow[] };

function readOf(accession: string, filing: Filing): Read {
  const summary = summarize(filing);
  const { trades, lines } = filedTradesOf(filing, summary);
  const signedAt = summary.signed?.value ?? null;
  // XML does not say when it was filed.
  const ref = { accession, form: filing.documentType, url: '', filedAt: signedAt };
  const owners = filing.reportingOwners.map(named);
  const issuer = named(filing.issuer);
  const [owner = { cik: '', name: '' }] = owners;
  const { box } = summary.plan;
  const plan = box?.value
    ? 'checked'
    : summary.plan.mentions.length
      ? 'mentioned'
      : box
        ? 'not-checked'
        : 'no-box';
  const { periodOfReport, dateOfOriginalSubmission } = filing;
  const flags = flagsOf(filing, summary).map(({ text }) => text);
  return {
    filing: { ...ref, owners, issuer, periodOfReport, signedAt, dateOfOriginalSubmission, lines, flags },
    rows: trades.map((trade, position) => ({
      ...trade,
      filings: [ref],
      position,
      owner,
      owners,
      issuer,
      value: trade.amount && trade.price && trade.table === 'I' ? multiply(trade.amount, trade.price) : null,
      plan,
      source: 'filing',
      listSays: null,
    })),
  };
}

async function readAll(): Promise<Read[]> {
  const files = (await readdir(folder)).sort();
  const reads = files.map(async (file) => {
    const path = join(folder, file);
    const reading = readDocument(await readFile(path), pathToFileURL(path));
    return reading.ok ? [readOf(file.replace(/\.\w+$/, ''), reading.filing)] : [];
  });
  return (await Promise.all(reads)).flat();
}

function recordOf(reads: readonly Read[]): PartyRecord {
  const filings = reads.map(({ filing }) => filing);
  const from = reads.flatMap(({ rows }) => rows.flatMap(({ date }) => date ?? [])).sort()[0] ?? null;
  const rows = eventsOf({ rows: reads.flatMap((read) => read.rows), filings });
  return { rows, filings, unread: [], reach: { from, isWhole: false } };
}

const all = await readAll();
const totals = { lines: 0, connects: 0, differs: 0, splits: 0 };
const unknown = new Map<string, number>();
const chains = Map.groupBy(
  all.flatMap((read) => read.filing.owners.map((owner) => ({ read, owner }))),
  ({ read, owner }) => `${read.filing.issuer.cik} ${owner.cik}`,
);
for (const of of chains.values()) {
  const reads = of.map(({ read }) => read);
  const [first] = of;
  if (!first || reads.length < 2) continue;
  const record = recordOf(reads);
  const { connections, splits, breaks } = connectsOf(record, first.owner.cik);
  const count = (state: string) => connections.filter((one) => one.state === state).length;
  totals.lines += connections.length;
  totals.connects += count('connects');
  totals.differs += count('differs');
  for (const { unknown: why } of connections) if (why) unknown.set(why, (unknown.get(why) ?? 0) + 1);
  totals.splits += splits.length;
  console.log(
    `\n${first.owner.name} at ${first.read.filing.issuer.name}: ${reads.length} filings, ${connections.length} lines again, ` +
      `${count('connects')} connect, ${count('differs')} differ, ${count('unknown')} not known`,
  );
  for (const { text } of breaks) console.log(`  ${text}`);
  const latest = reads.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)).at(-1);
  for (const { text } of unusualOf(record, latest?.filing.accession ?? '')) console.log(`  * ${text}`);
}
console.log(`\nAll chains: ${JSON.stringify({ ...totals, ...Object.fromEntries(unknown) })}`);

function dayOf({ filing }: Read): string {
  return filing.periodOfReport ?? '';
}

for (const reads of Map.groupBy(all, ({ filing }) => filing.issuer.cik).values()) {
  const { rows } = recordOf(reads);
  const shared = rows.filter(({ filings }) => filings.length > 1);
  const clusters = clustersOf(rows);
  if (shared.length + clusters.length === 0) continue;
  console.log(`\n${reads[0]?.filing.issuer.name}: ${shared.length} blocks in several filings`);
  for (const { date, code, amount, security, filings, owners } of shared)
    console.log(
      `  ${date} ${code} ${amount} ${security}: ${filings.map(({ accession }) => accession).join(', ')} (${owners.length} owners)`,
    );
  for (const { text } of clusters) console.log(`  * ${text}`);
}
