import { compare } from '../../figures/decimal.ts';
import { formatAmount, formatDate, formatDollars, formatIn, formatPrice } from '../../figures/format.ts';
import type { Unit } from '../../figures/unit.ts';
import type { DerivativeRow, Row } from '../model/filing.ts';
import { movedBy, ownedAfter, type Placed } from '../model/placed-rows.ts';
import { type Kind, transactionKind } from '../model/transaction-codes.ts';
import { codeOf } from '../summary/securities.ts';

type Way = 'A' | 'D';

/** What a person did, by kind and by whether securities came or went: "sold" … "in the market". */
export const deeds: Record<Kind, Record<Way, [verb: string, how: string]>> = {
  'market-sale': { A: ['acquired', ''], D: ['sold', ''] },
  'market-buy': { A: ['bought', ''], D: ['disposed of', ''] },
  award: { A: ['was awarded', ''], D: ['gave up', 'under an award'] },
  'to-issuer': { A: ['received', 'from the issuer'], D: ['returned', 'to the issuer'] },
  tax: { A: ['received back', 'for tax or exercise price'], D: ['gave up', 'for tax or exercise price'] },
  exercise: { A: ['acquired', 'by exercise or conversion'], D: ['exercised or converted', ''] },
  expiration: { A: ['was relieved of', 'by expiration'], D: ['lost', 'by expiration'] },
  gift: { A: ['received', 'as a gift'], D: ['gave', 'as a gift'] },
  inheritance: { A: ['inherited', ''], D: ['passed on', 'by will or inheritance'] },
  other: { A: ['acquired', ''], D: ['disposed of', ''] },
  'no-code': { A: ['acquired', ''], D: ['disposed of', ''] },
};

export function joinWords(...words: (string | null | undefined | false)[]): string {
  return words.filter(Boolean).join(' ');
}

/** "4,200 shares of Common Stock", "300 Ordinary Shares", "12 Restricted Stock Units", "$500.00 of Notes". */
export function quantityWords(value: string, unit: Unit, title: string): string {
  if (unit === 'dollars') return `${formatDollars(value)} of ${title}`;
  const isStock =
    /\b(stock|common)\b/i.test(title) && !/\b(options?|units?|rights?|warrants?|swaps?)\b/i.test(title);
  return `${formatAmount(value)} ${isStock ? `${value === '1' ? 'share' : 'shares'} of ` : ''}${title}`;
}

function quantity(placed: Placed<Row | DerivativeRow>): string {
  const { row } = placed;
  const measure = row.kind === 'holding' ? ownedAfter(placed) : movedBy(placed);
  if (measure) return quantityWords(measure.value, measure.unit, row.securityTitle);
  const underlying =
    'underlyingSecurityShares' in row && row.kind === 'holding' && row.underlyingSecurityShares;
  if (!underlying) return `${row.securityTitle}, amount not reported`;
  return `${row.securityTitle} for ${quantityWords(underlying, 'shares', row.underlyingSecurityTitle ?? 'securities')}`;
}

/** "direct", "indirect, by trust". */
function ownershipWords({ directOrIndirectOwnership, natureOfOwnership }: Row): string {
  const form =
    directOrIndirectOwnership === 'D' ? 'direct' : directOrIndirectOwnership === 'I' ? 'indirect' : '';
  return commaSeparated(form, natureOfOwnership ?? '');
}

const commaSeparated = (...words: string[]) => words.filter(Boolean).join(', ');

/** With its full stop, but not a second one: "By Fund IV, L.P." */
const ended = (sentence: string) => (sentence.endsWith('.') ? sentence : `${sentence}.`);

/** What is owned after a row: "6,076 held", or "5,887 left" where the row disposes. */
function ownedWords(placed: Placed): string {
  const owned = ownedAfter(placed);
  if (!owned) return 'amount owned not reported';
  const word = placed.row.transactionAcquiredDisposedCode === 'D' ? 'left' : 'held';
  return `${formatIn(owned.unit, owned.value)} ${word}`;
}

/**
 * A row in plain words: "Gave up 189 shares of Common Stock at $146.56 for tax or exercise price (F) on
 * 15 Jan 2024; 5,887 left, direct."
 */
export function rowWords(placed: Placed<Row | DerivativeRow>): string {
  const { row } = placed;
  const ownership = ownershipWords(row);
  if (row.kind === 'holding') return ended(`Holds ${commaSeparated(quantity(placed), ownership)}`);
  const way = row.transactionAcquiredDisposedCode;
  const [verb, how] = way ? deeds[transactionKind(row)][way] : ['moved, it is not said which way,', ''];
  const price = row.transactionPricePerShare;
  const sentence = joinWords(
    verb.replace(/^was /, ''),
    quantity(placed),
    price !== null && compare(price, '0') > 0 && `at ${formatPrice(price)}`,
    how,
    row.transactionCode && `(${codeOf(placed)})`,
    row.transactionDate && `on ${formatDate(row.transactionDate)}`,
  );
  return ended(
    `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}; ${commaSeparated(ownedWords(placed), ownership)}`,
  );
}
