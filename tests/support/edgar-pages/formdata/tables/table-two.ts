import type { DerivativeRow } from '../../../../../lib/form4/model/filing.ts';
import { markup } from '../../markup.ts';
import {
  shownAmount,
  shownCode,
  shownDate,
  shownIfCode,
  shownPrice,
  shownText,
  shownVoluntary,
} from '../../shown.ts';
import { cell, dateCell, type Look } from '../cell.ts';
import type { Column, Group, Heading, Table } from './table.ts';

const small = 'SmallFormData';

const title = (verbs: string) =>
  markup`<b>Table II - Derivative Securities ${verbs}</b><br><b>(e.g., puts, calls, warrants, options, convertible securities)</b>`;

const strike = (look: Look) => (row: DerivativeRow) =>
  cell(look, shownPrice(row, 'conversionOrExercisePrice'));
const ownership = (look: Look) => (row: DerivativeRow) =>
  cell(look, shownText(row, 'directOrIndirectOwnership'));
const nature = (look: Look) => (row: DerivativeRow) =>
  cell(look, shownText(row, 'natureOfOwnership'), 'left');

const dates = (label: string, widths: readonly [number, number, number]): Group<DerivativeRow> => ({
  label,
  width: widths[0],
  columns: [
    {
      label: 'Date Exercisable',
      width: widths[1],
      cell: (row) => dateCell(small, shownDate(row, 'exerciseDate')),
    },
    {
      label: 'Expiration Date',
      width: widths[2],
      cell: (row) => dateCell(small, shownDate(row, 'expirationDate')),
    },
  ],
});

const underlying = (
  label: string,
  titleLook: Look,
  widths: readonly [number, number, number],
): Group<DerivativeRow> => ({
  label,
  width: widths[0],
  columns: [
    {
      label: 'Title',
      width: widths[1],
      cell: (row) => cell(titleLook, shownText(row, 'underlyingSecurityTitle')),
    },
    {
      label: 'Amount or Number of Shares',
      width: widths[2],
      cell: (row) =>
        cell('FormData', shownAmount(row, 'underlyingSecurityShares', 'underlyingSecurityValue')),
    },
  ],
});

const codeColumn: Column<DerivativeRow> = {
  label: 'Code',
  width: 4,
  cell: (row) => cell(small, shownCode(row)),
};
const voluntaryColumn: Column<DerivativeRow> = {
  label: 'V',
  width: 4,
  cell: (row) => cell(small, shownVoluntary(row)),
};

const acquiredDisposed = (transactionCode: Heading<DerivativeRow>): Heading<DerivativeRow>[] => [
  {
    label: '1. Title of Derivative Security (Instr. 3)',
    width: 13,
    cell: (row) => cell(small, shownText(row, 'securityTitle'), 'left'),
  },
  { label: '2. Conversion or Exercise Price of Derivative Security', width: 5, cell: strike(small) },
  {
    label: '3. Transaction Date (Month/Day/Year)',
    width: 5,
    cell: (row) => cell(small, shownDate(row, 'transactionDate')),
  },
  {
    label: '3A. Deemed Execution Date, if any (Month/Day/Year)',
    width: 5,
    cell: (row) => cell(small, shownDate(row, 'deemedExecutionDate')),
  },
  transactionCode,
  {
    label: '5. Number of Derivative Securities Acquired (A) or Disposed of (D) (Instr. 3, 4 and 5)',
    width: 10,
    columns: (['A', 'D'] as const).map((code) => ({
      label: `(${code})`,
      width: 5,
      cell: (row) => cell(small, shownIfCode(row, code)),
    })),
  },
  dates('6. Date Exercisable and Expiration Date (Month/Day/Year)', [9, 5, 4]),
  underlying(
    '7. Title and Amount of Securities Underlying Derivative Security (Instr. 3 and 4)',
    small,
    [17, 10, 7],
  ),
  {
    label: '8. Price of Derivative Security (Instr. 5)',
    width: 6,
    cell: (row) => cell(small, shownPrice(row, 'transactionPricePerShare')),
  },
  {
    label:
      '9. Number of derivative Securities Beneficially Owned Following Reported Transaction(s) (Instr. 4)',
    width: 6,
    cell: (row) =>
      cell(small, shownAmount(row, 'sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction')),
  },
  {
    label: '10. Ownership Form: Direct (D) or Indirect (I) (Instr. 4)',
    width: 6,
    cell: ownership(small),
  },
  { label: '11. Nature of Indirect Beneficial Ownership (Instr. 4)', width: 7, cell: nature(small) },
];

export const formFour: Table<DerivativeRow> = {
  title: title('Acquired, Disposed of, or Beneficially Owned'),
  titleSpan: 16,
  look: 'SmallFormText',
  headings: acquiredDisposed({
    label: '4. Transaction Code (Instr. 8)',
    width: 9,
    columns: [codeColumn, voluntaryColumn],
  }),
};

export const formFive: Table<DerivativeRow> = {
  title: title('Acquired, Disposed of, or Beneficially Owned'),
  titleSpan: 15,
  look: 'SmallFormText',
  headings: acquiredDisposed({ ...codeColumn, label: '4. Transaction Code (Instr. 8)', width: 6 }),
};

export const formThree: Table<DerivativeRow> = {
  title: title('Beneficially Owned'),
  titleSpan: 8,
  look: 'MedSmallFormText',
  headings: [
    {
      label: '1. Title of Derivative Security (Instr. 4)',
      width: 35,
      cell: (row) => cell('FormData', shownText(row, 'securityTitle'), 'left'),
    },
    dates('2. Date Exercisable and Expiration Date (Month/Day/Year)', [9, 4, 5]),
    underlying(
      '3. Title and Amount of Securities Underlying Derivative Security (Instr. 4)',
      'FormData',
      [26, 20, 6],
    ),
    { label: '4. Conversion or Exercise Price of Derivative Security', width: 7, cell: strike('FormData') },
    {
      label: '5. Ownership Form: Direct (D) or Indirect (I) (Instr. 5)',
      width: 8,
      cell: ownership('FormData'),
    },
    {
      label: '6. Nature of Indirect Beneficial Ownership (Instr. 5)',
      width: 15,
      cell: nature('FormData'),
    },
  ],
};
