import { formatDate, formatIn, formatSigned } from '../../../lib/figures/format.ts';
import type { Unit } from '../../../lib/figures/unit.ts';
import { type Kind, kindNames } from '../../../lib/form4/model/transaction-codes.ts';
import { eventDate } from '../../../lib/watchlist/list/history.ts';
import type { Sighting } from '../../../lib/watchlist/records/types/sighting.ts';
import { direction } from '../../card/figures/Net.tsx';

/** "Sale (S)", "Sale (S), +1 more"; of a filing without transactions, what it is. */
export function kindText({ kinds, documentType }: Sighting): string {
  const [first, ...more] = kinds;
  if (!first) return documentType.startsWith('3') ? 'Initial holdings' : 'Holdings only';
  const name = Object.hasOwn(kindNames, first) ? kindNames[first as Kind] : first;
  return more.length > 0 ? `${name} + ${more.length} more` : name;
}

const wayWords = { acquired: ' acquired', disposed: ' disposed of', level: '' } as const;

/** A net with its sign: "+123,239", "−$1,000.00". */
export function NetText({ net, unit }: { net: string; unit: Unit }) {
  const way = direction(net);
  return (
    <span class={way}>
      {formatSigned(unit, net)}
      <span class="visually-hidden">{wayWords[way]}</span>
    </span>
  );
}

/** What the newest filing seen reports: how much, of what kind, when. Each line is a cell of the row's grid. */
export function LastEvent({ seen }: { seen: Sighting | null }) {
  if (!seen) return <p class="event-kind muted">No filing seen</p>;
  const { net, kinds, security, after } = seen;
  const unit = security?.unit ?? 'shares';
  const kind = kindText(seen);
  return (
    <>
      <p class="event-net">
        {net !== null && <NetText net={net} unit={unit} />}
        {net === null && (kinds.length > 0 ? 'Net not reported' : `${formatIn(unit, after)} held`)}
      </p>
      <p class="event-kind muted" title={kind}>
        {kind}
      </p>
      <p class="event-date muted">{formatDate(eventDate(seen))}</p>
    </>
  );
}
