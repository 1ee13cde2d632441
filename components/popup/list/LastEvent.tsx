import { formatDate } from '../../../lib/figures/format.ts';
import { eventLines } from '../../../lib/watchlist/list/event-lines.ts';
import { eventDate } from '../../../lib/watchlist/list/history.ts';
import type { Sighting } from '../../../lib/watchlist/records/types/sighting.ts';
import { words } from '../words.ts';

const colors = { bought: 'acquired', sold: 'disposed' } as const;

/** What the newest filing reports: the dollars of a purchase or sale, in which security, and when. */
export function LastEvent({ seen }: { seen: Sighting | null }) {
  if (!seen) return <p class="event-what event-none muted">{words.noFilings}</p>;
  const { figure, way, what } = eventLines(seen);
  return (
    <>
      <p class={`event-figure ${way ? colors[way] : ''}`}>{figure}</p>
      <p class="event-what muted">{what}</p>
      <p class="event-date muted">{formatDate(eventDate(seen))}</p>
    </>
  );
}
