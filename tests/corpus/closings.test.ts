import { describe, expect, test } from 'vitest';
import { flagsOf } from '../../lib/form4/checks/flags.ts';
import type { Filing } from '../../lib/form4/model/filing.ts';
import { summarize } from '../../lib/form4/summary/summarize.ts';
import { hasCorpus, truth } from './corpus.ts';

describe.runIf(hasCorpus)('named filings', () => {
  const filings = hasCorpus ? truth() : {};
  const named = (stem: string): Filing => {
    const filing = filings[stem];
    if (!filing) throw new Error(`No filing ${stem} in the corpus`);
    return filing;
  };

  test.each<[string, string, (string | null)[]]>([
    ['0001209191-12-022044', 'Class B Common Stock', ['18601696']],
    // Each day nets to zero, and 0 is all that both have in common.
    ['0001209191-12-022044', 'Class A Common Stock', ['0']],
    // Converted and sold on one day.
    ['0001209191-13-021902', 'Class A Common Stock', [null, null]],
    // The balances of the two rows are swapped.
    ['0001209191-20-006854', 'Common Stock', [null]],
    // The final balance is on every row.
    ['0001209191-12-017317', 'Series A Convertible Preferred Stock', ['0']],
    // The direct shares of three owners in a group.
    [
      '0000807249-20-000018',
      'Liberty Braves Series A Common Stock',
      ['30000', '7000', '410', '2006', '4000', '30000', '8000'],
    ],
  ])('%s: the lines of %s end at %j', (stem, title, closings) => {
    const { securities, derivatives } = summarize(named(stem));
    const security = [...securities, ...derivatives].find((one) => one.title.value === title);
    expect(security?.lines.map(({ after }) => after?.value ?? null)).toEqual(closings);
  });

  test('0000899243-18-030317 was signed in time: EDGAR was closed on December 5, 2018', () => {
    const filing = named('0000899243-18-030317');
    expect(flagsOf(filing, summarize(filing)).filter(({ text }) => /signed/i.test(text))).toEqual([]);
  });
});
