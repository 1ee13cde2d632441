import * as v from 'valibot';
import { type SettingName, Settings, settingNames } from '../../settings/settings.ts';
import { partyRecords } from '../../storage-keys.ts';
import { partyKey } from '../records/party.ts';
import { type RecordType, readRecord, reasons } from '../records/record-type.ts';
import { lineAt, walkJson } from './json-walk.ts';
import { type FileEntry, fileFormat, fileVersion } from './write-json.ts';

const maxFileBytes = 20 * 1024 * 1024;

/** Why a file is not taken, in words for the user, with the line where there is one. */
export type Problem = { line: number | null; text: string };

export type FileReading =
  | { ok: true; entries: FileEntry[]; settings: Partial<Settings> }
  | { ok: false; problems: Problem[] };

const anything = v.optional(v.unknown());
const WatchlistFile = v.object({ settings: anything, entries: v.array(v.unknown()) });
const RawEntry = v.object({ watch: anything, note: anything, tags: anything, seen: v.array(v.unknown()) });

/** @returns why a file of this size is not even read; `null` where it is. */
export function tooLarge(bytes: number): Problem | null {
  if (bytes <= maxFileBytes) return null;
  const size = (bytes / 1024 / 1024).toFixed(1);
  return { line: null, text: `The file has ${size} MB. A watchlist has at most 20 MB.` };
}

/**
 * Reads a file that `writeJson` wrote, in this or in an earlier release. It is taken whole or not at all:
 * what is missing from a damaged file is unknown.
 */
export function readJson(text: string): FileReading {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refused(notJson(text));
  }
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== fileFormat) {
    return refused({ line: null, text: 'This is not a watchlist exported by Form 4 Lens.' });
  }
  const version = 'version' in file ? file.version : undefined;
  if (typeof version === 'number' && version > fileVersion) {
    return refused({ line: null, text: newerRelease('The file', version) });
  }
  const read = v.safeParse(WatchlistFile, file);
  if (version !== fileVersion || !read.success) {
    const why = read.success ? 'its version is not a number' : reasons(read.issues);
    return refused({ line: null, text: `The file is damaged: ${why}.` });
  }
  return readEntries(text, read.output);
}

function readEntries(text: string, file: v.InferOutput<typeof WatchlistFile>): FileReading {
  const read = file.entries.map(readEntry);
  const settings = readFileSettings(file.settings);
  const problems = [...settings.problems];
  if (read.some(({ why }) => why.length > 0)) {
    const lines = walkJson(text, 'entries').elements.map((offset) => lineAt(text, offset));
    problems.push(
      ...read.flatMap(({ why }, at) => why.map((reason) => ({ line: lines[at] ?? null, text: reason }))),
    );
  }
  const entries = read.flatMap(({ entry }) => entry ?? []);
  problems.push(...twice(entries));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, entries, settings: settings.values };
}

/** @returns the entry, or why it is none: every reason, each with the name it is about. */
function readEntry(raw: unknown): { entry: FileEntry | null; why: string[] } {
  const parts = v.safeParse(RawEntry, raw);
  if (!parts.success) return { entry: null, why: [`entry: ${reasons(parts.issues)}.`] };
  const why: string[] = [];
  const take = <T>(what: string, type: RecordType<T>, record: unknown): T | undefined => {
    const read = readRecord(type, record);
    if (read.state === 'ok') return read.value;
    if (read.state === 'unreadable') why.push(`${nameOf(parts.output.watch)}: ${what}: ${read.why}.`);
    if (read.state === 'newer')
      why.push(newerRelease(`${nameOf(parts.output.watch)}: ${what}`, read.version));
    return undefined;
  };
  const watch = take('entry', partyRecords.watch, parts.output.watch ?? {});
  const note = take('note', partyRecords.note, parts.output.note);
  const tags = take('tags', partyRecords.tags, parts.output.tags);
  const seen = parts.output.seen.flatMap((one) => take('filing', partyRecords.seen, one ?? {}) ?? []);
  if (!watch || why.length > 0) return { entry: null, why };
  return { entry: { watch, ...(note && { note }), ...(tags && { tags }), seen }, why };
}

/** The name in a record that may be anything. */
function nameOf(watch: unknown): string {
  return typeof watch === 'object' && watch !== null && 'name' in watch && typeof watch.name === 'string'
    ? watch.name
    : 'an entry without a name';
}

function twice(entries: readonly FileEntry[]): Problem[] {
  const groups = Map.groupBy(entries, ({ watch }) => partyKey(watch));
  return [...groups.values()].flatMap(([first, ...more]) =>
    first && more.length > 0
      ? [{ line: null, text: `${first.watch.name} (${partyKey(first.watch)}): more than one entry.` }]
      : [],
  );
}

function readFileSettings(raw: unknown): { values: Partial<Settings>; problems: Problem[] } {
  const stored =
    typeof raw === 'object' && raw !== null ? new Map(Object.entries(raw)) : new Map<string, unknown>();
  // A setting of another release is unknown here, which is no reason to refuse the list.
  const known = settingNames.filter((name) => stored.has(name));
  const values: Partial<Record<SettingName, unknown>> = {};
  const problems: Problem[] = [];
  for (const name of known) {
    const read = v.safeParse(Settings.entries[name], stored.get(name));
    if (read.success) values[name] = read.output;
    else problems.push({ line: null, text: `The setting "${name}": ${reasons(read.issues)}.` });
  }
  return { values: values as Partial<Settings>, problems };
}

function notJson(text: string): Problem {
  const { brokenAt } = walkJson(text, '');
  if (brokenAt === null) return { line: null, text: 'The file is not JSON.' };
  const end = brokenAt >= text.trimEnd().length;
  const where = end
    ? 'it ends in the middle'
    : `"${text.slice(brokenAt, brokenAt + 20).split('\n', 1)[0]}" is unexpected`;
  return { line: lineAt(text, brokenAt), text: `The file is not whole JSON: ${where}.` };
}

const newerRelease = (what: string, version: number) =>
  `${what}: saved by a newer release of Form 4 Lens (format ${version}). Update the extension to import it.`;

const refused = (problem: Problem): FileReading => ({ ok: false, problems: [problem] });
