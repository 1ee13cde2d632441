import * as v from 'valibot';
import { type SettingName, Settings, settingNames } from '../../settings/settings.ts';
import { partyRecords } from '../../storage-keys.ts';
import { listOf, most } from '../records/lengths.ts';
import { partyKey } from '../records/party.ts';
import { type RecordType, readRecord, reasons } from '../records/record-type.ts';
import { linesAt, walkJson } from './json-walk.ts';
import { type FileEntry, fileFormat, fileVersion } from './write-json.ts';

const maxFileBytes = 20 * 1024 * 1024;
/** The most problems of a file that are reported; whether there are more is said, too. */
const maxProblems = 100;
/** Characters of a name that a problem quotes. */
const quotedLength = 80;

/** Why a file is not taken, in words for the user, with the line where there is one. */
export type Problem = { line: number | null; text: string };

export type FileReading =
  | {
      ok: true;
      entries: FileEntry[];
      settings: Partial<Settings>;
      /** As they are found: what cannot be read of these can be loaded again, and refuses no list. */
      records: unknown[];
      /** As found: how far the news had come (lib/news/transfer.ts), and the moment of the export. */
      news: unknown;
      exportedAt: unknown;
    }
  | { ok: false; problems: Problem[] };

const anything = v.optional(v.unknown());
const WatchlistFile = v.object({
  exportedAt: anything,
  settings: anything,
  entries: listOf(v.unknown(), most.entries),
  records: v.optional(listOf(v.unknown(), most.records), []),
  news: anything,
});
const RawEntry = v.object({
  watch: anything,
  note: anything,
  tags: anything,
  alert: anything,
  seen: listOf(v.unknown(), most.filings),
});

/** @returns why a file of this size is not even read; `null` where it is. */
export function tooLarge(bytes: number): Problem | null {
  if (bytes <= maxFileBytes) return null;
  const size = (bytes / 1024 / 1024).toFixed(1);
  return { line: null, text: `This file is ${size} MB. The limit is 20 MB.` };
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
    return refused({ line: null, text: 'This file was not exported by Form 4 Lens.' });
  }
  const version = 'version' in file ? file.version : undefined;
  if (typeof version === 'number' && version > fileVersion) {
    return refused({ line: null, text: newerVersion('This file', version) });
  }
  const read = v.safeParse(WatchlistFile, file);
  if (version !== fileVersion || !read.success) {
    const why = read.success ? 'its version is not a number' : reasons(read.issues);
    return refused({ line: null, text: `This file is damaged (${why}). Export it again and retry.` });
  }
  return readEntries(text, read.output);
}

function readEntries(text: string, file: v.InferOutput<typeof WatchlistFile>): FileReading {
  const entries: FileEntry[] = [];
  const broken: { at: number; text: string }[] = [];
  for (const [at, raw] of file.entries.entries()) {
    const { entry, why } = readEntry(raw);
    if (entry) entries.push(entry);
    broken.push(...why.map((reason) => ({ at, text: reason })));
    if (broken.length > maxProblems) break;
  }
  const settings = readFileSettings(file.settings);
  const problems = [...settings.problems, ...onTheirLines(broken, text), ...twice(entries)];
  if (problems.length === 0) {
    const { records, news, exportedAt } = file;
    return { ok: true, entries, settings: settings.values, records, news, exportedAt };
  }
  const more = { line: null, text: `And more. These are the first ${maxProblems}.` };
  return {
    ok: false,
    problems: problems.length > maxProblems ? [...problems.slice(0, maxProblems), more] : problems,
  };
}

/** @param broken entries, by their place in the list, in its order */
function onTheirLines(broken: readonly { at: number; text: string }[], text: string): Problem[] {
  if (broken.length === 0) return [];
  const { elements } = walkJson(text, 'entries');
  const lines = linesAt(
    text,
    broken.map(({ at }) => elements[at] ?? 0),
  );
  return broken.map((problem, index) => ({ line: lines[index] ?? null, text: problem.text }));
}

/** @returns the entry, or why it is none: every reason, each with the name it is about. */
function readEntry(raw: unknown): { entry: FileEntry | null; why: string[] } {
  const parts = v.safeParse(RawEntry, raw);
  if (!parts.success) return { entry: null, why: [`This entry is damaged (${reasons(parts.issues)}).`] };
  const why: string[] = [];
  const name = nameInFile(parts.output.watch);
  const take = <T>(what: string, type: RecordType<T>, record: unknown): T | undefined => {
    const read = readRecord(type, record);
    if (read.state === 'ok') return read.value;
    if (read.state === 'unreadable') why.push(`${name}: ${what} is damaged (${read.why}).`);
    if (read.state === 'newer') why.push(newerVersion(`${name}: ${what}`, read.version));
    return undefined;
  };
  const watch = take('the entry', partyRecords.watch, parts.output.watch ?? {});
  const note = take('the note', partyRecords.note, parts.output.note);
  const tags = take('the list of tags', partyRecords.tags, parts.output.tags);
  const alert = take('what is told of its new filings', partyRecords.alert, parts.output.alert);
  const seen = parts.output.seen.flatMap((one) => take('a filing', partyRecords.seen, one ?? {}) ?? []);
  if (!watch || why.length > 0) return { entry: null, why };
  return {
    entry: { watch, ...(note && { note }), ...(tags && { tags }), ...(alert && { alert }), seen },
    why,
  };
}

/** The name in a record that may be anything. */
function nameInFile(watch: unknown): string {
  return typeof watch === 'object' && watch !== null && 'name' in watch && typeof watch.name === 'string'
    ? watch.name.slice(0, quotedLength)
    : 'an entry without a name';
}

function twice(entries: readonly FileEntry[]): Problem[] {
  const groups = Map.groupBy(entries, ({ watch }) => partyKey(watch));
  return [...groups.values()].flatMap(([first, ...more]) =>
    first && more.length > 0
      ? [
          {
            line: null,
            text: `${nameInFile(first.watch)} is in the file more than once, as ${first.watch.kind} with CIK ${first.watch.cik}.`,
          },
        ]
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
    else problems.push({ line: null, text: `A setting is damaged (${name}: ${reasons(read.issues)}).` });
  }
  return { values: values as Partial<Settings>, problems };
}

function notJson(text: string): Problem {
  const { brokenAt } = walkJson(text, '');
  if (brokenAt === null) return { line: null, text: 'This is not a JSON file.' };
  const line = linesAt(text, [brokenAt])[0] ?? null;
  if (brokenAt >= text.trimEnd().length)
    return { line, text: 'This file is incomplete: it ends in the middle. Export it again and retry.' };
  const found = text.slice(brokenAt, brokenAt + 20).split('\n', 1)[0];
  return { line, text: `This file is not valid JSON: "${found}" is unexpected.` };
}

const newerVersion = (what: string, version: number) =>
  `${what} was saved by a newer version of Form 4 Lens. Update the extension to import it (format ${version}).`;

const refused = (problem: Problem): FileReading => ({ ok: false, problems: [problem] });
