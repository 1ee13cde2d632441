import {
  formatAmount,
  formatDate,
  formatDollars,
  formatIn,
  formatPrice,
  formatSigned,
} from '../../../lib/figures/format.ts';
import { kindText } from '../../../lib/watchlist/list/headline.ts';
import { eventDate, type PastFiling } from '../../../lib/watchlist/list/history.ts';
import type { Sighting } from '../../../lib/watchlist/records/types/sighting.ts';
import { FLAG_SIGN } from '../../flag-sign.ts';
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
              Owned after
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
                <FlagNotes flags={seen.flags} />
              </td>
              <td class="number">
                {seen.net === null ? <span class="muted">–</span> : formatSigned(unitOf(seen), seen.net)}
              </td>
              <td class="number">{ownedText(seen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const unitOf = (seen: Sighting) => seen.security?.unit ?? 'shares';

/** Why an amount is not known is told by a flag; a record of an earlier release does not say that it is not reported. */
function ownedText(seen: Sighting): string {
  if (seen.after === null) return seen.afterUnknown === 'not-reported' ? 'not reported' : 'unknown';
  return formatIn(unitOf(seen), seen.after);
}

/** What to know before trusting the figures. */
function FlagNotes({ flags }: Pick<Sighting, 'flags'>) {
  if (flags === null)
    return <span class="note">Flags unknown: read by an earlier release. Open the filing to check.</span>;
  return flags.map((text) => (
    <span class="note flagged" key={text}>
      <span aria-hidden="true">{FLAG_SIGN} </span>
      {text}
    </span>
  ));
}

/** Of averages whole dollars are kept: no cents are made up. */
function valueWords(value: string | null): string[] {
  if (value === null) return [];
  return [`${value.includes('.') ? formatDollars(value) : `$${formatAmount(value)}`} in all`];
}

/** "bought 1,000 at $5.25 on average, $5,250 in all" */
function trades({ bought, sold }: Sighting): string[] {
  const words = (way: string, trade: Sighting['bought']) => {
    if (!trade) return [];
    const { shares, averagePrice, value } = trade;
    const price = averagePrice === null ? 'a price not known' : `${formatPrice(averagePrice)} on average`;
    return [[`${way} ${formatAmount(shares)} at ${price}`, ...valueWords(value)].join(', ')];
  };
  return [...words('bought', bought), ...words('sold', sold)];
}
