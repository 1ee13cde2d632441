import { add, compare } from '../../figures/decimal.ts';
import type { FiledLine } from '../../glance/filed-trades.ts';
import type { ReadFiling } from '../model.ts';
import { securityKey } from '../security-key.ts';

/**
 * `several-lines`: several lines have the same name, and balances do not tell them apart. `no-closing`: what
 * was owned after the earlier filing is not known. `no-opening`: the later filing's own rows do not add up.
 */
export type UnknownConnection = 'several-lines' | 'no-closing' | 'no-opening';

/** An ownership line of a filing, and the same line in the last filing before it that lists it. */
export type Connection = {
  from: ReadFiling;
  to: ReadFiling;
  /** From `grantKey`: equal for the same line in all filings. */
  key: string;
  /** As named in the later filing. */
  line: FiledLine;
  /** What was owned after the earlier filing; `null` if unknown. */
  closing: string | null;
  /** What was owned before the later filing's transactions; `null` if unknown. */
  opening: string | null;
  state: 'connects' | 'differs' | 'unknown';
  /** Why it is `unknown`; `null` otherwise. */
  unknown: UnknownConnection | null;
  /** Opening minus closing; `null` unless they differ. */
  difference: string | null;
  /** What the earlier line opened with: the later one opens with the same if it was filed first. */
  before: string | null;
};

/** The day that a filing is about: its period of report, or else the day signed or filed; '' if unknown. */
export const dayOf = ({ periodOfReport, signedAt, filedAt }: ReadFiling): string =>
  periodOfReport ?? signedAt ?? filedAt ?? '';

type LinePlace = Pick<FiledLine, 'security' | 'unit' | 'ownership' | 'nature'> & {
  table: FiledLine['table'] | null;
};

/**
 * Identifies an ownership line. "By Trust" and "by trust." are the same, and one person's direct shares are
 * one line whatever their nature. In Table II, all grants with the same name share a key.
 */
export function lineKey({ table, security, unit, ownership, nature }: LinePlace, owners: number): string {
  const isOnePersons = ownership === 'D' && owners === 1;
  return JSON.stringify([
    table,
    securityKey(security),
    unit,
    ownership,
    isOnePersons ? '' : natureKey(nature),
  ]);
}

/** Identifies a grant: the line's key, with exercise price and expiration as far as the filing gives them. */
export function grantKey({ exercisePrice, expires }: FiledLine, key: string): string {
  return `${key} ${exercisePrice === undefined ? '' : add(exercisePrice, '0')} ${expires ?? ''}`;
}

/** Whether two balances are known and equal. */
export const isEqual = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && compare(a, b) === 0;

/** Whether the key should be unique in a filing: grants without exercise price or expiration may share it. */
export const isSure = ({ table, exercisePrice, expires }: FiledLine): boolean =>
  table === 'I' || (exercisePrice !== undefined && expires !== undefined);

const natureKey = (nature: string | null) =>
  (nature ?? '')
    .toLowerCase()
    .split(/[\s.,;:()"“”'’]+/)
    .filter(Boolean)
    .join(' ');
