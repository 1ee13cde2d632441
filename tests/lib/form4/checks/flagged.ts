import { type Flag, flagsOf } from '../../../../lib/form4/checks/flags.ts';
import type { Filing } from '../../../../lib/form4/model/filing.ts';
import { summarize } from '../../../../lib/form4/summary/summarize.ts';
import { filing } from '../../../support/samples/filing.ts';

/** The flags of a filing with these facts. */
export function flagged(facts: Partial<Filing>): Flag[] {
  const one = filing(facts);
  return flagsOf(one, summarize(one));
}

/** The texts of these flags. */
export const texts = (facts: Partial<Filing>) => flagged(facts).map(({ text }) => text);

/** The path of a field of Table I. */
export const I = (index: number, field: string) => `nonDerivativeTable.${index}.${field}`;
