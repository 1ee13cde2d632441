// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { runningBalance } from '../../../../lib/form4/summary/lines/running-balance.ts';

/** Steps as "date moved after", and the code where it matters. */
const stepsOf = (lines: readonly string[]) =>
  lines.map((line) => {
    const [date = '', moved = '', after = '', code = 'S'] = line.split(' ');
    return { date: date === '-' ? null : date, code, moved, after };
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
      // Class B of 0001209191-12-022044.
      name: 'is that of the rows as filed where the dates break it',
      steps: ['04-02 -78667 18714696', '03-27 -113000 18601696'],
      order: [0, 1],
      opening: '18793363',
      closing: '18601696',
    },
    {
      name: 'is that of the rows backwards where the dates break it',
      steps: ['05-01 -10 70', '05-03 -10 80', '05-02 -10 90'],
      order: [2, 1, 0],
      opening: '100',
      closing: '70',
    },
    {
      name: 'is proven on a day that nets to zero by the day before',
      steps: ['05-01 100 1000', '05-02 -10 990', '05-02 10 1000'],
      order: [0, 1, 2],
      opening: '900',
      closing: '1000',
    },
    {
      name: 'is proven on a day that nets to zero by the day after',
      steps: ['05-01 10 1010', '05-01 -10 1000', '05-02 -10 1000'],
      order: [1, 0, 2],
      opening: '1010',
      closing: '1000',
    },
    {
      // Class A of 0001209191-12-022044: nothing but 0 is common to both days.
      name: 'is proven over days that each net to zero by what they have in common',
      steps: ['05-01 113 113', '05-01 -113 0', '05-02 78 78', '05-02 -25 53', '05-02 -53 0'],
      order: [0, 1, 2, 3, 4],
      opening: '0',
      closing: '0',
    },
    {
      name: 'walks each day from where the day before ended',
      steps: ['05-01 100 1000', '05-02 -20 970', '05-02 -10 990'],
      order: [0, 2, 1],
      opening: '900',
      closing: '970',
    },
    {
      name: 'runs backwards, too, where the day comes by one balance several times',
      steps: ['05-01 -1 9', '05-01 -10 10', '05-01 10 20', '05-01 -5 10', '05-01 5 15'],
      order: [4, 3, 2, 1, 0],
      opening: '10',
      closing: '9',
    },
    {
      name: 'is walked without dates where acquired and disposed of do not cancel out',
      steps: ['- -20 955', '- -15 975', '- 40 990'],
      order: [2, 1, 0],
      opening: '950',
      closing: '955',
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

  test('that breaks once does so nowhere else: a day that nets to zero begins where the day before ended', () => {
    const steps = stepsOf([
      '05-01 -10 990',
      '05-02 -5 990',
      '05-02 5 995',
      '05-03 -10 690',
      '05-04 -5 690',
      '05-04 5 695',
    ]);
    const { order, breaks } = runningBalance(steps);
    expect(order).toEqual([0, 2, 1, 3, 5, 4]);
    expect(breaks).toEqual([{ at: 3, expected: '980', reported: '690' }]);
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

describe('a closing that no order proves', () => {
  test.each([
    ['of a day that nets to zero', ['05-01 100 1100', '05-01 -100 1000'], ['1000', '1100']],
    ['of three steps round', ['05-01 50 150', '05-01 -30 120', '05-01 -20 100'], ['100', '150', '120']],
    ['of two days round', ['05-01 5 15', '05-01 -5 10', '05-02 5 15', '05-02 -5 10'], ['10', '15']],
    ['of steps without dates', ['05-01 100 1100', '- -100 1000'], ['1000', '1100']],
    ['of a round that the dates break', ['05-01 5 15', '05-03 2 17', '05-02 -7 10'], ['10', '15', '17']],
  ])('%s is any that an order comes to', (_, lines, closings) => {
    const balance = runningBalance(stepsOf(lines));
    expect(balance).toMatchObject({ opening: null, breaks: [] });
    expect(balance.closings.toSorted()).toEqual(closings.toSorted());
  });

  test('is proven where the filing says it in another place', () => {
    const steps = stepsOf(['05-01 100 1100', '05-01 -100 1000']);
    expect(runningBalance(steps, '1100')).toEqual({
      order: [1, 0],
      opening: '1100',
      closings: ['1100'],
      breaks: [],
    });
    expect(runningBalance(steps, '900').closings).toHaveLength(2);
  });

  test('of a last day that works in no order is none', () => {
    // The balances of the two rows are swapped, as in 0001209191-20-006854.
    const { closings, breaks } = runningBalance(stepsOf(['02-03 7367 1623888', '02-03 -127 1624015']));
    expect(closings).toEqual([]);
    expect(breaks).toEqual([{ at: 1, expected: '1623761', reported: '1624015' }]);
  });

  test('is that of a last day alone, where an earlier one fails', () => {
    const { closings, breaks } = runningBalance(
      stepsOf(['05-01 -10 70', '05-01 -10 75', '05-02 -5 40', '05-02 -5 45']),
    );
    expect(closings).toEqual(['40']);
    expect(breaks.map(({ at }) => at)).toEqual([1, 2]);
  });
});
