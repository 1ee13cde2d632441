import { byConcern, keptOf, type WatchEntry } from '../../../lib/watchlist/list/watchlist.ts';
import type { Party } from '../../../lib/watchlist/records/party.ts';

type Facts = Partial<Party> &
  Partial<Pick<WatchEntry, 'tags' | 'alert' | 'sightings'>> & {
    addedAt?: string;
    note?: string;
    noteEditedAt?: string;
  };

/** An issuer watched since January 2, 2026, without a note, tags or filings, unless told otherwise. */
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
  const record = { version: 1 as const, ...whole, addedAt: addedAt ?? '2026-01-02T00:00:00.000Z' };
  const noted = {
    version: 1 as const,
    text: note ?? '',
    editedAt: noteEditedAt ?? '2026-01-03T00:00:00.000Z',
  };
  const kept = keptOf(
    { kind: whole.kind, cik: whole.cik },
    {
      ...byConcern(() => []),
      watch: [record],
      note: note === undefined ? [] : [noted],
      tags: tags.length > 0 ? [{ version: 1, tags: [...tags] }] : [],
      alert: alert ? [alert] : [],
      seen: sightings,
    },
  );
  return { ...kept, record };
}
