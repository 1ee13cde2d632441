// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { adoptionDates } from '../../../../../lib/form4/summary/plan/adoption-dates.ts';
import { summarize } from '../../../../../lib/form4/summary/summarize.ts';
import { filing } from '../../../../support/samples/filing.ts';

describe('the date of adoption of a Rule 10b5-1 plan', () => {
  test.each([
    ['Sold pursuant to a Rule 10b5-1 plan adopted on March 5, 2024.', ['2024-03-05']],
    [
      'SOLD PURSUANT TO A RULE 10B5-1 PLAN PREVIOUSLY ADOPTED ON MARCH 5, 2024 AND ESTABLISHED',
      ['2024-03-05'],
    ],
    ['Sold under a 10b5-1 plan entered into on 3/5/2024 and amended on June 1, 2024.', ['2024-03-05']],
    ['Sold under a 10b5-1 plan dated as of Mar. 5, 2024.', ['2024-03-05']],
    [
      'A Rule 10b5-1 trading plan adopted by the reporting person’s trust on February 26, 2019.',
      ['2019-02-26'],
    ],
    ['Sold under a Rule 10b5-1 plan. The plan was adopted by Mr. Doe on March 5th, 2024.', ['2024-03-05']],
    ['On March 5, 2024, the Reporting Person adopted a Rule 10b5-1 plan.', ['2024-03-05']],
    ['Sold under a 10b5-1 plan (adoption date: 2024-03-05).', ['2024-03-05']],
    ['A Rule 10b5-1 plan adopted 5 March 2024', ['2024-03-05']],
    ['A Rule 10b5-1 plan adopted 5-Mar-2024', ['2024-03-05']],
    ['A Rule 10b5-1 plan adopted on 3/5/24.', ['2024-03-05']],
    ['A Rule 10b5-1 plan adopted on 3/5/99.', []],
    ['Date of adoption of 10b5-1 plan: 03/05/2024', ['2024-03-05']],
    ['Rule 10b5-1 plans adopted on March 5, 2024 and June 7, 2024', ['2024-03-05', '2024-06-07']],
    [
      'Issued under the Equity Incentive Plan adopted on May 5, 2020 and sold under a 10b5-1 plan adopted on June 5, 2023.',
      ['2023-06-05'],
    ],
  ])('“%s”', (text, dates) => {
    expect(adoptionDates(text)).toEqual(dates);
  });

  test.each([
    'A 10b5-1 plan entered into during an open window and disclosed on Form 8-K on March 17, 2025.',
    'Sold on March 17, 2025 pursuant to a Rule 10b5-1 plan.',
    'Sold under a 10b5-1 plan adopted in November 2023.',
    'Sold under an adopted 10b5-1 plan that will expire on March 5, 2025.',
    'Sold under an adopted 10b5-1 plan, which terminates on March 5, 2025.',
    'The 10b5-1 plan was adopted on February 30, 2024.',
    'The 10b5-1 plan was adopted on 3/5/124.',
    'The 10b5-1 plan terminated on March 5, 2024.',
    'Bought under the Employee Stock Purchase Plan established on May 1, 2001; sold under a 10b5-1 plan.',
    'Sold under the Underwriting Agreement entered into on May 1, 2024, not under a Rule 10b5-1 plan.',
  ])('is none in “%s”', (text) => {
    expect(adoptionDates(text)).toEqual([]);
  });

  test('is that of a trading plan which names no rule, where the box is checked', () => {
    const text = 'Sold under a pre-arranged trading plan adopted March 5, 2024.';
    const of = (aff10b5One: boolean, words: string) =>
      summarize(filing({ aff10b5One, footnotes: [{ id: 'F1', text: words }] })).plan;
    expect(of(true, text).adoptions).toEqual([{ value: '2024-03-05', sources: ['footnotes.0.text'] }]);
    expect(of(true, text).mentions).toEqual([]);
    expect(of(false, text).adoptions).toEqual([]);
    expect(of(false, 'Subject to Rule 10b-5. The plan was adopted on March 5, 2024.').adoptions).toEqual([]);
    expect(of(true, 'Granted under the 2020 Equity Incentive Plan adopted May 5, 2020.').adoptions).toEqual(
      [],
    );
    expect(of(true, 'The plan was adopted on May 5, 2020.').adoptions).toEqual([]);
  });

  test('has every note that gives it as its source', () => {
    const text = 'A 10b5-1 plan adopted on March 5, 2024.';
    const facts = { footnotes: [{ id: 'F1', text }], remarks: `${text} The 10b5-1 plan dated June 7, 2024.` };
    expect(summarize(filing(facts)).plan.adoptions).toEqual([
      { value: '2024-03-05', sources: ['footnotes.0.text', 'remarks'] },
      { value: '2024-06-07', sources: ['remarks'] },
    ]);
  });
});
