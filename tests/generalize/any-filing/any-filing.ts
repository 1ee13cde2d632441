import fc, { type Arbitrary } from 'fast-check';
import type { Filing } from '../../../lib/form4/model/filing.ts';
import { parties } from './parties.ts';
import { derivativeRow, type Form, nonDerivativeRow } from './rows.ts';
import { companies, notes, symbols } from './texts.ts';
import { date, inPercent, reported } from './values.ts';

/** Filings on one form that nobody filed but EDGAR would accept: odd but legal in every field. */
export function filingOf(form: Form): Arbitrary<Filing> {
  return fc
    .record({
      amends: reported(20, date),
      periodOfReport: date,
      notSubjectToSection16: form === '3' ? fc.constant(false) : inPercent(20),
      aff10b5One: form === '3' ? fc.constant(null) : fc.constantFrom(true, false, null),
      issuer: fc.record({
        cik: fc.constant('0009000101'),
        name: fc.constantFrom(...companies),
        tradingSymbol: fc.constantFrom(...symbols),
        foreignTradingSymbol: fc.constantFrom(null, null, '2330.TW'),
      }),
      parties,
      nonDerivativeTable: fc.array(nonDerivativeRow(form), { maxLength: 5, size: 'max' }),
      derivativeTable: fc.array(derivativeRow(form), { maxLength: 3, size: 'max' }),
      // As many as there are marks for.
      footnotes: fc.tuple(...notes.map(() => fc.constantFrom(...notes))),
      remarks: fc.constantFrom(null, 'Exhibit 24', ...notes),
    })
    .map(({ amends, parties, footnotes, ...filing }) => ({
      ...filing,
      ...parties,
      documentType: amends ? (`${form}/A` as const) : form,
      dateOfOriginalSubmission: amends,
      footnotes: footnotes.map((text, index) => ({ id: `F${index + 1}`, text })),
    }));
}

/** Filings of any form; three in five are Form 4. */
export const anyFiling: Arbitrary<Filing> = fc.oneof(
  { weight: 3, arbitrary: filingOf('4') },
  { weight: 1, arbitrary: filingOf('3') },
  { weight: 1, arbitrary: filingOf('5') },
);
