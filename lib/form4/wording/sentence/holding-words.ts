import { compare, sum } from '../../../figures/decimal.ts';
import { formatPercent } from '../../../figures/format.ts';
import type { Filing } from '../../model/filing.ts';
import { placedAt } from '../../model/placed-rows.ts';
import type { DerivativeSummary, Figure, LineSummary, Summary } from '../../model/summary.ts';
import { type UnknownClosing, unknownAmount, unknownClosings } from '../../model/unknown-closing.ts';
import { sameText } from '../../summary/same.ts';
import { flat, list, type Phrase, type PhrasePart, say } from '../phrases.ts';
import { amountIn, counted, joinWords, quantityWords, saysNone, titleWords } from '../quantity-words.ts';
import type { Security } from './event-case.ts';

/** "directly", "indirectly (By trust)". */
function ownedWords({ ownership, nature }: LineSummary): string {
  if (ownership === 'D') return 'directly';
  if (ownership !== 'I') return '';
  return nature.value ? `indirectly (${nature.value})` : 'indirectly';
}

/** The cells that say how a line is owned. */
export function ownershipOf({ ownership, nature, rows }: LineSummary): Pick<Figure, 'sources'> {
  const forms = ownership ? rows.map((row) => `${row}.directOrIndirectOwnership`) : [];
  return { sources: [...forms, ...nature.sources] };
}

/** "up 28.9%"; a change that rounds to zero is not called unchanged. */
export function changeWords(percent: string, net: string | null): string {
  const way = net ? compare(net, '0') : compare(percent, '0');
  if (way === 0) return 'unchanged';
  return `${way > 0 ? 'up' : 'down'} ${formatPercent(percent)}`;
}

/** The change, if it is against all that the sentence reports as owned. */
function changePart({ lines, change, net, unit }: Security): PhrasePart {
  if (!change || lines.length > 1) return null;
  if (change.percent === null)
    return [', ', say(`up from ${amountIn(unit, '0')} on this ownership line`, change.opening)];
  return [', ', say(changeWords(change.percent, net?.value ?? null), change.opening)];
}

/** "amount not reported", "amount cannot be determined", "a short position, not a holding": after a title. */
function unknownWords(reason: UnknownClosing | null): string {
  const words = unknownAmount(reason ?? 'not-reported').replace(/:.*/, '');
  return reason === 'short-position' ? words : `amount ${words}`;
}

/** What else a filing shows as owned; other lines of a security already told are in its own sum. */
function remaining({ securities, derivatives }: Summary, told: readonly Security[]): PhrasePart[] {
  const groups = [securities, derivatives].flatMap((all: readonly Security[]) => [
    ...Map.groupBy(
      all.filter((security) => !told.includes(security)),
      ({ title, unit }) => `${title.value.toLowerCase()}|${unit}`,
    ).values(),
  ]);
  return groups.flatMap((group): PhrasePart[] => {
    const [first] = group;
    const kept = group
      .flatMap(({ lines }) => lines)
      .filter(
        ({ after, afterUnknown }) =>
          afterUnknown !== 'short-position' && (!after || compare(after.value, '0') !== 0),
      );
    const afters = kept.flatMap(({ after }) => after ?? []);
    if (!first || !kept.length || (!afters.length && saysNone(first.title.value))) return [];
    const title = first.title.value;
    // Each of several grants with one title may be reported with the sum of them all.
    const isSum =
      new Set(kept.map(lineHeld)).size === kept.length && kept.every(({ unit }) => unit === first.unit);
    const unknown = kept.find(({ after }) => !after);
    if (isSum && !unknown)
      return [say(quantityWords(sum(afters.map(({ value }) => value)), first.unit, title), ...afters)];
    const why = unknown ? unknownWords(unknown.afterUnknown) : counted(kept.length, 'holding');
    return [say(`${titleWords(title)} (${why})`, ...group.map((one) => one.title), ...afters)];
  });
}

const lineHeld = ({ ownership, nature }: LineSummary) =>
  [ownership, nature.value?.toLowerCase(), ...nature.footnotes].join('|');

const NAMED_AT_MOST = 3;

/** The first securities by name; the rest counted. */
function shortened(parts: readonly PhrasePart[]): PhrasePart[] {
  const rest = parts.slice(NAMED_AT_MOST);
  if (rest.length < 2) return [...parts];
  const more = counted(rest.length, 'other security', 'other securities');
  return [...parts.slice(0, NAMED_AT_MOST), say(more, ...flat([...rest]))];
}

function remainsWords(summary: Summary, told: readonly Security[]): PhrasePart {
  const kept = remaining(summary, told);
  return kept.length ? [', but lists ', list(shortened(kept))] : null;
}

/** "549,462 shares", "500 of these" for one of several grants; with the title unless it was just named. */
function ownedAmount(security: Security, isNamed: boolean, { derivatives }: Summary): string {
  const { after, unit, title } = security;
  const value = after?.value ?? '0';
  const whole = quantityWords(value, unit, title.value) + (title.value.includes(', ') ? ',' : '');
  // Other grants with the same name may be left.
  if (isNamed || compare(value, '0') === 0)
    return 'underlying' in security ? whole.replace(/^no /, 'no such ') : whole;
  const [, shares = ''] = /^\S+ (shares?) of /.exec(whole) ?? [];
  const isOfSeveral =
    'underlying' in security &&
    derivatives.filter((other) => sameText(other.title.value) === sameText(title.value)).length > 1;
  return joinWords(amountIn(unit, value), shares, isOfSeveral && 'of these');
}

/**
 * How much of a security is owned afterward: " The filing reports 549,462 shares owned directly after the
 * transaction, up 28.9%." If nothing is, the other holdings that the filing shows are named (other classes,
 * options: 40 of 756 filings).
 * @param isNamed whether to name the security again
 */
export function afterWords(
  summary: Summary,
  security: Security,
  filing: Filing,
  isNamed: boolean,
): PhrasePart {
  const { lines, after, afterUnknown, title } = security;
  const [line] = lines;
  if (!line) return null;
  const rows = lines.flatMap((one) => one.rows);
  const count = rows.filter((path) => placedAt(filing, path)?.row.kind === 'transaction').length;
  const when = ` after the transaction${count > 1 ? 's' : ''}`;
  if (!after)
    return [' ', say(`The amount owned${when} ${unknownClosings[afterUnknown ?? 'not-reported']}.`, title)];
  const amount = ownedAmount(security, isNamed, summary);
  const isNone = compare(after.value, '0') === 0;
  const [shows, where] =
    lines.length > 1
      ? ['shows', say(`${amount} owned across ${counted(lines.length, 'ownership line')}`, after)]
      : ['reports', say(joinWords(amount, 'owned', ownedWords(line)), after, ownershipOf(line))];
  const rest = isNone ? remainsWords(summary, [security]) : changePart(security);
  return [` The filing ${shows} `, where, when, rest, '.'];
}

/** "9,000 shares of Common Stock", "Warrant (underlying: 40,000 shares of Common Stock)". */
function heldWords(security: Security): Phrase {
  const { title, after, afterUnknown, unit } = security;
  if (after) return say(quantityWords(after.value, unit, title.value), after);
  const name = titleWords(title.value);
  const underlying = 'underlying' in security ? security.underlying : null;
  if (!underlying?.amount.value || afterUnknown !== 'not-reported')
    return say(`${name} (${unknownWords(afterUnknown)})`, title);
  const of = quantityWords(underlying.amount.value, underlying.unit, underlying.title.value ?? 'securities');
  return say(`${name} (underlying: ${of})`, title, underlying.amount, underlying.title);
}

function heldOf(security: Security): PhrasePart {
  const { lines } = security;
  const what = heldWords(security);
  const where =
    lines.length === 1 ? lines.map(ownedWords).join() : `across ${counted(lines.length, 'ownership line')}`;
  const comma = /, (?![^(]*\))/.test(what.text) ? ', ' : ' ';
  return where ? [what, comma, say(where, ...lines.map(ownershipOf))] : what;
}

function derivativesOf(derivatives: readonly DerivativeSummary[]): PhrasePart[] {
  const groups = Map.groupBy(derivatives, ({ title }) => title.value.toLowerCase());
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    if (group.length === 1) return [heldOf(first)];
    const count = counted(group.flatMap(({ lines }) => lines).length, 'holding');
    return [say(`${titleWords(first.title.value)} (${count})`, ...group.map(({ title }) => title))];
  });
}

/** What a filing without a transaction reports as owned. */
export function holdingsOnly({ documentType, securities, derivatives }: Summary): PhrasePart {
  const isInitial = documentType.startsWith('3');
  const owned = ({ title, after }: Security) =>
    !(saysNone(title.value) && (!after || compare(after.value, '0') === 0));
  const shares = securities.filter(owned).map(heldOf);
  const held = [...shares, ...derivativesOf(derivatives.filter(owned))];
  const shown = list(shortened(held));
  if (isInitial)
    return [
      'reported owning ',
      held.length ? shown : 'no securities',
      ' in an initial statement of ownership',
    ];
  return held.length
    ? ['reported owning ', shown, ', and no transactions']
    : 'reported no holdings and no transactions';
}
