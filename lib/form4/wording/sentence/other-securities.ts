import { sum } from '../../../figures/decimal.ts';
import type { DerivativeRow, Filing, Row } from '../../model/filing.ts';
import { movedBy, type Placed } from '../../model/placed-rows.ts';
import type { DerivativeSummary, Summary } from '../../model/summary.ts';
import { transactionKind } from '../../model/transaction-codes.ts';
import { list, type PhrasePart, say } from '../phrases.ts';
import { counted, quantityWords, titleWords } from '../quantity-words.ts';
import { type Security, transactionsOf } from './event-case.ts';

/** If there are more securities than this, the rest are counted. */
const TOLD_AT_MOST = 3;

/**
 * The securities with transactions that a sentence does not cover. An exercise is in both tables: if Table I
 * tells of it, the derivative's side is left out.
 */
export function otherSecurities(filing: Filing, summary: Summary, told: readonly Security[]): Security[] {
  const { securities, derivatives } = summary;
  const isExercised = securities.some(({ kinds }) => kinds.some(({ kind }) => kind === 'exercise'));
  const isMirror = (security: DerivativeSummary) =>
    isExercised &&
    transactionsOf(filing, security).every(
      ({ row }) => transactionKind(row) === 'exercise' && row.transactionAcquiredDisposedCode === 'D',
    );
  return [...securities, ...derivatives.filter((security) => !isMirror(security))].filter(
    (security) => security.kinds.length > 0 && !told.includes(security),
  );
}

/** "sold", "disposed of by exercise or conversion": for rows that went one way. */
function pastWords(rows: readonly Placed[]): string {
  const kinds = new Set(rows.map(({ row }) => transactionKind(row)));
  const [kind] = kinds;
  if (kinds.size === 1 && kind === 'market-sale') return 'sold';
  if (kinds.size === 1 && kind === 'market-buy') return 'bought';
  const moved = rows[0]?.row.transactionAcquiredDisposedCode === 'A' ? 'acquired' : 'disposed of';
  return kinds.size === 1 && kind === 'exercise' ? `${moved} by exercise or conversion` : moved;
}

function movedWords(rows: readonly Placed<Row | DerivativeRow>[], { title, unit }: Security): PhrasePart[] {
  const ways = ['A', 'D'].map((way) => rows.filter(({ row }) => row.transactionAcquiredDisposedCode === way));
  const parts = ways.flatMap((some): PhrasePart[] => {
    if (!some.length) return [];
    const moves = some.flatMap((placed) => movedBy(placed) ?? []);
    if (moves.length < some.length)
      return [say(`an amount of ${titleWords(title.value)} not reported, ${pastWords(some)}`, title)];
    const amount = quantityWords(sum(moves.map(({ value }) => value)), unit, title.value);
    return [say(`${amount} ${pastWords(some)}`, { sources: moves.map(({ source }) => source) })];
  });
  if (rows.some(({ row }) => row.transactionAcquiredDisposedCode === null))
    parts.push(say(`a transaction in ${titleWords(title.value)}, acquired or disposed of not stated`, title));
  return parts;
}

/** " Also reported: 500 of Restricted Stock Unit acquired and 10 shares of Preferred Stock disposed of." */
export function otherWords(filing: Filing, others: readonly Security[]): PhrasePart {
  const groups = [
    ...Map.groupBy(others, ({ title, unit }) => `${title.value.toLowerCase()}|${unit}`).values(),
  ];
  if (!groups.length) return null;
  const shown = groups.slice(0, TOLD_AT_MOST).flatMap((group) => {
    const [first] = group as [Security, ...Security[]];
    return movedWords(
      group.flatMap((security) => transactionsOf(filing, security)),
      first,
    );
  });
  const rest = groups.slice(TOLD_AT_MOST);
  const more = rest.length
    ? say(
        `transactions in ${counted(rest.length, 'other security', 'other securities')}`,
        ...rest.flat().map(({ title }) => title),
      )
    : null;
  return [' Also reported: ', list(more ? [...shown, more] : shown), '.'];
}
