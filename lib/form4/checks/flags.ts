import type { Filing } from '../model/filing.ts';
import type { Summary } from '../model/summary.ts';
import { type Check, caseOf, type Flag } from './case.ts';
import { implausibleDate } from './dates/implausible-date.ts';
import { late } from './dates/late.ts';
import { doubtful, isInTable } from './doubtful.ts';
import { amends } from './filing/amends.ts';
import { contraryCode } from './filing/contrary-code.ts';
import { exitBox } from './filing/exit-box.ts';
import { withoutCode } from './filing/without-code.ts';
import { depositary } from './notes/depositary.ts';
import { oneOfSeveral } from './notes/one-of-several.ts';
import { planDenied } from './notes/plan-denied.ts';
import { planOnSomeRows } from './notes/plan-on-some-rows.ts';
import { anotherCurrency } from './prices/another-currency.ts';
import { saidNotPerShare } from './prices/not-per-share.ts';
import { perDepositaryShare } from './prices/per-depositary.ts';
import { totalAsPrice } from './prices/total-as-price.ts';
import { withoutPrice } from './prices/without-price.ts';
import { exerciseCounts } from './sums/exercise-counts.ts';
import { moreThanOwned } from './sums/more-than-owned.ts';
import { toldTwice } from './sums/told-twice.ts';
import { unbalanced } from './sums/unbalanced.ts';
import { unknownClosing } from './sums/unknown-closing.ts';

export type { Flag };

/*
 * Every check, in the order in which its flags are shown: first what changes the meaning of a figure (prices,
 * dates, sums), then which part of the event the filing is, then codes, plans and lateness.
 */
const ofFigures: readonly Check[] = [
  totalAsPrice,
  saidNotPerShare,
  perDepositaryShare,
  anotherCurrency,
  implausibleDate,
  toldTwice,
  unbalanced,
  moreThanOwned,
  unknownClosing,
  exerciseCounts,
  withoutPrice,
];
/** Checks that need no row: if a cell of a row is in doubt, only these run. */
const ofTheFiling: readonly Check[] = [depositary, amends, oneOfSeveral, exitBox];
const ofCodes: readonly Check[] = [withoutCode, contraryCode, planDenied, planOnSomeRows, late];

/** @returns what to know before trusting the figures, each with its reason and the fields it is about */
export function flagsOf(filing: Filing, summary: Summary): Flag[] {
  const one = caseOf(filing, summary);
  const sure = filing.doubts?.some(isInTable) ? ofTheFiling : [...ofFigures, ...ofTheFiling, ...ofCodes];
  return [...doubtful(filing), ...sure.flatMap((check) => check(one))];
}
