import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { Flags } from '../../../components/card/Flags.tsx';
import { Derivatives } from '../../../components/card/figures/Derivatives.tsx';
import { Kinds } from '../../../components/card/figures/Kinds.tsx';
import { PlanMark } from '../../../components/card/parties/PlanMark.tsx';
import { FilingsTable } from '../../../components/popup/details/FilingsTable.tsx';
import type { Filing } from '../../../lib/form4/model/filing.ts';
import { summarize } from '../../../lib/form4/summary/summarize.ts';
import type { Sighting } from '../../../lib/watchlist/records/types/sighting.ts';
import { aSighting } from '../../support/fakes/a-sighting.ts';
import { derivativeRow, filing, row } from '../../support/samples/filing.ts';

function drawn(card: preact.ComponentChild): HTMLElement {
  const place = document.createElement('div');
  render(card, place);
  return place;
}

const noted = row({ footnotes: { transactionPricePerShare: ['F1'] } });
const kinds = (text: string) => {
  const facts = { nonDerivativeTable: [noted], footnotes: [{ id: 'F1', text }] };
  const [security] = summarize(filing(facts)).securities;
  if (!security) throw new Error('no security');
  return drawn(<Kinds security={security} named={false} />).textContent;
};

describe('market trades', () => {
  test('have their price, and their value without cents if it has none', () => {
    expect(kinds('Held by a trust.')).toContain('at $25.50 · $25,500');
  });

  test('at an average have a value without cents', () => {
    expect(kinds('Weighted average price.')).toContain('average $25.50 · about $25,500');
    expect(kinds('Weighted average price.')).not.toMatch(/[^t] \$25,500/);
  });

  test('at a price in doubt have no dollar figure at all, and the reason', () => {
    const text = kinds('The price is in Canadian dollars.');
    expect(text).toContain('price and value unknown: in Canadian dollars, not in U.S. dollars');
    expect(text).not.toContain('$');
  });
});

describe('derivatives', () => {
  const price = (text: string) => {
    const derivativeTable = [derivativeRow({ footnotes: { conversionOrExercisePrice: ['F1'] } })];
    const { derivatives } = summarize(filing({ derivativeTable, footnotes: [{ id: 'F1', text }] }));
    return drawn(<Derivatives derivatives={derivatives} />).textContent;
  };

  test('have an exercise price in dollars only where it is in dollars', () => {
    expect(price('Subject to vesting.')).toContain('Conversion or exercise price$12.40 (1)');
    const inPounds = price('The exercise price is in pounds sterling.');
    expect(inPounds).toContain('12.4 (in pounds sterling, not in U.S. dollars)');
    expect(inPounds).not.toContain('$');
  });
});

test('a flag is marked by a sign as well as by its color', () => {
  const list = drawn(<Flags flags={[{ text: 'A total.', sources: [] }]} />).querySelector('ul');
  expect(list?.ariaLabel ?? list?.getAttribute('aria-label')).toBe('Before you trust the figures');
  expect(list?.querySelector('[aria-hidden=true]')?.textContent.trim()).toBe('\u26a0\ufe0e');
});

test('for rows in both directions, the underlying is named and its amount is not called unreported', () => {
  const both = (['A', 'D'] as const).map((transactionAcquiredDisposedCode) =>
    derivativeRow({ transactionAcquiredDisposedCode }),
  );
  const underlying = (rows: Filing['derivativeTable']) => {
    const { derivatives } = summarize(filing({ derivativeTable: rows }));
    return drawn(<Derivatives derivatives={derivatives} />).querySelectorAll('dd')[2]?.textContent;
  };
  expect(underlying(both)).toBe('Common Stock');
  expect(underlying(both.slice(1))).toMatch(/^[\d,]+ Common Stock$/);
  expect(underlying([derivativeRow({ underlyingSecurityShares: null })])).toBe('not reported Common Stock');
});

describe('the plan', () => {
  const plan = (facts: Partial<Filing>) =>
    drawn(<PlanMark plan={summarize(filing(facts)).plan} />).textContent;

  test('with a checked box has its adoption date, or says that none was found', () => {
    expect(plan({ aff10b5One: true })).toBe('Box checked; no adoption date found in the footnotes');
    const remarks = 'Under a 10b5-1 plan adopted on March 5, 2024.';
    expect(plan({ aff10b5One: true, remarks })).toBe(
      'Box checkedPlan adopted Mar 5, 2024A plan is mentioned in the remarks',
    );
  });

  test('without a checked box needs no date', () => {
    expect(plan({ aff10b5One: false })).toBe('Box not checked');
    expect(plan({ aff10b5One: null })).toBe('No such box on this form');
  });
});

describe('the filings seen', () => {
  const table = (facts: Partial<Sighting>) =>
    drawn(<FilingsTable past={[{ seen: aSighting(facts), replacedBy: null }]} name="Alto" />).textContent;

  test('show what to know before trusting the figures', () => {
    expect(table({ flags: ['A total.', 'Late.'] })).toContain('\u26a0\ufe0e A total.\u26a0\ufe0e Late.');
    expect(table({ flags: [] })).not.toContain('\u26a0');
  });

  test('read by a release that kept no flags are not said to have none', () => {
    expect(table({ flags: null })).toContain('Read by an earlier version, without checks.');
  });

  test('are said to report no amount owned only if that is known', () => {
    expect(table({ after: null, afterUnknown: 'not-reported' })).toMatch(/not reportedCommon Stock/);
    expect(table({ after: null, afterUnknown: 'no-order' })).toMatch(/unknownCommon Stock/);
    expect(table({ after: null })).toMatch(/unknownCommon Stock/);
    expect(table({ after: null, security: null })).not.toMatch(/unknown|not reported/);
  });

  test('show what was paid, with cents only if they are known', () => {
    const bought = { shares: '100', averagePrice: '5.25' };
    expect(table({ bought: { ...bought, value: '525.5' } })).toContain(
      'bought 100 at an average of $5.25 for $525.50',
    );
    expect(table({ bought: { ...bought, value: '206812' } })).toContain('for $206,812');
    expect(table({ bought: { shares: '100', averagePrice: null, value: null } })).toContain(
      'bought 100, price unknown',
    );
    // The price of some of the rows is not reported.
    expect(table({ bought: { ...bought, value: null } })).toContain(
      'bought 100 at an average of $5.25, as far as prices are reported',
    );
  });
});
