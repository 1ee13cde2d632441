import { absolute, compare } from '../../figures/decimal.ts';
import { formatAmount, formatIn, formatPrice } from '../../figures/format.ts';
import type { DerivativeSummary, Figure, KindSummary, SecuritySummary } from '../model/summary.ts';
import { list, type Phrase, type PhrasePart, say } from './phrases.ts';
import { deeds, joinWords, quantityWords } from './row-words.ts';

export type Security = SecuritySummary | DerivativeSummary;

/** What moved one way by one kind of event. */
type Deed = { kind: KindSummary; way: 'A' | 'D'; figure: Figure };

function deedsOf({ kinds }: Security): Deed[] {
  return kinds.flatMap((kind) => [
    ...(kind.acquired ? [{ kind, way: 'A' as const, figure: kind.acquired }] : []),
    ...(kind.disposed ? [{ kind, way: 'D' as const, figure: kind.disposed }] : []),
  ]);
}

/** "at $41.36", "in 12 trades between $98.10 and $101.35, average $99.87". */
function priceWords(kind: KindSummary): PhrasePart {
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
function deedWords(
  security: Security,
  { kind, way, figure }: Deed,
  named: boolean,
  isPlural: boolean,
): PhrasePart {
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
function chainWords(security: Security, exercise: KindSummary): PhrasePart {
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

/** What was done with a security, kind by kind; an exercise with what became of it. */
export function eventWords(security: Security, isPlural: boolean): PhrasePart {
  const exercise = security.kinds.find(({ kind }) => kind === 'exercise');
  const chain = exercise && chainWords(security, exercise);
  if (chain) return chain;
  const told = deedsOf(security);
  if (!told.length) return ['moved ', say(security.title.value, security.title), ', an amount not reported'];
  return list(told.map((deed, index) => deedWords(security, deed, index === 0, isPlural)));
}
