import { formatDate, formatIn, formatPercent } from '../../figures/format.ts';
import type { Filing } from '../model/filing.ts';
import { placedAt } from '../model/placed-rows.ts';
import type { DerivativeSummary, Figure, LineSummary, OwnerSummary, Summary } from '../model/summary.ts';
import { eventWords, type Security } from './event-words.ts';
import { spokenName } from './person-name.ts';
import { flat, list, type Phrase, type PhrasePart, plainText, say } from './phrases.ts';
import { joinWords, quantityWords } from './row-words.ts';

function roleWords({ roles }: OwnerSummary): PhrasePart {
  if (!roles?.length) return null;
  const words = roles.map((role) => say(role.title ?? (role.role === 'Other' ? 'other' : role.role), role));
  return [', ', list(words), ','];
}

/** Who reports: the first owner with roles; of a joint filing how many more. */
function subject(filing: Filing, { owners }: Summary): PhrasePart {
  const [first, ...others] = owners;
  if (!first) return 'The reporting owner';
  const name = spokenName(
    first.name.value,
    filing.signatures.map((signature) => signature.name),
  );
  const more = others.length && ` and ${others.length} other reporting owner${others.length > 1 ? 's' : ''}`;
  return [
    say(name || 'The reporting owner', first.name),
    more ? say(more, ...others.map((owner) => owner.name)) : roleWords(first),
  ];
}

/** "on 3 Mar 2021", "from 1 Mar 2021 to 3 Mar 2021"; after a comma where the event has one of its own. */
function dateWords(filing: Filing, security: Security, event: readonly Phrase[]): PhrasePart {
  const rows = security.lines.flatMap((line) => line.rows);
  const dated = rows.flatMap((path) => {
    const date = placedAt(filing, path)?.row.transactionDate;
    return date ? [{ date, source: `${path}.transactionDate` }] : [];
  });
  const dates = dated.map(({ date }) => date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return null;
  const text =
    first === last ? `on ${formatDate(first)}` : `from ${formatDate(first)} to ${formatDate(last)}`;
  const comma = plainText(event).includes(', ') ? ',' : '';
  return [`${comma} `, say(text, { sources: dated.map(({ source }) => source) })];
}

function heldWords({ ownership, nature }: LineSummary): string {
  if (ownership === 'D') return 'directly';
  if (ownership !== 'I') return '';
  return nature.value ? `indirectly (${nature.value})` : 'indirectly';
}

/** The cells that say how a line is owned. */
export function ownershipOf({ ownership, nature, rows }: LineSummary): Pick<Figure, 'sources'> {
  const forms = ownership ? rows.map((row) => `${row}.directOrIndirectOwnership`) : [];
  return { sources: [...forms, ...nature.sources] };
}

/** "+28.9 %"; what rounds to nothing is not said to be nothing. */
export function percentWords(percent: string, net: Figure | null): string {
  return percent === '0' && net?.value !== '0' ? 'under 0.01\u00a0%' : formatPercent(percent);
}

/** The change, where it is against all that the sentence says is held. */
function changeWords({ lines, change, net }: Security): PhrasePart {
  if (!change || lines.length > 1) return null;
  const words = change.percent === null ? 'a new position' : percentWords(change.percent, net);
  return [' ', say(`(${net?.value === '0' ? 'unchanged' : words})`, change.opening)];
}

/** "549,462 directly", or of several lines their sum, as far as this filing shows it. */
function holdingWords(security: Security): PhrasePart {
  const { lines, after, unit } = security;
  const [line] = lines;
  if (!after || !line) return null;
  const amount = formatIn(unit, after.value);
  if (lines.length > 1) return say(`${amount} on ${lines.length} lines, as far as this filing shows`, after);
  return [say(joinWords(amount, heldWords(line)), after, ownershipOf(line)), changeWords(security)];
}

function holdingsOnly(filing: Filing, summary: Summary): PhrasePart {
  const { securities, derivatives } = summary;
  const isInitial = filing.documentType.startsWith('3');
  const held = securities.map(({ title, after, unit, lines }) => {
    const what = after ? quantityWords(after.value, unit, title.value) : title.value;
    const where = lines.length === 1 ? lines.map(heldWords).join() : `on ${lines.length} lines`;
    return say(joinWords(what, where), after ?? title, ...lines.map(ownershipOf));
  });
  const more = derivatives.length
    ? say(
        `${derivatives.length} derivative ${derivatives.length > 1 ? 'securities' : 'security'}`,
        ...derivatives.map(({ title }) => title),
      )
    : null;
  const parts = [...held, ...(more ? [more] : [])];
  if (!parts.length)
    return isInitial ? 'reported no securities owned' : 'reported no transaction and no holding';
  return [isInitial ? 'first reported holding ' : 'reported no transaction, but holding ', list(parts)];
}

/**
 * What a filing says in one sentence: "Michael D. Kandris, Director and President, CEO & COO, was awarded
 * 123,239 shares of Common Stock on 23 Mar 2021 and now holds 549,462 directly (+28.9 %)."
 *
 * It tells of the leading security; the others it counts.
 */
export function narrate(filing: Filing, summary: Summary): Phrase[] {
  const { headline, securities, derivatives, dateOfOriginalSubmission, owners } = summary;
  const amends = dateOfOriginalSubmission
    ? [
        'Amending the filing of ',
        say(formatDate(dateOfOriginalSubmission.value), dateOfOriginalSubmission),
        ': ',
      ]
    : null;
  const who = [amends, subject(filing, summary), ' '];
  if (!headline) return flat([who, holdingsOnly(filing, summary), '.']);
  const holding = holdingWords(headline);
  const isPlural = owners.length > 1;
  const event = flat(eventWords(headline, isPlural));
  const isDerivative = derivatives.includes(headline as DerivativeSummary);
  const others = (isDerivative ? derivatives : securities).filter(
    (security) => security !== headline && security.kinds.length,
  );
  return flat([
    who,
    event,
    dateWords(filing, headline, event),
    holding && [` and now ${isPlural ? 'hold' : 'holds'} `, holding],
    '.',
    others.length
      ? [
          ' ',
          say(
            `${others.length} more ${others.length > 1 ? 'securities' : 'security'} moved`,
            ...others.map(({ title }) => title),
          ),
          '.',
        ]
      : null,
  ]);
}
