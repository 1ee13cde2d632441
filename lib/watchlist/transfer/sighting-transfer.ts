import { alertKey, noteKey, seenKey, tagsKey, watchKey } from '../../storage-keys.ts';
import { withinLimit } from '../list/history.ts';
import { most } from '../records/lengths.ts';
import type { PartyId } from '../records/party.ts';
import type { AlertRecord } from '../records/types/alert-record.ts';
import type { NoteRecord } from '../records/types/note-record.ts';
import { isSameSighting, mergeReadings, type Sighting } from '../records/types/sighting.ts';
import type { TagsRecord } from '../records/types/tags-record.ts';
import type { WatchRecord } from '../records/types/watch-record.ts';

/** What becomes of one record: what to write, by storage key, and what that changes, in words. */
export type Merged = { writes: Record<string, unknown>; what: string[] };

const nothing: Merged = { writes: {}, what: [] };

/** An entry on both sides stays as it is here, watched since the earlier of the two days. */
export function mergeRecord(here: WatchRecord | null, file: WatchRecord): Merged {
  if (here && here.addedAt <= file.addedAt) return nothing;
  const record = here ? { ...here, addedAt: file.addedAt } : file;
  return { writes: { [watchKey(file)]: record }, what: here ? ['on your list since an earlier day'] : [] };
}

export type MergedNote = Merged & {
  /** Of two notes that differ, the one that is not kept. */
  older: { text: string; from: 'here' | 'the file' } | null;
};

/** Of two notes the one edited later is kept. */
export function mergeNote(party: PartyId, here: NoteRecord | null, file: NoteRecord | undefined): MergedNote {
  if (!file || (here && here.text === file.text && here.editedAt >= file.editedAt))
    return { ...nothing, older: null };
  if (here && here.editedAt >= file.editedAt) {
    return {
      writes: {},
      what: ['your note is newer and stays'],
      older: { text: file.text, from: 'the file' },
    };
  }
  const isOther = here !== null && here.text !== '' && here.text !== file.text;
  return {
    writes: { [noteKey(party)]: file },
    what:
      here?.text === file.text
        ? []
        : [isOther ? 'the note in the file is newer and replaces yours' : 'adds a note'],
    older: isOther ? { text: here.text, from: 'here' } : null,
  };
}

/** The tags of both sides; two that differ only in case are one. */
export function mergeTags(party: PartyId, here: readonly string[], file: TagsRecord | undefined): Merged {
  const known = new Set(here.map((tag) => tag.toLowerCase()));
  const more = (file?.tags ?? []).filter((tag) => !known.has(tag.toLowerCase()));
  if (more.length === 0) return nothing;
  const record: TagsRecord = { version: 1, tags: [...here, ...more].slice(0, most.tags) };
  return {
    writes: { [tagsKey(party)]: record },
    what: [`adds ${more.length === 1 ? 'the tag' : 'tags'} ${more.join(', ')}`],
  };
}

/** What was chosen here for the new filings of a party stays. */
export function mergeAlert(party: PartyId, here: AlertRecord | null, file: AlertRecord | undefined): Merged {
  if (!file || here) return nothing;
  const what = file.muted
    ? ['mutes its new filings']
    : file.conditions
      ? ['adds conditions for its new filings']
      : [];
  return { writes: { [alertKey(party)]: file }, what };
}

/** The filings of both sides, up to the limit; one on both is as it is here, with what only the file knew. */
export function mergeSightings(party: PartyId, here: readonly Sighting[], file: readonly Sighting[]): Merged {
  const known = new Map(here.map((seen) => [seen.accession, seen]));
  const merged = file.map((seen) => {
    const mine = known.get(seen.accession);
    return mine ? mergeReadings(seen, mine) : seen;
  });
  const others = here.filter(({ accession }) => !merged.some((seen) => seen.accession === accession));
  const kept = new Set(withinLimit([...others, ...merged]));
  const changed = merged.filter((seen) => {
    const mine = known.get(seen.accession);
    return kept.has(seen) && !(mine && isSameSighting(mine, seen));
  });
  const isNew = changed.filter(({ accession }) => !known.has(accession)).length;
  return {
    writes: Object.fromEntries(changed.map((seen) => [seenKey(party, seen.accession), seen])),
    what: isNew > 0 ? [isNew === 1 ? 'adds 1 filing' : `adds ${isNew} filings`] : [],
  };
}
