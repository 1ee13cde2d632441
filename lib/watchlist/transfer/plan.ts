import { type SettingName, type Settings, settingNames } from '../../settings/settings.ts';
import { type Concern, concerns, settingKey, watchKey } from '../../storage-keys.ts';
import type { Records, WatchEntry, Watchlist } from '../list/watchlist.ts';
import type { PartyId } from '../records/party.ts';
import { keyOfRecord } from '../records/read-stored.ts';
import type { OlderNote } from '../records/record-transfer.ts';
import { transfers } from './transfers.ts';

/** What an import would do to one party. */
export type PlannedEntry = {
  id: string;
  party: PartyId;
  name: string;
  /** What changes, in words; for a skipped entry, why it is skipped. */
  what: string[];
  /** Of two notes, the newer is kept. The older is shown, so that it can be copied before it is lost. */
  olderNote: OlderNote | null;
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
 * What importing a file would add, change and skip, and why. Nothing is written, and nothing is ever removed:
 * the two lists are merged.
 * @param watchlist Loaded completely.
 */
export function planImport(
  file: { entries: readonly WatchEntry[]; settings: Partial<Settings> },
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

function planEntry(entry: WatchEntry, watchlist: Watchlist, readOnly: ReadonlySet<string>): Outcome {
  const { party, id } = entry;
  const { name } = entry.record;
  if (readOnly.has(watchKey(party))) {
    const what = ['saved here by a newer version of Form 4 Lens'];
    return { id, party, name, fate: 'skipped', what, olderNote: null, writes: {} };
  }
  const here = watchlist.kept(id);
  const parts = concerns().map((concern) => planRecords(concern, party, here?.records, entry.records));
  const writes: Record<string, unknown> = Object.assign({}, ...parts.map((part) => part.writes));
  for (const key of Object.keys(writes)) if (readOnly.has(key)) delete writes[key];
  const fate = !here?.record ? 'added' : Object.keys(writes).length > 0 ? 'changed' : 'skipped';
  const what = parts.flatMap((part) => part.what);
  if (fate === 'skipped' && what.length === 0) what.push('already on your list; nothing new');
  const olderNote = parts.find((part) => part.olderNote)?.olderNote ?? null;
  return { id, party, name, fate, what, olderNote, writes };
}

/** What becomes of a party's records of one concern. */
function planRecords<C extends Concern>(
  concern: C,
  party: PartyId,
  here: Records | undefined,
  file: Records,
) {
  const [first, ...more] = file[concern];
  if (first === undefined) return { writes: {}, what: [] };
  const { write, ...told } = transfers[concern].merge(here?.[concern] ?? [], [first, ...more]);
  const writes = write.map((record) => [keyOfRecord(concern, party, record), record]);
  return { ...told, writes: Object.fromEntries(writes) };
}
