import { describe, expect, test } from 'vitest';
import type { Filing } from '../../../../lib/form4/model/filing.ts';
import { changesBetween } from '../../../../lib/record/amendments/changes.ts';
import { verdictOn } from '../../../../lib/record/amendments/verdict.ts';
import { derivativeRow, filing, owner, relationship, row } from '../../../support/samples/filing.ts';

const sale = row();
const gift = row({
  transactionDate: '2024-05-15',
  transactionCode: 'G',
  transactionShares: '500',
  transactionPricePerShare: '0',
  sharesOwnedFollowingTransaction: '8500',
});
const before = filing({
  nonDerivativeTable: [sale, gift],
  footnotes: [
    { id: 'F1', text: 'Held in a revocable trust of which the reporting person is trustee.' },
    { id: 'F2', text: 'Sold under a plan.' },
  ],
});
const amended = (facts: Partial<Filing>): Filing => ({
  ...before,
  documentType: '4/A',
  dateOfOriginalSubmission: '2024-05-16',
  signatures: [{ name: '/s/ Ada J. Marlowe', date: '2024-05-20' }],
  ...facts,
});

const verdict = (after: Filing) => verdictOn(changesBetween(before, after));

describe('a changed row', () => {
  test('names its cells by the form’s heads, with what they said and say', () => {
    const after = amended({
      nonDerivativeTable: [
        { ...sale, transactionPricePerShare: '26.1', sharesOwnedFollowingTransaction: '8900' },
        gift,
      ],
    });
    const { rows, cover, notes } = changesBetween(before, after);
    expect(rows).toEqual([
      {
        kind: 'changed',
        where: 'Table I, row 1',
        row: 'Sold 1,000 shares of Common Stock at $26.10 (S) on May 14, 2024; 8,900 owned after, directly.',
        path: 'nonDerivativeTable.0',
        cells: [
          {
            path: 'nonDerivativeTable.0.transactionPricePerShare',
            field: 'Price',
            was: '$25.50',
            is: '$26.10',
            isFigure: true,
          },
          {
            path: 'nonDerivativeTable.0.sharesOwnedFollowingTransaction',
            field: 'Amount beneficially owned',
            was: '9,000',
            is: '8,900',
            isFigure: true,
          },
        ],
      },
    ]);
    expect([...cover, ...notes]).toEqual([]);
    expect(verdict(after)).toBe('2 figures changed.');
  });

  test('is found behind a row that was put before it', () => {
    const after = amended({
      nonDerivativeTable: [
        row({ transactionDate: '2024-05-13', transactionCode: 'A', transactionShares: '70' }),
        sale,
        { ...gift, transactionShares: '600', sharesOwnedFollowingTransaction: '8400' },
      ],
    });
    const { rows } = changesBetween(before, after);
    expect(rows.map(({ kind, where, cells }) => [kind, where, cells.length])).toEqual([
      ['added', 'Table I, row 1', 0],
      ['changed', 'Table I, row 3', 2],
    ]);
    expect(verdict(after)).toBe('2 figures changed; 1 row added.');
  });

  test('a value that was not reported is said so, not as 0', () => {
    const after = amended({ nonDerivativeTable: [{ ...sale, transactionPricePerShare: null }, gift] });
    const [change] = changesBetween(before, after).rows;
    expect(change?.cells.map(({ was, is }) => [was, is])).toEqual([['$25.50', 'not reported']]);
  });

  test('the same number in another spelling is no change', () => {
    const after = amended({ nonDerivativeTable: [{ ...sale, transactionPricePerShare: '25.5000' }, gift] });
    expect(verdict(after)).toBe('Apart from the signatures, nothing that Form 4 Lens reads has changed.');
  });

  test('a field that was not read for certain is not told as changed', () => {
    const path = 'nonDerivativeTable.0.transactionPricePerShare';
    const after = amended({
      nonDerivativeTable: [{ ...sale, transactionPricePerShare: null }, gift],
      doubts: [{ path, reason: 'two prices' }],
    });
    expect(changesBetween(before, after).rows).toEqual([]);
  });
});

test('rows that the amendment does not repeat are told apart from changes', () => {
  const after = amended({ nonDerivativeTable: [gift] });
  expect(changesBetween(before, after).rows).toEqual([
    expect.objectContaining({ kind: 'not-repeated', where: 'Table I, row 1', path: null }),
  ]);
  expect(verdict(after)).toBe(
    'No figure changed; 1 row of the original not repeated (an amendment need not repeat rows).',
  );
});

test('a row of another day, amount and balance was left out of the original, and is no change to a row', () => {
  const grant = row({
    transactionCode: 'A',
    transactionAcquiredDisposedCode: 'A',
    transactionPricePerShare: '0',
  });
  const leftOut = {
    ...grant,
    transactionDate: '2024-05-16',
    transactionShares: '77',
    sharesOwnedFollowingTransaction: '9077',
  };
  const original = { ...before, nonDerivativeTable: [grant] };
  const verdictOf = (only: typeof grant) =>
    verdictOn(changesBetween(original, amended({ nonDerivativeTable: [only] })));
  expect(verdictOf(leftOut)).toMatch(/^1 row added; .*1 row of the original not repeated/);
  // A day and an amount may be corrected together.
  expect(verdictOf({ ...leftOut, sharesOwnedFollowingTransaction: '9000' })).toMatch(/^1 figure changed;/);
});

test('a code corrected with its direction is one row, not two', () => {
  const after = amended({
    nonDerivativeTable: [{ ...sale, transactionCode: 'P', transactionAcquiredDisposedCode: 'A' }, gift],
  });
  const { rows } = changesBetween(before, after);
  expect(rows.flatMap(({ cells }) => cells.map(({ field, was, is }) => [field, was, is]))).toEqual([
    ['Transaction code', 'S', 'P'],
    ['Acquired (A) or disposed of (D)', 'D', 'A'],
  ]);
  expect(verdict(after)).toBe(
    'No figure changed, but “Transaction code” and “Acquired (A) or disposed of (D)” did.',
  );
});

test('Table II is compared for itself', () => {
  const options = filing({ derivativeTable: [derivativeRow()] });
  const after = { ...options, derivativeTable: [derivativeRow({ conversionOrExercisePrice: '12.9' })] };
  const [change] = changesBetween(options, after).rows;
  expect(change?.where).toBe('Table II, row 1');
  expect(change?.cells.map(({ field, was, is }) => [field, was, is])).toEqual([
    ['Conversion or exercise price', '$12.40', '$12.90'],
  ]);
});

describe('footnotes', () => {
  const [trust, plan] = before.footnotes as [Filing['footnotes'][number], Filing['footnotes'][number]];

  test('a new number for the same text is no change', () => {
    const after = amended({
      footnotes: [
        { id: 'F1', text: plan.text },
        { id: 'F2', text: trust.text },
      ],
    });
    expect(changesBetween(before, after).notes).toEqual([]);
  });

  test('a changed, a new and a removed one', () => {
    const changed = 'Held in an irrevocable trust of which the reporting person is trustee.';
    const after = amended({
      footnotes: [
        { id: 'F1', text: 'The weighted average of several trades.' },
        { id: 'F2', text: changed },
      ],
    });
    expect(changesBetween(before, after).notes).toEqual([
      { kind: 'added', where: 'Footnote 1', was: null, is: 'The weighted average of several trades.' },
      { kind: 'changed', where: 'Footnote 2', was: trust.text, is: changed },
      { kind: 'removed', where: 'Footnote 2', was: plan.text, is: null },
    ]);
    expect(verdict(after)).toBe('No figure changed, but 3 footnotes did.');
  });

  test('one that a cell did not have before is told at the cell', () => {
    const after = amended({
      nonDerivativeTable: [{ ...sale, footnotes: { transactionPricePerShare: ['F2'] } }, gift],
    });
    const [change] = changesBetween(before, after).rows;
    expect(change?.cells).toEqual([
      expect.objectContaining({ field: 'Footnotes on “Price”', was: 'none', is: '(2)', isFigure: false }),
    ]);
  });

  test('remarks are compared too', () => {
    const after = amended({ remarks: 'Filed to correct box 5.' });
    expect(changesBetween(before, after).notes).toEqual([
      { kind: 'added', where: 'Remarks', was: null, is: 'Filed to correct box 5.' },
    ]);
    expect(verdict(after)).toBe('No figure changed, but the remarks did.');
  });
});

describe('the cover', () => {
  const fields = (after: Filing) =>
    changesBetween(before, after).cover.map(({ field, was, is }) => [field, was, is]);

  test('boxes, dates and symbols by their names', () => {
    const after = amended({
      periodOfReport: '2024-05-13',
      aff10b5One: true,
      issuer: { ...before.issuer, tradingSymbol: 'FHI' },
    });
    expect(fields(after)).toEqual([
      ['Trading symbol', 'FHIL', 'FHI'],
      ['Date of earliest transaction (box 3)', 'May 14, 2024', 'May 13, 2024'],
      ['Rule 10b5-1(c) box', 'not checked', 'checked'],
    ]);
    expect(verdict(after)).toBe(
      'No figure changed, but “Trading symbol”, “Date of earliest transaction (box 3)” and “Rule 10b5-1(c) box” did.',
    );
  });

  test('a relationship, and a person who was not named', () => {
    const ceo = relationship({ isDirector: true, isOfficer: true, officerTitle: 'CEO' });
    const trust = owner({ cik: '0009000202', name: 'Marlowe Family Trust' });
    const after = amended({ reportingOwners: [owner({ relationship: ceo }), trust] });
    expect(fields(after)).toEqual([
      ['Relationship of Marlowe Ada J', 'Director', 'Director, Officer (CEO)'],
      ['Reporting person', 'not named', 'Marlowe Family Trust'],
    ]);
  });

  test('what one of the two does not say is no change', () => {
    const after = amended({ aff10b5One: null, reportingOwners: [owner({ relationship: null })] });
    expect(fields(after)).toEqual([]);
  });
});
