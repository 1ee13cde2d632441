import type { Row } from '../../../../../lib/form4/model/filing.ts';
import { markup } from '../../markup.ts';
import { shownAmount, shownCode, shownDate, shownPrice, shownText, shownVoluntary } from '../../shown.ts';
import { cell, type Look } from '../cell.ts';
import type { Column, Heading, Table } from './table.ts';

const securityTitle = (row: Row) => cell('FormData', shownText(row, 'securityTitle'), 'left');
const date = (row: Row) => cell('FormData', shownDate(row, 'transactionDate'));
const deemedDate = (row: Row) => cell('FormData', shownDate(row, 'deemedExecutionDate'));
const code = (look: Look) => (row: Row) => cell(look, shownCode(row));
const owned = (row: Row) =>
  cell('FormData', shownAmount(row, 'sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction'));
const ownership = (row: Row) => cell('FormData', shownText(row, 'directOrIndirectOwnership'));
const nature = (row: Row) => cell('FormData', shownText(row, 'natureOfOwnership'), 'left');

const acquiredOrDisposed = (widths: readonly [number, number, number]): Column<Row>[] => [
  {
    label: 'Amount',
    width: widths[0],
    cell: (row) => cell('FormData', shownAmount(row, 'transactionShares', 'transactionTotalValue')),
  },
  {
    label: '(A) or (D)',
    width: widths[1],
    cell: (row) => cell('FormData', shownText(row, 'transactionAcquiredDisposedCode')),
  },
  {
    label: 'Price',
    width: widths[2],
    cell: (row) => cell('FormData', shownPrice(row, 'transactionPricePerShare')),
  },
];

const acquiredDisposedTitle = markup`<b>Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned</b>`;

export const formFour: Table<Row> = {
  title: acquiredDisposedTitle,
  titleSpan: 11,
  look: 'SmallFormText',
  headings: [
    { label: '1. Title of Security (Instr. 3)', width: 36, look: 'MedSmallFormText', cell: securityTitle },
    { label: '2. Transaction Date (Month/Day/Year)', width: 6, cell: date },
    { label: '2A. Deemed Execution Date, if any (Month/Day/Year)', width: 5, cell: deemedDate },
    {
      label: '3. Transaction Code (Instr. 8)',
      width: 7,
      columns: [
        { label: 'Code', width: 4, cell: code('SmallFormData') },
        { label: 'V', width: 3, cell: (row) => cell('SmallFormData', shownVoluntary(row)) },
      ],
    },
    {
      label: '4. Securities Acquired (A) or Disposed Of (D) (Instr. 3, 4 and 5)',
      width: 19,
      columns: acquiredOrDisposed([8, 5, 6]),
    },
    {
      label: '5. Amount of Securities Beneficially Owned Following Reported Transaction(s) (Instr. 3 and 4)',
      width: 11,
      cell: owned,
    },
    { label: '6. Ownership Form: Direct (D) or Indirect (I) (Instr. 4)', width: 9, cell: ownership },
    { label: '7. Nature of Indirect Beneficial Ownership (Instr. 4)', width: 8, cell: nature },
  ],
};

export const formFive: Table<Row> = {
  title: acquiredDisposedTitle,
  titleSpan: 16,
  look: 'SmallFormText',
  headings: [
    { label: '1. Title of Security (Instr. 3)', width: 28, cell: securityTitle },
    { label: '2. Transaction Date (Month/Day/Year)', width: 7, cell: date },
    { label: '2A. Deemed Execution Date, if any (Month/Day/Year)', width: 6, cell: deemedDate },
    { label: '3. Transaction Code (Instr. 8)', width: 6, cell: code('FormData') },
    {
      label: '4. Securities Acquired (A) or Disposed Of (D) (Instr. 3, 4 and 5)',
      width: 24,
      columns: acquiredOrDisposed([10, 5, 9]),
    },
    {
      label: "5. Amount of Securities Beneficially Owned at end of Issuer's Fiscal Year (Instr. 3 and 4)",
      width: 11,
      cell: owned,
    },
    { label: '6. Ownership Form: Direct (D) or Indirect (I) (Instr. 4)', width: 8, cell: ownership },
    { label: '7. Nature of Indirect Beneficial Ownership (Instr. 4)', width: 9, cell: nature },
  ],
};

export const formThree: Table<Row> = {
  title: markup`<b>Table I - Non-Derivative Securities Beneficially Owned</b>`,
  titleSpan: 4,
  look: 'MedSmallFormText',
  headings: [
    { label: '1. Title of Security (Instr. 4)', width: 44, cell: securityTitle },
    { label: '2. Amount of Securities Beneficially Owned (Instr. 4)', width: 19, cell: owned },
    { label: '3. Ownership Form: Direct (D) or Indirect (I) (Instr. 5)', width: 11, cell: ownership },
    { label: '4. Nature of Indirect Beneficial Ownership (Instr. 5)', width: 26, cell: nature },
  ],
};

const isColumn = (draw: Column<Row>['cell']) => (heading: Heading<Row>) =>
  'cell' in heading && heading.cell === draw;

/** Adds a column that nobody has seen yet, before the holdings. Its cells look like amounts but are not. */
export function withExtraColumn({ headings, ...table }: Table<Row>): Table<Row> {
  const extra: Heading<Row> = {
    label: '4A. Trading Venue (Instr. 9)',
    width: 5,
    cell: ({ kind }) =>
      cell('FormData', { text: kind === 'holding' ? null : '3', is: 'text', dollars: false, marks: [] }),
  };
  return { ...table, headings: headings.toSpliced(headings.findIndex(isColumn(owned)), 0, extra) };
}

/** Moves the ownership form before the amount that it describes. */
export function withMovedColumn({ headings, ...table }: Table<Row>): Table<Row> {
  const moved = headings.filter(isColumn(ownership));
  const rest = headings.filter((heading) => !moved.includes(heading));
  return { ...table, headings: rest.toSpliced(rest.findIndex(isColumn(owned)), 0, ...moved) };
}
