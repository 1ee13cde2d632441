// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Filing } from '../../../../lib/form4/model/filing.ts';
import { summarize } from '../../../../lib/form4/summary/summarize.ts';
import { filing } from '../../../support/samples/filing.ts';

const planOf = (facts: Partial<Filing>) => summarize(filing(facts)).plan;
const signedOn = (date: string) => ({ signatures: [{ name: '/s/ A', date }] });
const noted = (text: string) => planOf({ footnotes: [{ id: 'F1', text }] }).mentions;

describe('the Rule 10b5-1 plan', () => {
  test('is checked, not checked, or has no box on the form', () => {
    expect(planOf({ aff10b5One: true }).box).toEqual({ value: true, sources: ['aff10b5One'] });
    expect(planOf({ aff10b5One: false }).box).toEqual({ value: false, sources: ['aff10b5One'] });
    expect(planOf({ aff10b5One: null }).box).toBeNull();
  });

  test('of a form signed before there was a box is unknown, though the page shows one unchecked', () => {
    expect(planOf({ aff10b5One: false, ...signedOn('2023-03-31') }).box).toBeNull();
    expect(planOf({ aff10b5One: true, ...signedOn('2023-03-31') }).box?.value).toBe(true);
    expect(planOf({ aff10b5One: false, ...signedOn('2023-04-01') }).box?.value).toBe(false);
  });

  test.each([
    'a Rule 10b5-1 plan',
    'RULE 10B5-1 TRADING PLAN',
    'Rule 10b5\u20111 plan',
    'Rule 10b5 \u2013 1 plan',
    'Rule 10b-5-1',
    'Rule 10b5 1',
    'Rule 10b51',
    'Rule 10b5-(1)',
    'Rule 10b-5(1)',
    'Rule 10(b)(5)-1',
    'Rule 10b5.1',
    'Rule 10b5-l',
    'Rule 10b5-I plan',
    'Rule 10-b5-1',
    '10-b-5-1 plan',
    '10.b.5-1 plan',
    '10b5-One plan',
    'Rule10b5-1 plan',
    'Rule 10b5-1, adopted',
    'a 10b-5 plan',
    'a 10b-5 trading plan',
    'a trading plan under Rule 10b-5',
  ])('is mentioned where a note says %s', (text) => {
    expect(noted(text)).toEqual([{ footnote: 'F1', source: 'footnotes.0.text' }]);
  });

  test.each([
    'the antifraud Rule 10b-5',
    'a trading plan',
    'Section 10(b)',
    'Rule 10b5-10',
    'Rule 10b5-in',
    'Form 2010b5-1',
    'the limits of Rule 10b-5. 1,000 shares',
    'a Rule 10b-5 letter',
    'a plan to comply with Rule 10b-5',
  ])('is not mentioned where a note says %s', (text) => {
    expect(noted(text)).toEqual([]);
  });

  test('is mentioned in the remarks as well', () => {
    expect(planOf({ remarks: 'Sold under a 10b5-1 plan.' }).mentions).toEqual([
      { footnote: null, source: 'remarks' },
    ]);
  });
});
