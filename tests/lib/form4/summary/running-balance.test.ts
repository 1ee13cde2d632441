// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { runningBalance } from '../../../../lib/form4/summary/running-balance.ts';

/** Steps as "date moved after". */
const stepsOf = (lines: readonly string[]) =>
  lines.map((line) => {
    const [date = '', moved = '', after = ''] = line.split(' ');
    return { date, moved, after };
  });

describe('the running balance of a line', () => {
  test.each([
    {
      name: 'is that of its rows as filed',
      steps: ['05-01 100 1100', '05-01 -300 800', '05-02 50 850'],
      order: [0, 1, 2],
      opening: '1000',
      closing: '850',
    },
    {
      name: 'goes by date, not by row',
      steps: ['05-03 -200 700', '05-01 -50 950', '05-02 -50 900'],
      order: [1, 2, 0],
      opening: '1000',
      closing: '700',
    },
    {
      name: 'runs backwards where a day is filed so',
      steps: ['05-01 -100 700', '05-01 -100 800', '05-01 -100 900'],
      order: [2, 1, 0],
      opening: '1000',
      closing: '700',
    },
    {
      name: 'is walked where a day is filed in no order',
      steps: ['05-01 -10 975', '05-01 -20 955', '05-01 -15 985', '05-01 50 1000'],
      order: [3, 2, 0, 1],
      opening: '950',
      closing: '955',
    },
    {
      name: 'begins a day where the day before ended',
      steps: ['05-02 10 1010', '05-01 10 1000', '05-02 -10 1000'],
      order: [1, 0, 2],
      opening: '990',
      closing: '1000',
    },
    {
      name: 'walks over equal steps once each',
      steps: ['05-01 5 15', '05-01 10 10', '05-01 -5 10', '05-01 5 15'],
      order: [1, 0, 2, 3],
      opening: '0',
      closing: '15',
    },
    {
      name: 'compares balances as numbers',
      steps: ['05-01 0.1 15711.90', '05-01 0.05 15711.95'],
      order: [0, 1],
      opening: '15711.8',
      closing: '15711.95',
    },
    {
      name: 'of one step opens with what is owned after, less what is moved',
      steps: ['03-23 123239 549462'],
      order: [0],
      opening: '426223',
      closing: '549462',
    },
  ])('$name', ({ steps, order, opening, closing }) => {
    expect(runningBalance(stepsOf(steps))).toEqual({ order, opening, closings: [closing], breaks: [] });
  });

  test('names the step where it breaks, with what should stand there', () => {
    const steps = stepsOf(['10-08 -1500 23500', '10-09 -2000 25100', '10-10 -100 25000']);
    expect(runningBalance(steps)).toEqual({
      order: [0, 1, 2],
      opening: null,
      closings: ['25000'],
      breaks: [{ at: 1, expected: '21500', reported: '25100' }],
    });
  });

  test('that breaks between two days is still walked within each', () => {
    const steps = stepsOf(['05-02 -5 90', '05-02 -5 95', '05-01 10 200']);
    const { order, breaks } = runningBalance(steps);
    expect(order).toEqual([2, 1, 0]);
    expect(breaks).toEqual([{ at: 1, expected: '195', reported: '95' }]);
  });

  test('that no order of a day explains stays in the order of the filing', () => {
    const { order, breaks } = runningBalance(stepsOf(['05-01 -10 70', '05-01 -20 70', '05-01 -30 70']));
    expect(order).toEqual([0, 1, 2]);
    expect(breaks.map(({ at, expected }) => [at, expected])).toEqual([
      [1, '50'],
      [2, '40'],
    ]);
  });
});
