import * as v from 'valibot';
import { ShortAmount } from '../lengths.ts';
import { type Transfer, unchanged } from '../record-transfer.ts';
import type { RecordType } from '../record-type.ts';

/** What a filing must meet to be announced; a filing whose figures are not known is announced. */
export const Conditions = v.object({
  /** It has a purchase or a sale (codes P and S). */
  marketOnly: v.boolean(),
  /** The least that its purchases and sales come to, in dollars; `null` for any amount. */
  least: v.nullable(ShortAmount),
  /** Its box for a trading plan (Rule 10b5-1) is not checked. */
  notUnderPlan: v.boolean(),
});
export type Conditions = v.InferOutput<typeof Conditions>;

/** What the user chose for the new filings of one party. */
export const AlertRecord = v.object({
  version: v.literal(1),
  muted: v.boolean(),
  /** Used instead of the conditions for all parties; `null` if those apply. */
  conditions: v.nullable(Conditions),
});
export type AlertRecord = v.InferOutput<typeof AlertRecord>;

export const alertRecords: RecordType<AlertRecord> = { schema: AlertRecord, upgrades: [] };

/** Choices made here stay. */
export const alertTransfer: Transfer<AlertRecord> = {
  name: 'its new-filing settings',
  merge([here], [file]) {
    if (here) return unchanged;
    if (file.muted) return { write: [file], what: ['mutes its new filings'] };
    return { write: [file], what: file.conditions ? ['adds conditions for its new filings'] : [] };
  },
};

export const firstAlert: AlertRecord = { version: 1, muted: false, conditions: null };

/**
 * Dollars as the user types them: "$100,000".
 * @returns `null` if nothing or zero is typed, `undefined` if the text is not an amount
 */
export function dollarsTyped(typed: string): string | null | undefined {
  const digits = typed.replaceAll(/[$,\s]/g, '').replace(/^0+/, '');
  if (digits === '') return null;
  return /^\d{1,15}$/.test(digits) ? digits : undefined;
}
