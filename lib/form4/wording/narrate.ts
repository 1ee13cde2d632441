import { formatDate } from '../../figures/format.ts';
import { doubtfulPrices } from '../checks/prices/doubtful-prices.ts';
import type { Doubt, Filing } from '../model/filing.ts';
import { type Placed, placedAt } from '../model/placed-rows.ts';
import type { Summary } from '../model/summary.ts';
import { replacementWords } from './pairs/pair-words.ts';
import { type Replacement, replacementsIn } from './pairs/replacements.ts';
import { transfersIn } from './pairs/transfers.ts';
import { purchaseAndSale } from './pairs/within-six-months.ts';
import { flat, type Phrase, type PhrasePart, plainText, say } from './phrases.ts';
import type { Security } from './sentence/event-case.ts';
import { eventWords } from './sentence/event-words.ts';
import { afterWords, holdingsOnly } from './sentence/holding-words.ts';
import { otherSecurities, otherWords } from './sentence/other-securities.ts';
import { subjectWords } from './sentence/subject-words.ts';

/** "on Mar 3, 2021", "from Mar 1, 2021 to Mar 3, 2021"; after a comma if the event has a comma of its own. */
function dateWords(filing: Filing, securities: readonly Security[], event: readonly Phrase[]): PhrasePart {
  const rows = securities.flatMap(({ lines }) => lines).flatMap((line) => line.rows);
  const dated = rows.flatMap((path) => {
    const date = placedAt(filing, path)?.row.transactionDate;
    return date ? [{ date, source: `${path}.transactionDate` }] : [];
  });
  const dates = dated.map(({ date }) => date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return null;
  const text =
    first === last ? `on ${formatDate(first)}` : `from ${formatDate(first)} to ${formatDate(last)}`;
  const comma = hasOwnComma(plainText(event), securities) ? ',' : '';
  return [`${comma} `, say(text, { sources: dated.map(({ source }) => source) })];
}

/** Whether a comma sets off a clause of an event, not counting those in numbers, titles and parentheses. */
function hasOwnComma(event: string, securities: readonly Security[]): boolean {
  const rest = securities
    .filter(({ title }) => title.value.includes(', '))
    .reduce(
      (text, { title: { value } }) => text.replaceAll(`${value},`, '').replaceAll(value, ''),
      event.replace(/\([^()]*\)|a grant, award/g, ''),
    );
  return rest.includes(', ');
}

/** The securities of replaced grants, old and new, and whether the headline is among them. */
function replacedWith(summary: Summary, headline: Security, replacements: readonly Replacement[]) {
  const securityOf = (path: string) =>
    summary.derivatives.find(({ lines }) => lines.some(({ rows }) => rows.includes(path)));
  const pairs = replacements.map((pair) => ({
    pair,
    old: securityOf(pair.old.path),
    fresh: securityOf(pair.new.path),
  }));
  const isOwn = pairs.some(({ old, fresh }) => old === headline || fresh === headline);
  return {
    isOwn,
    fresh: [...new Set(pairs.flatMap(({ fresh }) => fresh ?? []))],
    all: [...new Set(pairs.flatMap(({ old, fresh }) => [old ?? [], fresh ?? []].flat()))],
  };
}

/** " It reports a purchase (Mar 3, 2021) and a sale (Apr 9, 2021) less than six months apart." */
function sixMonthsWords(filing: Filing): PhrasePart {
  const pair = purchaseAndSale(filing);
  if (!pair) return null;
  const on = ({ row, path }: Placed) =>
    say(formatDate(row.transactionDate), { sources: [`${path}.transactionCode`, `${path}.transactionDate`] });
  return [
    ' The filing reports a purchase (',
    on(pair.purchase),
    ') and a sale (',
    on(pair.sale),
    ') less than six months apart.',
  ];
}

/** Fields that are used in no sentence. */
const BESIDE = /^(aff10b5One|issuer|notSubject|period|signatures)/;

/** Takes the place of sentences that would need what cannot be read. */
function doubtWords(doubts: readonly Doubt[]): Phrase[] {
  const sources = doubts.map(({ path }) => path);
  const places = doubts.length === 1 ? 'one place' : `${doubts.length} places`;
  return flat(['The filing cannot be read with certainty in ', say(places, { sources }), '.']);
}

/**
 * What a filing says in a few sentences: "Michael D. Kandris, a director and President, CEO & COO, acquired
 * 123,239 shares of Common Stock in a grant, award or other acquisition (code A) on Mar 23, 2021. The filing
 * reports 549,462 owned directly after the transaction, up 28.9%."
 *
 * The leading security is told whole, others by what moved. Nothing is inferred: where a footnote says what
 * a transaction was, it is quoted.
 */
export function narrate(filing: Filing, summary: Summary): Phrase[] {
  const { headline, dateOfOriginalSubmission: original, owners } = summary;
  // What another security's holding comes to is used only if nothing of this one is left.
  const isLeft = Number(headline?.after?.value) > 0;
  const isElsewhere = (path: string) =>
    isLeft && path.endsWith('FollowingTransaction') && placedAt(filing, path)?.row.kind === 'holding';
  const doubts = filing.doubts?.filter(({ path }) => !BESIDE.test(path) && !isElsewhere(path));
  if (doubts?.length) return doubtWords(doubts);
  const amends = original
    ? ['In an amendment to the filing of ', say(formatDate(original.value), original), ', ']
    : null;
  const who = [amends, subjectWords(filing, summary, !amends), ' '];
  if (!headline) return flat([who, owners.length > 1 ? 'jointly ' : null, holdingsOnly(summary), '.']);

  const isReported = owners.length > 1 || original !== null;
  const reported = owners.length > 1 ? 'jointly reported ' : isReported ? 'reported ' : null;
  const doubtful = doubtfulPrices(filing);
  const replacements = replacementsIn(filing);
  const replaced = replacedWith(summary, headline, replacements);
  const { event, net, quotes } = eventWords({
    filing,
    security: headline,
    isReported,
    doubtful,
    transfers: transfersIn(filing),
    replacements: replaced.isOwn ? replacements : [],
  });
  const told = replaced.isOwn ? replaced.all : [headline, ...replaced.all];
  const [fresh, ...more] = replaced.fresh;
  const owned = replaced.isOwn ? (more.length ? null : (fresh ?? headline)) : headline;
  const words = flat(event);
  return flat([
    who,
    reported,
    words,
    dateWords(filing, replaced.isOwn ? replaced.all : [headline], words),
    net,
    '.',
    quotes,
    owned && afterWords(summary, owned, filing, quotes !== null),
    !replaced.isOwn && replacements.length
      ? [' The filing also reports ', replacementWords({ isReported: true, doubtful }, replacements), '.']
      : null,
    otherWords(filing, otherSecurities(filing, summary, told)),
    sixMonthsWords(filing),
  ]);
}
