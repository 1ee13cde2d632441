import { subtract, sum } from '../../figures/decimal.ts';
import type { Unit } from '../../figures/unit.ts';
import type { DerivativeRow, Row } from '../model/filing.ts';
import { type Measure, movedBy, ownedAfter, type Placed } from '../model/placed-rows.ts';
import type { Figure, Quoted } from '../model/summary.ts';
import { sameAmount, sameText } from './same.ts';

/** The unit of what a row moves or, if it moves nothing, of what it reports as owned; otherwise shares. */
export function unitOfRow(placed: Placed): Unit {
  return (movedBy(placed) ?? ownedAfter(placed))?.unit ?? 'shares';
}

const AMOUNT = /^-?\d+(\.\d+)?$/;

/** A value in the spelling used to compare it: 12.5 and 12.50, "By Trust" and "By trust" are equal. */
const spelling = (value: string) => (AMOUNT.test(value) ? sameAmount(value) : sameText(value));

/**
 * A field's value as first filed, with the footnotes marked on it in any of the rows.
 * @returns `value` is `null` if the rows do not agree on one
 */
export function valueFiled(rows: readonly Placed<Row | DerivativeRow>[], field: keyof DerivativeRow): Quoted {
  const values = new Map<string | null, string | null>();
  const footnotes = new Set<string>();
  const sources: string[] = [];
  for (const { row, path } of rows) {
    const value = (row as DerivativeRow)[field];
    const marks = row.footnotes[field];
    if (typeof value !== 'string' && !marks?.length) continue;
    const text = typeof value === 'string' ? value : null;
    const key = text === null ? null : spelling(text);
    if (!values.has(key)) values.set(key, text);
    for (const mark of marks ?? []) footnotes.add(mark);
    sources.push(`${path}.${field}`);
  }
  const [only = null] = values.values();
  return { value: values.size === 1 ? only : null, footnotes: [...footnotes], sources };
}

type Flow = {
  acquired: Figure;
  disposed: Figure;
  /** Acquired minus disposed; `null` if any transaction does not say how much or which way. */
  net: Figure | null;
  /** The number of rows that do not say how much or which way. */
  unknown: number;
};

export function flowOf(rows: readonly Placed[]): Flow {
  const moves: Record<'A' | 'D', Measure[]> = { A: [], D: [] };
  const sources: string[] = [];
  for (const placed of rows) {
    const code = placed.row.transactionAcquiredDisposedCode;
    const move = code && movedBy(placed);
    if (!move) continue;
    moves[code].push(move);
    sources.push(move.source);
  }
  const [acquired, disposed] = [totalMoved(moves.A), totalMoved(moves.D)];
  const unknown = rows.length - sources.length;
  return {
    acquired,
    disposed,
    net: rows.length && !unknown ? { value: subtract(acquired.value, disposed.value), sources } : null,
    unknown,
  };
}

function totalMoved(moves: readonly Measure[]): Figure {
  return { value: sum(moves.map(({ value }) => value)), sources: moves.map(({ source }) => source) };
}

/**
 * The sum of figures, with their sources. Those of a single figure are distinct already, and may be hundreds.
 */
export function joined(figures: readonly Figure[]): Figure {
  const [only, ...others] = figures;
  return {
    value: sum(figures.map(({ value }) => value)),
    sources: only && !others.length ? only.sources : [...new Set(figures.flatMap(({ sources }) => sources))],
  };
}
