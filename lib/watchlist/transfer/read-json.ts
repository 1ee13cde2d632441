import * as v from 'valibot';
import { type SettingName, Settings, settingNames } from '../../settings/settings.ts';
import { type Concern, concernsPer, isPerFiling, partyRecords, type RecordOf } from '../../storage-keys.ts';
import { byConcern, keptOf, type WatchEntry } from '../list/watchlist.ts';
import { listOf, most } from '../records/lengths.ts';
import { readRecord, reasons } from '../records/record-type.ts';
import { linesAt, walkJson } from './json-walk.ts';
import { transfers } from './transfers.ts';
import { fileFormat, fileVersion } from './write-json.ts';

const maxFileBytes = 20 * 1024 * 1024;
/** The most problems with a file that are reported; whether there are more is said, too. */
const maxProblems = 100;
/** The most characters of a name that a problem quotes. */
const quotedLength = 80;

/** Why a file is not imported, in words for the user, with the line number if there is one. */
export type Problem = { line: number | null; text: string };

export type FileReading =
  | {
      ok: true;
      entries: WatchEntry[];
      settings: Partial<Settings>;
      /** As found: those that cannot be read can be loaded again, and are no reason to refuse the list. */
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
const Filings = listOf(v.unknown(), most.filings);
/** Every file has `seen`; a list that was added later is missing from files of earlier releases. */
const rawEntry = () => {
  const lists = concernsPer('filing').map((concern) => [concern, v.optional(Filings, [])]);
  return v.looseObject({ watch: anything, ...Object.fromEntries(lists), seen: Filings });
};

/** @returns why a file of this size is not even read; `null` if it is read. */
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
  const shape = rawEntry();
  const entries: WatchEntry[] = [];
  const broken: { at: number; text: string }[] = [];
  for (const [at, raw] of file.entries.entries()) {
    const { entry, why } = readEntry(raw, shape);
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
  const more = { line: null, text: `And more. Only the first ${maxProblems} are listed.` };
  return {
    ok: false,
    problems: problems.length > maxProblems ? [...problems.slice(0, maxProblems), more] : problems,
  };
}

/** @param broken the problems of entries, by the entry's index in the list, in the list's order */
function onTheirLines(broken: readonly { at: number; text: string }[], text: string): Problem[] {
  if (broken.length === 0) return [];
  const { elements } = walkJson(text, 'entries');
  const lines = linesAt(
    text,
    broken.map(({ at }) => elements[at] ?? 0),
  );
  return broken.map((problem, index) => ({ line: lines[index] ?? null, text: problem.text }));
}

/** @returns the entry, or every reason why it cannot be read, each with the name it is about. */
function readEntry(
  raw: unknown,
  shape: ReturnType<typeof rawEntry>,
): { entry: WatchEntry | null; why: string[] } {
  const parts = v.safeParse(shape, raw);
  if (!parts.success) return { entry: null, why: [`This entry is damaged (${reasons(parts.issues)}).`] };
  const why: string[] = [];
  const name = nameInFile(parts.output.watch);
  const take = <C extends Concern>(concern: C, record: unknown): RecordOf<C>[] => {
    const read = readRecord(partyRecords[concern], record);
    if (read.state === 'ok') return [read.value];
    const what = `${name}: ${transfers[concern].name}`;
    if (read.state === 'unreadable') why.push(`${what} is damaged (${read.why}).`);
    if (read.state === 'newer') why.push(newerVersion(what, read.version));
    return [];
  };
  const records = byConcern((concern) => {
    const part = parts.output[concern];
    if (isPerFiling(concern)) return [part].flat().flatMap((one) => take(concern, one ?? {}));
    return take(concern, concern === 'watch' ? (part ?? {}) : part);
  });
  const [watch] = records.watch;
  if (!watch || why.length > 0) return { entry: null, why };
  const { kind, cik } = watch;
  return { entry: { ...keptOf({ kind, cik }, records), record: watch }, why };
}

/** The name in a record of any shape. */
function nameInFile(watch: unknown): string {
  return typeof watch === 'object' && watch !== null && 'name' in watch && typeof watch.name === 'string'
    ? watch.name.slice(0, quotedLength)
    : 'an entry without a name';
}

function twice(entries: readonly WatchEntry[]): Problem[] {
  const groups = Map.groupBy(entries, ({ id }) => id);
  return [...groups.values()].flatMap(([first, ...more]) =>
    first && more.length > 0
      ? [
          {
            line: null,
            text: `${nameInFile(first.record)} is in the file more than once, as ${first.party.kind} with CIK ${first.party.cik}.`,
          },
        ]
      : [],
  );
}

function readFileSettings(raw: unknown): { values: Partial<Settings>; problems: Problem[] } {
  const stored =
    typeof raw === 'object' && raw !== null ? new Map(Object.entries(raw)) : new Map<string, unknown>();
  // A setting from another release may be unknown here, which is no reason to refuse the list.
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
    return { line, text: 'This file is incomplete: it was cut off. Export it again, then retry.' };
  const found = text.slice(brokenAt, brokenAt + 20).split('\n', 1)[0];
  return { line, text: `This file is not valid JSON: "${found}" is unexpected.` };
}

const newerVersion = (what: string, version: number) =>
  `${what} was saved by a newer version of Form 4 Lens. Update the extension to import it (format ${version}).`;

const refused = (problem: Problem): FileReading => ({ ok: false, problems: [problem] });
