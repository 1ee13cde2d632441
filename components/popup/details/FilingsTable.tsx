import { formatAmount, formatDate, formatIn, formatPrice } from '../../../lib/figures/format.ts';
import { eventDate, type PastFiling } from '../../../lib/watchlist/list/history.ts';
import type { Sighting } from '../../../lib/watchlist/records/types/sighting.ts';
import { kindText, NetText } from '../list/LastEvent.tsx';
import './filings-table.css';

/** The filings seen of one party, newest first, each with a link to it. */
export function FilingsTable({ past, name }: { past: readonly PastFiling[]; name: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
    <section class="filings-scroller" tabIndex={0} aria-label="Filings seen">
      <table class="filings">
        <caption class="visually-hidden">Filings seen of {name}, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Form</th>
            <th scope="col">What</th>
            <th scope="col" class="number">
              Net
            </th>
            <th scope="col" class="number">
              Held after
            </th>
          </tr>
        </thead>
        <tbody>
          {past.map(({ seen, replacedBy }) => (
            <tr key={seen.accession} class={replacedBy ? 'replaced' : ''}>
              <td>
                <a href={seen.url} target="_blank" rel="noreferrer">
                  {formatDate(eventDate(seen))}
                </a>
              </td>
              <td>
                {seen.documentType}
                {replacedBy && <span class="note">amended</span>}
              </td>
              <td>
                {kindText(seen)}
                <span class="note">{[seen.security?.title, ...trades(seen)].filter(Boolean).join('; ')}</span>
              </td>
              <td class="number">
                {seen.net === null ? (
                  <span class="muted">–</span>
                ) : (
                  <NetText net={seen.net} unit={unitOf(seen)} />
                )}
              </td>
              <td class="number">{formatIn(unitOf(seen), seen.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const unitOf = (seen: Sighting) => seen.security?.unit ?? 'shares';

/** "bought 1,000 at $5.25 on average" */
function trades({ bought, sold }: Sighting): string[] {
  const words = (way: string, trade: Sighting['bought']) =>
    trade
      ? [
          `${way} ${formatAmount(trade.shares)} at ${trade.averagePrice === null ? 'a price not reported' : `${formatPrice(trade.averagePrice)} on average`}`,
        ]
      : [];
  return [...words('bought', bought), ...words('sold', sold)];
}
