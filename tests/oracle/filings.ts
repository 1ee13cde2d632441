import fc, { type Arbitrary } from 'fast-check';
import type { DerivativeRow, Filing, Row } from '../../lib/form4/model/filing.ts';
import { filingOf } from '../generalize/any-filing/any-filing.ts';
import { derivativeRow, nonDerivativeRow } from '../generalize/any-filing/rows.ts';
import { inPercent, reported } from '../generalize/any-filing/values.ts';
import { natures, notes, rights, stocks, strikes } from './texts.ts';

/** Days around which something changes: a weekend, holidays, closures, the ends of the known calendar. */
const DAYS =
  `2003-06-26 2004-06-09 2012-10-26 2018-11-30 2018-12-03 2018-12-20 2020-12-22 2021-06-16 2021-12-29
  2022-12-22 2023-02-23 2023-03-30 2024-05-13 2024-12-20 2025-12-22 2025-12-29 2026-05-04`.split(/\s+/);

const later = (day: string, by: number) =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

/** Small amounts, so that balances meet by chance, with one number spelled in several ways. */
const spelled = (halves: number): Arbitrary<string> =>
  halves % 2
    ? fc.constantFrom(`${(halves - 1) / 2}.5`, `${(halves - 1) / 2}.50`)
    : fc.constantFrom(`${halves / 2}`, `${halves / 2}`, `${halves / 2}.0`);

type Change = Partial<Row>;

/** The transactions of one line as they happened: each from the balance before, except for a few slips. */
function course(day: string): Arbitrary<Change[]> {
  const step = fc.record({
    halves: fc.integer({ min: -4, max: 6 }),
    days: fc.constantFrom(0, 0, 0, 1, 3),
    slip: fc.constantFrom(...Array(20).fill(0), 1, -2),
    leftOut: fc.constantFrom(...Array(56).fill('nothing'), 'date', 'shares', 'way', 'after'),
  });
  return fc
    .record({
      opening: fc.integer({ min: 0, max: 8 }),
      steps: fc.array(step, { minLength: 1, maxLength: 5, size: 'max' }),
      // Whether the shares acquired and disposed of cancel out.
      isRound: inPercent(30),
    })
    .chain(({ opening, steps, isRound }) => {
      let [balance, days] = [opening, 0];
      const rows = steps.map(({ halves, days: pause, slip, leftOut }, index) => {
        const isLast = index === steps.length - 1;
        const moved = isRound && isLast ? opening - balance : Math.max(halves, -balance);
        balance = Math.max(0, balance + moved + slip);
        days += pause;
        return fc.record({ shares: spelled(Math.abs(moved)), after: spelled(balance) }).map(
          ({ shares, after }): Change => ({
            transactionDate: leftOut === 'date' ? null : later(day, days),
            transactionShares: leftOut === 'shares' ? null : shares,
            transactionTotalValue: null,
            transactionAcquiredDisposedCode: leftOut === 'way' ? null : moved < 0 ? 'D' : 'A',
            sharesOwnedFollowingTransaction: leftOut === 'after' ? null : after,
            valueOwnedFollowingTransaction: null,
          }),
        );
      });
      return fc.tuple(...rows);
    });
}

/** The rows in the order they happened, backwards, or shuffled; at times with the dates of other rows. */
function asFiled(changes: Change[]): Arbitrary<Change[]> {
  const shuffled = fc.shuffledSubarray(changes, { minLength: changes.length });
  const order = fc.oneof(
    { weight: 4, arbitrary: fc.constant(changes) },
    { weight: 2, arbitrary: fc.constant(changes.toReversed()) },
    { weight: 2, arbitrary: shuffled },
  );
  const dates = fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: shuffled.map((rows) => rows.map(({ transactionDate }) => transactionDate ?? null)),
    },
  );
  return fc
    .tuple(order, dates)
    .map(([rows, dates]) =>
      rows.map((row, index) => (dates ? { ...row, transactionDate: dates[index] ?? null } : row)),
    );
}

const marks = (field: string, percent: number) =>
  reported(percent, fc.constantFrom<string[]>(['F1'], ['F8'], ['F1', 'F5'])).map(
    (ids): Record<string, string[]> => (ids ? { [field]: ids } : {}),
  );

/** The rows of one ownership line, at times with one that restates or adds a holding. */
function lineRows<R extends Row>(base: Arbitrary<R>, titles: readonly { text: string }[], day: string) {
  const who = fc.record({
    title: fc.constantFrom(...titles),
    ownership: fc.constantFrom('D' as const, 'D' as const, 'I' as const, null),
    nature: fc.constantFrom(...natures),
    strike: fc.constantFrom(...strikes),
    marks: fc.tuple(marks('directOrIndirectOwnership', 15), marks('natureOfOwnership', 25)),
  });
  return fc.tuple(who, course(day).chain(asFiled), inPercent(25)).chain(([line, changes, isHeld]) => {
    const holding: Change = { ...changes.at(-1), kind: 'holding' };
    const all = isHeld ? [...changes, holding] : changes;
    return fc.tuple(...all.map((change) => rowOf(base, titles, line, change)));
  });
}

type Line = {
  title: { text: string };
  ownership: Row['directOrIndirectOwnership'];
  nature: { text: string | null };
  strike: { text: string | null };
  marks: [Record<string, string[]>, Record<string, string[]>];
};

/** A row of a line: with the line's words or, at times, another's; with its footnotes or without. */
function rowOf<R extends Row>(
  base: Arbitrary<R>,
  titles: readonly { text: string }[],
  line: Line,
  change: Change,
): Arbitrary<R> {
  const own = <T>(value: T, others: readonly T[]) =>
    fc.oneof(
      { weight: 29, arbitrary: fc.constant(value) },
      { weight: 1, arbitrary: fc.constantFrom(...others) },
    );
  return fc
    .record({
      base,
      title: own(line.title, titles),
      nature: own(line.nature, natures),
      strike: own(line.strike, strikes),
      isMarked: inPercent(80),
      others: fc.tuple(
        marks('natureOfOwnership', 5),
        marks('transactionShares', 15),
        marks('conversionOrExercisePrice', 10),
      ),
      code: reported(95, fc.constantFrom(...'PPSSSADFMMCKGLWJUE')),
      inDollars: inPercent(4),
    })
    .map(({ base, title, nature, strike, isMarked, others, code, inDollars }) => {
      const isTransaction = change.kind !== 'holding';
      const priced = isTransaction ? base.transactionPricePerShare : null;
      const row: Row = {
        ...base,
        ...change,
        kind: isTransaction ? 'transaction' : 'holding',
        securityTitle: title.text,
        directOrIndirectOwnership: line.ownership,
        natureOfOwnership: nature.text,
        transactionCode: isTransaction ? code : null,
        transactionPricePerShare: priced,
        deemedExecutionDate: null,
        voluntary: isTransaction && base.voluntary,
        equitySwapInvolved: isTransaction && code !== null && base.equitySwapInvolved,
        footnotes: {
          ...(isMarked ? { ...line.marks[0], ...line.marks[1] } : {}),
          ...others[0],
          ...others[1],
          ...others[2],
        },
      };
      if (!isTransaction) {
        Object.assign(row, {
          transactionDate: null,
          transactionShares: null,
          transactionAcquiredDisposedCode: null,
        });
      }
      if (inDollars) {
        row.valueOwnedFollowingTransaction = row.sharesOwnedFollowingTransaction;
        row.sharesOwnedFollowingTransaction = null;
      }
      if ('expirationDate' in base)
        Object.assign(row, {
          conversionOrExercisePrice: strike.text,
          underlyingSecurityTitle: 'Common Stock',
        });
      return row as R;
    });
}

const few = <T>(one: Arbitrary<T[]>, most: number): Arbitrary<T[]> =>
  fc.array(one, { maxLength: most, size: 'max' }).map((lines) => lines.flat());

const option = derivativeRow('4').map(
  (row): DerivativeRow => ({ ...row, exerciseDate: null, expirationDate: '2031-01-31' }),
);

/** Forms 4 whose rows connect, break, tie and leave things out; all else is as odd as in `filingOf`. */
export const connectingFiling: Arbitrary<Filing> = fc
  .constantFrom(...DAYS)
  .chain((day) =>
    fc.record({
      filing: filingOf('4'),
      nonDerivativeTable: few(lineRows(nonDerivativeRow('4'), stocks, day), 3),
      derivativeTable: few(lineRows(option, rights, day), 2),
      isAlone: inPercent(70),
      signed: fc.integer({ min: -2, max: 12 }).map((by) => later(day, by)),
      footnotes: fc.tuple(...notes.map(() => fc.constantFrom(...notes))),
      remarks: fc.constantFrom(null, 'Exhibit 24', ...notes.map(({ text }) => text)),
    }),
  )
  .map(({ filing, isAlone, signed, footnotes, ...facts }) => ({
    ...filing,
    ...facts,
    // No date in box 3: that a day is far from it is for a check to say, not for the oracle.
    periodOfReport: null,
    reportingOwners: isAlone ? filing.reportingOwners.slice(0, 1) : filing.reportingOwners,
    footnotes: footnotes.map(({ text }, index) => ({ id: `F${index + 1}`, text })),
    signatures: filing.signatures.map((signature) => ({
      ...signature,
      date: signature.date === null ? null : signed,
    })),
  }));
