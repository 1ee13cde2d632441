import { expect, test } from 'vitest';
import { summarize } from '../../../../../lib/form4/summary/summarize.ts';
import { filing, row } from '../../../../support/samples/filing.ts';
import { flagged } from '../flagged.ts';

const facts = (text: string, aff10b5One: boolean | null = false) => ({
  nonDerivativeTable: [row()],
  footnotes: [{ id: 'F1', text }],
  aff10b5One,
});
const denied = 'A footnote or remark says that a transaction was not made under a Rule 10b5-1 plan';

test.each([
  'The sale was not made pursuant to a Rule 10b5-1 plan.',
  'This purchase wasn’t effected under any 10b5-1 trading plan.',
  'None of the sales was made pursuant to a Rule 10b5-1 plan.',
  'Sold outside of the reporting person’s 10b5-1 plan.',
  'There was no Rule 10b5-1 plan.',
  'The sale was effected without a Rule 10b5-1 plan.',
  'No shares were sold under a Rule 10b5-1 plan.',
  'This sale was not pre-arranged under Rule 10b5-1.',
  'This is not a 10b5-1 transaction.',
  'The reporting person does not have any written Rule 10b5-1 plan.',
  'This was a non-10b5-1 sale.',
  'This sale is not covered by a Rule 10b5-1 plan.',
  'The trade was not governed by the 10b5-1 plan.',
  'The sale is unrelated to his Rule 10b5-1 plan.',
  'The sales were not intended to satisfy the affirmative defense of Rule 10b5-1(c).',
])('“%s” denies a plan, and mentions none', (text) => {
  expect(flagged(facts(text))).toEqual([{ text: `${denied}.`, sources: ['footnotes.0.text'] }]);
  expect(summarize(filing(facts(text))).plan.mentions).toEqual([]);
});

test('beside a checked box, the denial is flagged', () => {
  expect(flagged(facts('Sold, but not pursuant to a Rule 10b5-1 plan.', true))).toEqual([
    { text: `${denied}, though the box is checked.`, sources: ['aff10b5One', 'footnotes.0.text'] },
  ]);
});

test('if the form has no such box, nothing is said about it', () => {
  const [flag] = flagged(facts('Sold, but not pursuant to a Rule 10b5-1 plan.', null));
  expect(flag).toEqual({ text: `${denied}.`, sources: ['footnotes.0.text'] });
});

test.each([
  'He had no discretion over the sale, which was made pursuant to a Rule 10b5-1 plan.',
  'He does not have discretion over sales made under the Rule 10b5-1 plan.',
  'Sold pursuant to a Rule 10b5-1 plan, and not in the discretion of the reporting person.',
  'Sold by the broker without further instruction under the Rule 10b5-1 plan.',
  'The plan, which is not discretionary, is a 10b5-1 plan.',
  'The plan is not revocable and is intended to comply with Rule 10b5-1.',
  'Not all shares were sold. The sales were made under a 10b5-1 plan.',
])('“%s” denies nothing', (text) => {
  expect(flagged(facts(text))).toEqual([]);
  expect(summarize(filing(facts(text))).plan.mentions).toHaveLength(1);
});

test('a note on some sales under a plan and others outside it is both', () => {
  const text = 'The first sale was made under a 10b5-1 plan. The second was not made under the 10b5-1 plan.';
  const { mentions, denials } = summarize(filing(facts(text))).plan;
  expect([mentions.length, denials.length]).toEqual([1, 1]);
});
