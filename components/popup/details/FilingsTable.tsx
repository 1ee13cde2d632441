import {
  formatAmount,
  formatDate,
  formatIn,
  formatPrice,
  formatSigned,
} from '../../../lib/figures/format.ts';
import { kindText, tradeDollars } from '../../../lib/watchlist/list/event-lines.ts';
import { eventDate, type PastFiling } from '../../../lib/watchlist/list/history.ts';
import type { Sighting } from '../../../lib/watchlist/records/types/sighting.ts';
import { Apart } from '../../Apart.tsx';
import { FLAG_SIGN } from '../../flag-sign.ts';
import { words } from '../words.ts';
import './filings-table.css';

/** A party's filings seen so far, newest first, each with a link; below the figures, what they refer to. */
export function FilingsTable({ past, name }: { past: readonly PastFiling[]; name: string }) {
  const { columns } = words;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
    <section class="filings-scroller" tabIndex={0} aria-label={words.filings}>
      <table class="filings">
        <caption class="visually-hidden">{words.filingsOf(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.date}</th>
            <th scope="col">{columns.form}</th>
            <th scope="col">{columns.what}</th>
            <th scope="col" class="number">
              {columns.net}
            </th>
            <th scope="col" class="number">
              {columns.after}
            </th>
          </tr>
        </thead>
        {past.map((one) => (
          <OneFiling {...one} key={one.seen.accession} />
        ))}
      </table>
    </section>
  );
}

function OneFiling({ seen, replacedBy }: PastFiling) {
  return (
    <tbody class={replacedBy ? 'replaced' : ''}>
      <tr>
        <td>
          <a href={seen.url} target="_blank" rel="noreferrer">
            {formatDate(eventDate(seen))}
          </a>
        </td>
        <td data-label={words.columns.form}>
          {seen.documentType}
          {replacedBy && <span class="muted"> {words.amended}</span>}
        </td>
        <td>{kindText(seen)}</td>
        <td class="number" data-label={words.columns.net}>
          {seen.net === null ? <span class="muted">–</span> : formatSigned(unitOf(seen), seen.net)}
        </td>
        <td class="number" data-label={words.columns.after}>
          {ownedText(seen)}
        </td>
      </tr>
      <tr class="filing-text">
        <td colSpan={5}>
          <p>
            <Apart text={[seen.security?.title, ...trades(seen)].filter(Boolean).join(': ')} />
          </p>
          <FlagNotes flags={seen.flags} />
        </td>
      </tr>
    </tbody>
  );
}

const unitOf = (seen: Sighting) => seen.security?.unit ?? 'shares';

/** Flags say why an amount is unknown; records of older releases cannot say that it was not reported. */
function ownedText(seen: Sighting): string {
  if (!seen.security) return '–';
  if (seen.after === null) return seen.afterUnknown === 'not-reported' ? words.notReported : words.unknown;
  return formatIn(unitOf(seen), seen.after);
}

/** What to know before trusting the figures. */
function FlagNotes({ flags }: Pick<Sighting, 'flags'>) {
  if (flags === null) return <p>{words.flagsUnknown}</p>;
  return flags.map((text) => (
    <p class="flagged" key={text}>
      <span aria-hidden="true">{FLAG_SIGN} </span>
      <Apart text={text} />
    </p>
  ));
}

/** "bought 1,000 at an average of $5.25 for $5,250; sold 200, price unknown" */
function trades({ bought, sold }: Sighting): string[] {
  const said = (way: string, trade: Sighting['bought']) => {
    if (!trade) return [];
    const { shares, averagePrice } = trade;
    const dollars = tradeDollars(trade);
    const price = averagePrice === null ? words.noPrice : words.average(formatPrice(averagePrice));
    // Without dollars, some of the rows may have no price. That of an option has none, either.
    const rest = dollars ? ` for ${dollars}` : averagePrice === null ? '' : words.asFar;
    return [`${way} ${formatAmount(shares)}${price}${rest}`];
  };
  const all = [...said('bought', bought), ...said('sold', sold)];
  return all.length > 0 ? [all.join('; ')] : [];
}
