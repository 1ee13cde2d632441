import type { WatchEntry } from '../../../lib/watchlist/list/watchlist.ts';
import type { Party } from '../../../lib/watchlist/records/party.ts';
import { partyKey } from '../../../lib/watchlist/records/party.ts';

type Facts = Partial<Party> &
  Partial<Pick<WatchEntry, 'tags' | 'alert' | 'sightings'>> & {
    addedAt?: string;
    note?: string;
    noteEditedAt?: string;
  };

/** An issuer watched since 2 Jan 2026, without note, tags and filings, where not told otherwise. */
export function anEntry({
  addedAt,
  note,
  noteEditedAt,
  tags = [],
  alert = null,
  sightings = [],
  ...party
}: Facts = {}): WatchEntry {
  const whole: Party = {
    kind: 'issuer',
    cik: '0000778164',
    name: 'Alto',
    ticker: null,
    role: null,
    ...party,
  };
  return {
    party: { kind: whole.kind, cik: whole.cik },
    id: partyKey(whole),
    record: { version: 1, ...whole, addedAt: addedAt ?? '2026-01-02T00:00:00.000Z' },
    note:
      note === undefined
        ? null
        : { version: 1, text: note, editedAt: noteEditedAt ?? '2026-01-03T00:00:00.000Z' },
    tags,
    alert,
    sightings,
  };
}
