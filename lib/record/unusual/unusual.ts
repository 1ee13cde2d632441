import type { PartyRecord } from '../model.ts';
import { firstInYears } from './first-in-years.ts';
import { largest } from './largest.ts';
import { lateSoFar } from './late-so-far.ts';
import { planSoFar } from './plan-so-far.ts';
import { type Finding, type Rule, recordCaseOf } from './record-case.ts';
import { routine } from './routine.ts';
import { shortSwing } from './short-swing.ts';

export type { Finding };

/** Every rule, in the order in which the reader sees the findings; docs/record.md defines each sentence. */
const rules: readonly Rule[] = [firstInYears, largest, routine, planSoFar, shortSwing, lateSoFar];

/**
 * How a filing's purchases and sales compare with everything before them: facts with their numbers, and no
 * verdict.
 * @param record of one person at one issuer
 * @param accession the filing that the reader is on
 */
export function unusualOf(record: PartyRecord, accession: string): Finding[] {
  const one = recordCaseOf(record, accession);
  return one ? rules.flatMap((rule) => rule(one)) : [];
}

/** Whether a filing has dated purchases or sales in a record, which are what the rules measure. */
export const isMeasured = (record: PartyRecord, accession: string): boolean =>
  (recordCaseOf(record, accession)?.sides ?? []).length > 0;
