import fc, { type Arbitrary } from 'fast-check';
import type { DerivativeRow, Row } from '../../../lib/form4/model/filing.ts';
import { natures, securities } from './texts.ts';
import { amount, date, inPercent, marksOn, price, reported } from './values.ts';

export type Form = '3' | '4' | '5';

/** An amount in shares, in dollars or missing, and the marks on it; there may be nothing but a mark. */
type Counted = { shares: string | null; dollars: string | null; marks: Row['footnotes'] };

function counted(percent: number, sharesField: keyof DerivativeRow, dollarsField: keyof DerivativeRow) {
  return fc
    .record({
      value: reported(percent, amount),
      inDollars: inPercent(10),
      marks: marksOn(['it']),
    })
    .map(({ value, inDollars, marks }): Counted => {
      const field = inDollars && value ? dollarsField : sharesField;
      return {
        shares: inDollars ? null : value,
        dollars: inDollars ? value : null,
        marks: marks.it ? { [field]: marks.it } : {},
      };
    });
}

const uncounted: Arbitrary<Counted> = fc.constant({ shares: null, dollars: null, marks: {} });

/** What EDGAR requires of every row is in the cell or, through a mark, in a footnote. */
function asAsked<R extends Row>(row: R, ...fields: (keyof DerivativeRow)[]): R {
  const isThere = (field: keyof DerivativeRow) =>
    (row as Partial<DerivativeRow>)[field] !== null || row.footnotes[field] !== undefined;
  const asked = fields.filter((field) => !isThere(field)).map((field) => [field, ['F1']]);
  return { ...row, footnotes: { ...row.footnotes, ...Object.fromEntries(asked) } };
}

/** For a cell with either field: the value if the row has one, otherwise the number of shares. */
const eitherOf = (row: Partial<DerivativeRow>, shares: keyof DerivativeRow, value: keyof DerivativeRow) =>
  row[value] === null && row.footnotes?.[value] === undefined ? shares : value;

/** @param isCounted Form 3 says what a derivative security leads to, but not how many are held. */
function holding(isCounted: boolean): Arbitrary<Row> {
  return fc
    .record({
      securityTitle: fc.constantFrom(...securities),
      owned: isCounted
        ? counted(90, 'sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction')
        : uncounted,
      directOrIndirectOwnership: fc.constantFrom('D' as const, 'I' as const),
      natureOfOwnership: fc.constantFrom(...natures),
      footnotes: marksOn(['securityTitle', 'directOrIndirectOwnership', 'natureOfOwnership']),
    })
    .map(
      ({ owned, footnotes, ...held }): Row => ({
        kind: 'holding',
        transactionDate: null,
        deemedExecutionDate: null,
        transactionCode: null,
        equitySwapInvolved: false,
        voluntary: false,
        transactionShares: null,
        transactionTotalValue: null,
        transactionPricePerShare: null,
        transactionAcquiredDisposedCode: null,
        ...held,
        sharesOwnedFollowingTransaction: owned.shares,
        valueOwnedFollowingTransaction: owned.dollars,
        footnotes: { ...footnotes, ...owned.marks },
      }),
    )
    .map((row) => {
      const owned = eitherOf(row, 'sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction');
      return asAsked(
        row,
        ...(isCounted ? [owned] : []),
        ...(row.directOrIndirectOwnership === 'I' ? (['natureOfOwnership'] as const) : []),
      );
    });
}

/** A swap is marked in the cell of the code, and only if there is a code. */
function transaction(form: Form): Arbitrary<Row> {
  return (
    fc
      .record({
        held: holding(true),
        moved: counted(100, 'transactionShares', 'transactionTotalValue'),
        isSwap: inPercent(10),
        told: fc.record({
          transactionDate: date,
          deemedExecutionDate: reported(10, date),
          transactionCode: reported(95, fc.constantFrom(...'PSADFIMCOXEHGLWZJKU')),
          voluntary: form === '4' ? inPercent(10) : fc.constant(false),
          transactionPricePerShare: reported(80, price),
          transactionAcquiredDisposedCode: fc.constantFrom('A' as const, 'D' as const),
        }),
        footnotes: marksOn(['transactionDate', 'transactionCode', 'transactionPricePerShare']),
      })
      // After a transaction in dollars, the holding is in dollars, too.
      .filter(({ held, moved }) => moved.dollars === null || held.sharesOwnedFollowingTransaction === null)
      .map(
        ({ held, moved, isSwap, told, footnotes }): Row => ({
          ...held,
          ...told,
          kind: 'transaction',
          equitySwapInvolved: told.transactionCode !== null && isSwap,
          transactionShares: moved.shares,
          transactionTotalValue: moved.dollars,
          footnotes: { ...held.footnotes, ...footnotes, ...moved.marks },
        }),
      )
      .map((row) =>
        asAsked(
          row,
          'transactionCode',
          ...(/^[PS]$/.test(row.transactionCode ?? '') ? (['transactionPricePerShare'] as const) : []),
        ),
      )
  );
}

function anyRow(form: Form, isDerivative: boolean): Arbitrary<Row> {
  const held = holding(!(form === '3' && isDerivative));
  if (form === '3') return held;
  return fc.oneof({ weight: 3, arbitrary: held }, { weight: 7, arbitrary: transaction(form) });
}

export const nonDerivativeRow = (form: Form): Arbitrary<Row> => anyRow(form, false);

export function derivativeRow(form: Form): Arbitrary<DerivativeRow> {
  return fc
    .record({
      row: anyRow(form, true),
      underlying: counted(90, 'underlyingSecurityShares', 'underlyingSecurityValue'),
      more: fc.record({
        conversionOrExercisePrice: reported(70, price),
        exerciseDate: reported(60, date),
        expirationDate: reported(60, date),
        underlyingSecurityTitle: fc.constantFrom(...securities),
      }),
      footnotes: marksOn([
        'conversionOrExercisePrice',
        'exerciseDate',
        'expirationDate',
        'underlyingSecurityTitle',
      ]),
    })
    .map(
      ({ row, underlying, more, footnotes }): DerivativeRow => ({
        ...row,
        ...more,
        underlyingSecurityShares: underlying.shares,
        underlyingSecurityValue: underlying.dollars,
        footnotes: { ...row.footnotes, ...footnotes, ...underlying.marks },
      }),
    )
    .map((row) => {
      const underlying = eitherOf(row, 'underlyingSecurityShares', 'underlyingSecurityValue');
      return asAsked(row, 'conversionOrExercisePrice', 'exerciseDate', 'expirationDate', underlying);
    });
}
