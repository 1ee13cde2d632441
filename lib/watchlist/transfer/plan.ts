import { type SettingName, type Settings, settingNames } from '../../settings/settings.ts';
import { settingKey, watchKey } from '../../storage-keys.ts';
import type { Watchlist } from '../list/watchlist.ts';
import { type PartyId, partyKey } from '../records/party.ts';
import { type MergedNote, mergeAlert, mergeNote, mergeRecord, mergeSightings, mergeTags } from './merge.ts';
import type { FileEntry } from './write-json.ts';

/** What an import would do to one party. */
export type PlannedEntry = {
  id: string;
  party: PartyId;
  name: string;
  /** What changes, in words; of a skipped entry, why it is skipped. */
  what: string[];
  /** Of two notes the newer is kept. The older is shown, so that it can be copied before it is lost. */
  olderNote: MergedNote['older'];
};

export type ImportPlan = {
  added: PlannedEntry[];
  changed: PlannedEntry[];
  skipped: PlannedEntry[];
  settings: { name: SettingName; from: Settings[SettingName]; to: Settings[SettingName] }[];
  /** What has to be written, by storage key. */
  writes: Record<string, unknown>;
};

type Outcome = PlannedEntry & { fate: 'added' | 'changed' | 'skipped'; writes: Record<string, unknown> };

/**
 * What taking in a file would add, change and skip, and why. Nothing is written, and nothing is ever
 * removed: the two lists are put together.
 * @param watchlist Read to the end.
 */
export function planImport(
  file: { entries: readonly FileEntry[]; settings: Partial<Settings> },
  watchlist: Watchlist,
  current: Settings,
): ImportPlan {
  const readOnly = new Set(watchlist.unusable.flatMap(({ key, state }) => (state === 'newer' ? [key] : [])));
  const outcomes = file.entries.map((entry) => planEntry(entry, watchlist, readOnly));
  const settings = settingNames.flatMap((name) => {
    const to = file.settings[name];
    return to === undefined || to === current[name] ? [] : [{ name, from: current[name], to }];
  });
  const writes: Record<string, unknown> = Object.fromEntries(
    settings.map(({ name, to }) => [settingKey(name), to]),
  );
  const of = (fate: Outcome['fate']) => outcomes.filter((outcome) => outcome.fate === fate);
  for (const outcome of outcomes) Object.assign(writes, outcome.writes);
  return {
    added: of('added'),
    changed: of('changed'),
    skipped: of('skipped'),
    settings,
    writes,
  };
}

function planEntry(entry: FileEntry, watchlist: Watchlist, readOnly: ReadonlySet<string>): Outcome {
  const { kind, cik, name } = entry.watch;
  const party = { kind, cik };
  const id = partyKey(party);
  if (readOnly.has(watchKey(party))) {
    const what = ['saved here by a newer version of Form 4 Lens'];
    return { id, party, name, fate: 'skipped', what, olderNote: null, writes: {} };
  }
  const here = watchlist.kept(id);
  const note = mergeNote(party, here?.note ?? null, entry.note);
  const parts = [
    mergeRecord(here?.record ?? null, entry.watch),
    note,
    mergeTags(party, here?.tags ?? [], entry.tags),
    mergeAlert(party, here?.alert ?? null, entry.alert),
    mergeSightings(party, here?.sightings ?? [], entry.seen),
  ];
  const writes: Record<string, unknown> = Object.assign({}, ...parts.map((part) => part.writes));
  for (const key of Object.keys(writes)) if (readOnly.has(key)) delete writes[key];
  const fate = !here?.record ? 'added' : Object.keys(writes).length > 0 ? 'changed' : 'skipped';
  const what = parts.flatMap((part) => part.what);
  if (fate === 'skipped' && what.length === 0) what.push('already on your list; nothing new');
  return { id, party, name, fate, what, olderNote: note.older, writes };
}
