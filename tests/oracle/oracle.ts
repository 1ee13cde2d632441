import type { DerivativeRow, Filing, Row } from '../../lib/form4/model/filing.ts';
import { DOUBTED, openDays } from './calendar.ts';
import { type Line, type LineRow, linesOf, saidOf } from './lines.ts';
import {
  equal,
  figure,
  minus,
  order,
  over,
  plus,
  type Rational,
  rational,
  rounded,
  times,
  total,
  zero,
} from './rational.ts';
import { meaning, natures, notes, rights, stocks, strikes } from './texts.ts';

/** What should be said about a filing, by name: figures in lowest terms, words as they are. */
export type Said = Record<string, string>;

const KINDS: Record<string, string> = {
  P: 'market-buy',
  S: 'market-sale',
  A: 'award',
  D: 'to-issuer',
  F: 'tax',
  M: 'exercise',
  C: 'exercise',
  O: 'exercise',
  X: 'exercise',
  E: 'expiration',
  H: 'expiration',
  G: 'gift',
  W: 'inheritance',
};

function kindOf({ transactionCode, transactionAcquiredDisposedCode: way, equitySwapInvolved }: Row): string {
  if (transactionCode === null) return 'no-code';
  if (equitySwapInvolved) return 'other';
  const isOdd = `${transactionCode}${way}` === 'PD' || `${transactionCode}${way}` === 'SA';
  return isOdd ? 'other' : (KINDS[transactionCode] ?? 'other');
}

type Placed = LineRow & { row: Row | DerivativeRow; security: string; unit: 'shares' | 'dollars' };

const amountOf = (shares: string | null, dollars: string | null) =>
  shares !== null
    ? { value: rational(shares), unit: 'shares' as const }
    : dollars !== null
      ? { value: rational(dollars), unit: 'dollars' as const }
      : null;

function placed(filing: Filing, table: 'nonDerivativeTable' | 'derivativeTable'): Placed[] {
  const isDerivative = table === 'derivativeTable';
  const writing = filing.footnotes.filter(({ text }) => meaning(notes, text).writing).map(({ id }) => id);
  return filing[table].map((row: Row | DerivativeRow, place) => {
    const title = meaning(isDerivative ? rights : stocks, row.securityTitle);
    const moved = amountOf(row.transactionShares, row.transactionTotalValue);
    const after = amountOf(row.sharesOwnedFollowingTransaction, row.valueOwnedFollowingTransaction);
    const unit = moved?.unit ?? after?.unit ?? 'shares';
    const strike = isDerivative ? (row as DerivativeRow).conversionOrExercisePrice : null;
    const isNoted = Object.values(row.footnotes).some((ids) => ids.some((id) => writing.includes(id)));
    const isShort =
      isDerivative && (row.transactionCode === 'E' || title.obliges || (title.option && isNoted));
    const mayBeShort =
      isDerivative &&
      title.option &&
      row.transactionAcquiredDisposedCode === 'D' &&
      (row.transactionCode === 'S' || row.transactionCode === 'K') &&
      moved &&
      after &&
      order(after.value, zero) > 0;
    const on = (field: string) => row.footnotes[field] ?? [];
    return {
      row,
      path: `${table}.${place}`,
      place,
      isHolding: row.kind === 'holding',
      date: row.transactionDate,
      code: row.transactionCode,
      moved,
      way: row.transactionAcquiredDisposedCode,
      after,
      ownership: row.directOrIndirectOwnership,
      nature: meaning(natures, row.natureOfOwnership).same,
      marks: [...on('directOrIndirectOwnership'), ...on('natureOfOwnership')],
      marksKey: JSON.stringify([on('directOrIndirectOwnership'), on('natureOfOwnership')]),
      termsKey: isDerivative ? JSON.stringify(on('conversionOrExercisePrice')) : '',
      isDerivative,
      short: isShort ? 'short-position' : mayBeShort ? 'maybe-short-position' : null,
      security: `${table} ${title.same} ${unit} ${meaning(strikes, strike).same}`,
      unit,
    };
  });
}

const pathsOf = (rows: readonly LineRow[]) =>
  rows
    .map(({ path }) => path)
    .sort()
    .join(' ');

function kindsSaid(rows: readonly Placed[], name: string): Said {
  const said: Said = {};
  for (const kind of new Set(rows.map(({ row }) => kindOf(row)))) {
    const all = rows.filter(({ row }) => kindOf(row) === kind);
    const without = all.filter(({ moved, way }) => !moved || !way).length;
    const sumOf = (way: 'A' | 'D') => {
      const some = all.filter((one) => one.way === way).map(({ moved }) => moved?.value ?? zero);
      return without || !some.length ? null : total(some);
    };
    const priced = all.flatMap(({ row }) =>
      row.transactionShares !== null && row.transactionPricePerShare !== null
        ? [{ shares: rational(row.transactionShares), price: rational(row.transactionPricePerShare) }]
        : [],
    );
    const shares = total(priced.map((one) => one.shares));
    const value = total(priced.map((one) => times(one.shares, one.price)));
    const isMarket = kind.startsWith('market') && !equal(shares, zero);
    const traded = priced.filter((one) => !equal(one.shares, zero));
    const prices = traded.map(({ price }) => price).toSorted(order);
    const [lowest = zero, highest = lowest] = [prices[0], prices.at(-1)];
    said[`${name} ${kind}`] = [
      `+${figure(sumOf('A'))} −${figure(sumOf('D'))}`,
      `${all.length} rows, ${all.filter(({ row }) => row.transactionPricePerShare === null).length} without price, ${without} without amount`,
      isMarket
        ? `average ${figure(equal(lowest, highest) ? lowest : rounded(over(value, shares), 4))} value ${figure(value)} from ${figure(prices[0])} to ${figure(prices.at(-1))}`
        : 'no average',
    ].join('; ');
  }
  return said;
}

function changeOf(lines: readonly ReturnType<typeof saidOf>[]): string {
  const traded = lines.filter(({ balance }) => balance !== 'holding');
  if (!traded.length || traded.some(({ balance }) => balance !== 'holds')) return 'none';
  const opening = total(traded.map((line) => line.opening ?? zero));
  const net = total(traded.map((line) => line.net ?? zero));
  if (equal(opening, zero)) return order(net, zero) > 0 ? 'new' : 'none';
  const percent = rounded(over(times(net, [100n, 1n]), opening), 2);
  if (figure(percent) === '-100' && !equal(times(net, [-1n, 1n]), opening))
    return `-99.99 % of ${figure(opening)}`;
  return `${figure(percent)} % of ${figure(opening)}`;
}

type Security = { said: Said; rows: Placed[]; weight: (number | Rational)[]; name: string; moved: boolean };

function securitySaid(rows: Placed[], owners: number): Security {
  const name = pathsOf(rows);
  const transactions = rows.filter(({ isHolding }) => !isHolding);
  const lines = linesOf(rows, owners).map((line: Line) => ({ line, said: saidOf(line, owners) }));
  const isWhole = lines.every(({ said }) => said.after && said.unit === rows[0]?.unit);
  const known = transactions.filter(({ moved, way }) => moved && way);
  const sumOf = (some: readonly Placed[]) => total(some.map(({ moved }) => moved?.value ?? zero));
  const [came, went] = (['A', 'D'] as const).map((way) => sumOf(known.filter((row) => row.way === way)));
  const isKnown = transactions.length > 0 && known.length === transactions.length;
  const net = isKnown && came && went ? minus(came, went) : null;
  const said: Said = {
    [`${name} net`]: figure(net),
    [`${name} after`]: figure(isWhole ? total(lines.map(({ said }) => said.after ?? zero)) : null),
    [`${name} change`]: rows[0]?.isDerivative ? 'none' : changeOf(lines.map(({ said }) => said)),
    ...kindsSaid(transactions, name),
  };
  for (const { line, said: of } of lines) {
    said[`line ${pathsOf([...line.rows, ...line.holdings])}`] =
      `${of.balance}, from ${figure(of.opening)} to ${figure(of.after)}, net ${figure(of.net)}, ${of.reason ?? 'known'}`;
  }
  const market = transactions.filter(({ row }) => kindOf(row).startsWith('market'));
  const kindsKnown = (kind: string) =>
    market.filter(({ row }) => kindOf(row) === kind).every(({ moved, way }) => moved && way);
  const traded = ['market-buy', 'market-sale']
    .filter(kindsKnown)
    .map((kind) => sumOf(market.filter(({ row }) => kindOf(row) === kind)));
  return {
    said,
    rows,
    name,
    moved: transactions.length > 0,
    weight: [
      market.length ? 1 : 0,
      rows[0]?.unit === 'shares' ? 1 : 0,
      total(traded),
      plus(came ?? zero, went ?? zero),
      // A new grant comes before the one it replaces.
      (rows[0]?.isDerivative && net) || zero,
    ],
  };
}

function heavier(a: Security, b: Security): number {
  for (const [index, left] of a.weight.entries()) {
    const right = b.weight[index] ?? 0;
    const difference =
      typeof left === 'number' || typeof right === 'number'
        ? Number(left) - Number(right)
        : order(left, right);
    if (difference) return difference;
  }
  return 0;
}

function headlineOf(tables: readonly Security[][]): string {
  for (const table of tables) {
    const moved = table.filter((security) => security.moved);
    const [first] = moved;
    if (first) return moved.reduce((best, one) => (heavier(one, best) > 0 ? one : best), first).name;
  }
  return 'none';
}

function lateness({ documentType, signatures, ...tables }: Filing): string {
  const signed = signatures
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  const due = [...tables.nonDerivativeTable, ...tables.derivativeTable].flatMap((row) => {
    const date = row.deemedExecutionDate ?? row.transactionDate;
    const code = row.transactionCode ?? '';
    const isGift =
      code === 'G' && (row.transactionAcquiredDisposedCode !== 'D' || (date ?? '') < '2023-02-27');
    return row.kind === 'holding' || !date || row.voluntary || 'WL'.includes(code || '-') || isGift
      ? []
      : [date];
  });
  const [first] = due.sort();
  if (documentType !== '4' || !signed || !first || signed <= first) return 'nothing';
  const days = openDays(first, signed);
  if (days <= 2) return 'nothing';
  const doubted = DOUBTED.filter((day) => day > first && day <= signed).length;
  const isKnown = first >= '2003-06-30' && signed <= '2025-12-31';
  return isKnown && days - doubted > 2 ? `may be late: ${days}` : `signed: ${days}`;
}

function planOf({ aff10b5One: box, signatures, footnotes, remarks }: Filing): string {
  const signed = signatures
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  const isNone = box === null || (!box && signed !== undefined && signed < '2023-04-01');
  const named = footnotes.flatMap(({ id, text }) => (meaning(notes, text).plan ? [id] : []));
  const inRemarks = remarks !== null && notes.some(({ text, plan }) => plan && text === remarks);
  return `box ${isNone ? 'none' : box}, named in ${[...named, ...(inRemarks ? ['remarks'] : [])].join()}`;
}

/** What a filing says, worked out without the summary and without its arithmetic. */
export function oracle(filing: Filing): Said {
  const owners = filing.reportingOwners.length;
  const tables = (['nonDerivativeTable', 'derivativeTable'] as const).map((table) => {
    const rows = placed(filing, table);
    return [...new Set(rows.map(({ security }) => security))].map((name) =>
      securitySaid(
        rows.filter(({ security }) => security === name),
        owners,
      ),
    );
  });
  return Object.assign(
    { headline: headlineOf(tables), lateness: lateness(filing), plan: planOf(filing) },
    ...tables.flat().map(({ said }) => said),
  );
}
