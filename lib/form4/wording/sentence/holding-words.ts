import { absolute, compare, sum } from '../../../figures/decimal.ts';
import { formatIn, formatPercent } from '../../../figures/format.ts';
import type { Filing } from '../../model/filing.ts';
import { ownedAfter, placedAt } from '../../model/placed-rows.ts';
import type { DerivativeSummary, Figure, LineSummary, Summary } from '../../model/summary.ts';
import { isObligation } from '../obligation.ts';
import { flat, list, type Phrase, type PhrasePart, say } from '../phrases.ts';
import { counted, joinWords, numberWords, quantityWords, saysNone, titleWords } from '../quantity-words.ts';
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

/** "up 28.9 %"; what rounds to nothing is not said to be nothing. */
export function changeWords(percent: string, net: Figure | null): string {
  const way = net ? compare(net.value, '0') : compare(percent, '0');
  if (way === 0) return 'unchanged';
  const size = absolute(percent);
  const words = compare(size, '0') === 0 ? 'less than 0.01\u00a0%' : formatPercent(size).replace('+', '');
  return `${way > 0 ? 'up' : 'down'} ${words}`;
}

/** The change, where it is against all that the sentence says is owned. */
function changePart({ lines, change, net, unit }: Security): PhrasePart {
  if (!change || lines.length > 1) return null;
  if (change.percent === null)
    return [
      ', ',
      say(`up from ${formatIn(unit, '0').replace(/\.00$/, '')} on this ownership line`, change.opening),
    ];
  return [', ', say(changeWords(change.percent, net), change.opening)];
}

/** What else a filing shows as owned: other lines are in a security's own sum already. */
function remaining(
  filing: Filing,
  { securities, derivatives }: Summary,
  told: readonly Security[],
): PhrasePart[] {
  const rest = (all: readonly Security[]) => all.filter((security) => !told.includes(security));
  const groups = [
    ...Map.groupBy(rest(securities), ({ title, unit }) => `${title.value.toLowerCase()}|${unit}`).values(),
    ...Map.groupBy(rest(derivatives), ({ title, unit }) => `${title.value.toLowerCase()}|${unit}`).values(),
  ];
  return groups.flatMap((group): PhrasePart[] => {
    const [first] = group;
    const lines = group.flatMap((security) => security.lines);
    const kept = lines.filter(({ after }) => !after || compare(after.value, '0') !== 0);
    const afters = kept.flatMap(({ after }) => after ?? []);
    if (!first || !kept.length || (!afters.length && saysNone(first.title.value))) return [];
    const title = first.title.value;
    // Grants of one title may each be reported with the sum of them all.
    const isSum =
      new Set(kept.map(lineOf)).size === kept.length && kept.every(({ unit }) => unit === first.unit);
    if (afters.length < kept.length)
      return [say(`${titleWords(title)} (${unknownAmount(filing, kept)})`, ...group.map((one) => one.title))];
    if (!isSum)
      return [
        say(
          `${titleWords(title)} on ${numberWords(kept.length)} lines`,
          ...group.map((one) => one.title),
          ...afters,
        ),
      ];
    const total = quantityWords(sum(afters.map(({ value }) => value)), first.unit, title);
    return [say(isObligation(title) ? `an obligation of ${total}` : total, ...afters)];
  });
}

const lineOf = ({ ownership, nature }: LineSummary) =>
  [ownership, nature.value?.toLowerCase(), ...nature.footnotes].join('|');

const NAMED_AT_MOST = 3;

/** The first securities by name; the rest counted. */
function shortened(parts: readonly PhrasePart[]): PhrasePart[] {
  const rest = parts.slice(NAMED_AT_MOST);
  if (rest.length < 2) return [...parts];
  const more = counted(rest.length, 'other security', 'other securities');
  return [...parts.slice(0, NAMED_AT_MOST), say(more, ...flat([...rest]))];
}

function remainsWords(filing: Filing, summary: Summary, told: readonly Security[]): PhrasePart {
  const kept = remaining(filing, summary, told);
  if (!kept.length) return null;
  return ['; it still shows ', list(shortened(kept)), ' owned'];
}

/** "549,462 shares", and what they are of where that was named long before. */
function ownedAmount({ after, unit, title }: Security, isNamed: boolean): string {
  const value = after?.value ?? '0';
  const whole = quantityWords(value, unit, title.value);
  if (isNamed || compare(value, '0') === 0) return whole;
  const [, shares = ''] = / (shares?) of /.exec(whole) ?? [];
  return joinWords(formatIn(unit, value).replace(/\.00$/, ''), shares);
}

/**
 * What is owned of a security afterward: " The filing reports 549,462 shares owned directly after the
 * transaction, up 28.9 %." Where that is nothing, what the filing shows beside it is named (other classes,
 * options: 40 of 756 filings).
 * @param isNamed whether to name the security again
 */
export function afterWords(
  summary: Summary,
  security: Security,
  filing: Filing,
  isNamed: boolean,
): PhrasePart {
  const { lines, after, title } = security;
  const [line] = lines;
  if (!line) return null;
  const rows = lines.flatMap((one) => one.rows);
  const count = rows.filter((path) => placedAt(filing, path)?.row.kind === 'transaction').length;
  const when = ` after the transaction${count > 1 ? 's' : ''}`;
  if (!after) return [' ', say(unknownWords(filing, security, when), title)];
  const amount = ownedAmount(security, isNamed);
  const isNone = compare(after.value, '0') === 0;
  if (isObligation(title.value) && !isNone)
    return [
      ' The filing reports ',
      say(`${amount} outstanding`, after),
      `${when}: an obligation, not a holding.`,
    ];
  const [shows, where] =
    lines.length > 1
      ? ['shows', say(`${amount} owned across ${counted(lines.length, 'ownership line')}`, after)]
      : ['reports', say(joinWords(amount, 'owned', ownedWords(line)), after, ownershipOf(line))];
  const rest = isNone ? remainsWords(filing, summary, [security]) : changePart(security);
  return [` The filing ${shows} `, where, when, rest, '.'];
}

const NOT_REPORTED = 'amount not reported';

/** Of lines without a known amount: whether any row gives one. */
function unknownAmount(filing: Filing, lines: readonly LineSummary[]): string {
  const placed = lines.flatMap(({ rows }) => rows).flatMap((path) => placedAt(filing, path) ?? []);
  return placed.some(ownedAfter) ? 'amount not known' : NOT_REPORTED;
}

/** Why no amount is told: no row gives one, the rows do not prove which is the last, or it is none. */
function unknownWords(filing: Filing, { lines, title }: Security, when: string): string {
  if (isObligation(title.value)) return `What is reported${when} is an obligation, not a holding.`;
  if (unknownAmount(filing, lines) === NOT_REPORTED) return `The amount owned${when} is not reported.`;
  return `What is owned${when} cannot be told from the filing.`;
}

/** "9,000 shares of Common Stock", "Warrant (underlying: 40,000 shares of Common Stock)". */
function heldWords(security: Security): Phrase {
  const { title, after, unit } = security;
  if (after) return say(quantityWords(after.value, unit, title.value), after);
  const name = titleWords(title.value);
  const underlying = 'underlying' in security ? security.underlying : null;
  if (!underlying?.amount.value) return say(`${name} (amount not reported)`, title);
  const of = quantityWords(underlying.amount.value, underlying.unit, underlying.title.value ?? 'securities');
  return say(`${name} (underlying: ${of})`, title, underlying.amount, underlying.title);
}

function heldOf(security: Security): PhrasePart {
  const { lines } = security;
  const what = heldWords(security);
  const where =
    lines.length === 1 ? lines.map(ownedWords).join() : `across ${counted(lines.length, 'ownership line')}`;
  const comma = what.text.includes(', ') ? ', ' : ' ';
  return where ? [what, comma, say(where, ...lines.map(ownershipOf))] : what;
}

function derivativesOf(derivatives: readonly DerivativeSummary[]): PhrasePart[] {
  const groups = Map.groupBy(derivatives, ({ title }) => title.value.toLowerCase());
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    if (group.length === 1) return [heldOf(first)];
    const lines = group.flatMap((one) => one.lines).length;
    return [
      say(
        `${titleWords(first.title.value)} on ${numberWords(lines)} lines`,
        ...group.map(({ title }) => title),
      ),
    ];
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
  const statement = isInitial ? ' in an initial statement of ownership' : '';
  if (!held.length)
    return isInitial ? `reported owning no securities${statement}` : 'reported no transaction and no holding';
  return isInitial ? ['reported owning ', shown, statement] : ['reported holdings only: ', shown];
}
