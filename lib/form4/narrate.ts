import { formatAmount, formatDate, formatIn, formatPercent, formatPrice } from '../format.ts';
import { absolute, compare } from './decimal.ts';
import { placedAt } from './ownership-lines.ts';
import { spokenName } from './person-name.ts';
import { deeds, joinWords, quantityWords } from './row-words.ts';
import type { Filing } from './schema.ts';
import type {
  DerivativeSummary,
  Figure,
  KindSummary,
  LineSummary,
  OwnerSummary,
  SecuritySummary,
  Summary,
} from './summary.ts';

/** A piece of a sentence; what says a figure names the fields it was made of. */
export type Phrase = { text: string; sources: string[] };

type Part = string | Phrase | Part[] | null;

function flat(part: Part): Phrase[] {
  if (part === null) return [];
  if (typeof part === 'string') return part ? [{ text: part, sources: [] }] : [];
  return Array.isArray(part) ? part.flatMap(flat) : [part];
}

function say(text: string, ...figures: (Pick<Figure<unknown>, 'sources'> | null)[]): Phrase {
  return { text, sources: [...new Set(figures.flatMap((figure) => figure?.sources ?? []))] };
}

/** "a, b and c" of parts. */
function list(parts: Part[]): Part {
  return parts.map((part, index) => [index === 0 ? '' : index === parts.length - 1 ? ' and ' : ', ', part]);
}

/** The sentence as text, for what takes it along. */
export function plainText(phrases: readonly Phrase[]): string {
  return phrases.map(({ text }) => text).join('');
}

function roleWords({ roles }: OwnerSummary): Part {
  if (!roles?.length) return null;
  const words = roles.map((role) => say(role.title ?? (role.role === 'Other' ? 'other' : role.role), role));
  return [', ', list(words), ','];
}

/** Who reports: the first owner with roles; of a joint filing how many more. */
function subject(filing: Filing, { owners }: Summary): Part {
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

type Security = SecuritySummary | DerivativeSummary;

/** What moved one way by one kind of event. */
type Deed = { kind: KindSummary; way: 'A' | 'D'; figure: Figure };

function deedsOf({ kinds }: Security): Deed[] {
  return kinds.flatMap((kind) => [
    ...(kind.acquired ? [{ kind, way: 'A' as const, figure: kind.acquired }] : []),
    ...(kind.disposed ? [{ kind, way: 'D' as const, figure: kind.disposed }] : []),
  ]);
}

/** "on 3 Mar 2021", "from 1 Mar 2021 to 3 Mar 2021"; after a comma where the event has one of its own. */
function dateWords(filing: Filing, security: Security, event: readonly Phrase[]): Part {
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

/** "at $41.36", "in 12 trades between $98.10 and $101.35, average $99.87". */
function priceWords(kind: KindSummary): Part {
  const { market, rows, rowsWithoutPrice, acquired, disposed } = kind;
  if (!market) return null;
  const average = formatPrice(market.averagePrice.value);
  if (rows === 1) return [' at ', say(average, market.averagePrice)];
  const { lowest, highest } = market;
  const range =
    compare(lowest.value, highest.value) === 0
      ? [' at ', say(formatPrice(lowest.value), lowest, highest)]
      : [
          ' between ',
          say(formatPrice(lowest.value), lowest),
          ' and ',
          say(formatPrice(highest.value), highest),
          ', average ',
          say(average, market.averagePrice),
        ];
  const without = rowsWithoutPrice ? ` (${rowsWithoutPrice} without a price)` : '';
  return [' ', say(`in ${rows} trades${without}`, acquired, disposed), range];
}

function quantityOf(security: Security, figure: Figure, named: boolean): Phrase {
  const { unit, title } = security;
  const text = named ? quantityWords(figure.value, unit, title.value) : formatIn(unit, figure.value);
  return say(text, figure);
}

/** One deed: "sold 4,200 shares of Common Stock at $10.00". */
function deedWords(security: Security, { kind, way, figure }: Deed, named: boolean, isPlural: boolean): Part {
  const [verb, how] = deeds[kind.kind][way];
  const code = kind.kind === 'other' && kind.codes.length ? `(code ${kind.codes.join(', ')})` : '';
  const tail = joinWords(how, code);
  return [
    `${isPlural ? verb.replace(/^was /, 'were ') : verb} `,
    quantityOf(security, figure, named),
    priceWords(kind),
    tail && ` ${tail}`,
  ];
}

/** An exercise with what became of it: how many were withheld, sold and kept. */
function chainWords(security: Security, exercise: KindSummary): Part {
  const { acquired } = exercise;
  const others = security.kinds.filter((kind) => kind !== exercise);
  const [tax, sale] = [
    others.find(({ kind }) => kind === 'tax'),
    others.find(({ kind }) => kind === 'market-sale'),
  ];
  const isChain =
    others.length &&
    others.every((kind) => (kind === tax || kind === sale) && kind.disposed && !kind.acquired);
  if (!acquired || exercise.disposed || !isChain || !security.net) return null;
  if (sale?.disposed && !tax && compare(sale.disposed.value, acquired.value) === 0) {
    return ['exercised and sold all ', quantityOf(security, acquired, true), priceWords(sale)];
  }
  const isKept = compare(security.net.value, '0') >= 0;
  return [
    'exercised or converted into ',
    quantityOf(security, acquired, true),
    tax?.disposed
      ? [', ', quantityOf(security, tax.disposed, false), ' withheld or delivered for tax or price']
      : null,
    sale?.disposed ? [', ', quantityOf(security, sale.disposed, false), ' sold', priceWords(sale)] : null,
    ', ',
    say(
      compare(security.net.value, '0') === 0 ? 'none' : formatAmount(absolute(security.net.value)),
      security.net,
    ),
    isKept ? ' kept' : ' fewer held',
  ];
}

function eventWords(security: Security, isPlural: boolean): Part {
  const exercise = security.kinds.find(({ kind }) => kind === 'exercise');
  const chain = exercise && chainWords(security, exercise);
  if (chain) return chain;
  const told = deedsOf(security);
  if (!told.length) return ['moved ', say(security.title.value, security.title), ', an amount not reported'];
  return list(told.map((deed, index) => deedWords(security, deed, index === 0, isPlural)));
}

function ownershipWords({ ownership, nature }: LineSummary): string {
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
function changeWords({ lines, change, net }: Security): Part {
  if (!change || lines.length > 1) return null;
  const words = change.percent === null ? 'a new position' : percentWords(change.percent, net);
  return [' ', say(`(${net?.value === '0' ? 'unchanged' : words})`, change.opening)];
}

/** "549,462 directly", or of several lines their sum, as far as this filing shows it. */
function holdingWords(security: Security): Part {
  const { lines, after, unit } = security;
  const [line] = lines;
  if (!after || !line) return null;
  const amount = formatIn(unit, after.value);
  if (lines.length > 1) return say(`${amount} on ${lines.length} lines, as far as this filing shows`, after);
  return [say(joinWords(amount, ownershipWords(line)), after, ownershipOf(line)), changeWords(security)];
}

function holdingsOnly(filing: Filing, summary: Summary): Part {
  const { securities, derivatives } = summary;
  const isInitial = filing.documentType.startsWith('3');
  const held = securities.map(({ title, after, unit, lines }) => {
    const what = after ? quantityWords(after.value, unit, title.value) : title.value;
    const where = lines.length === 1 ? lines.map(ownershipWords).join() : `on ${lines.length} lines`;
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
