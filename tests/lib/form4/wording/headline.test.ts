import { describe, expect, test } from 'vitest';
import { summarize } from '../../../../lib/form4/summary/summarize.ts';
import { headlineOf, newsKinds, newsTone } from '../../../../lib/form4/wording/headline.ts';
import { plainText } from '../../../../lib/form4/wording/phrases.ts';
import { derivativeRow, filing, holding, row } from '../../../support/samples/filing.ts';

type Facts = Parameters<typeof filing>[0];
const phrasesOf = (facts: Facts) => {
  const one = filing(facts);
  return headlineOf(one, summarize(one));
};
const headline = (facts: Facts) => plainText(phrasesOf(facts));
const ofRows = (...rows: Parameters<typeof row>[0][]) =>
  headline({ nonDerivativeTable: rows.map((one) => row(one)) });

const sale = { transactionCode: 'S', transactionAcquiredDisposedCode: 'D' } as const;
const exercise = {
  transactionCode: 'M',
  transactionAcquiredDisposedCode: 'A',
  transactionShares: '12000',
} as const;

describe('the headline of a purchase or sale', () => {
  test('says shares, price and dollars', () => {
    expect(ofRows({ ...sale, transactionShares: '5000', transactionPricePerShare: '41.36' })).toBe(
      'Sold 5,000 at $41.36 · $206,800',
    );
  });
  test('at a price of many decimals says all of them, as the sentence does', () => {
    expect(ofRows({ ...sale, transactionShares: '1000000', transactionPricePerShare: '0.00012' })).toBe(
      'Sold 1,000,000 at $0.00012 · $120',
    );
  });
  test('comes before what else was done', () => {
    expect(ofRows(exercise, { ...sale, transactionShares: '5000', transactionPricePerShare: '41.36' })).toBe(
      'Sold 5,000 at $41.36 · $206,800',
    );
  });
  test('at several prices says the average', () => {
    expect(
      ofRows(
        { ...sale, transactionShares: '1000', transactionPricePerShare: '10' },
        { ...sale, transactionShares: '3000', transactionPricePerShare: '12' },
      ),
    ).toBe('Sold 4,000 at an average of $11.50 · $46,000');
  });
  test('both ways says both', () => {
    expect(
      ofRows(
        { ...sale, transactionShares: '100', transactionPricePerShare: '6' },
        {
          transactionCode: 'P',
          transactionAcquiredDisposedCode: 'A',
          transactionShares: '50',
          transactionPricePerShare: '5',
        },
      ),
    ).toBe('Sold 100 at $6.00 · $600; bought 50 at $5.00 · $250');
  });
  test('of an amount in dollars has no cents, as in the sentence', () => {
    const note = {
      transactionShares: null,
      transactionTotalValue: '60000000',
      transactionPricePerShare: null,
    };
    expect(ofRows({ ...sale, ...note, valueOwnedFollowingTransaction: '0' })).toContain('Sold $60,000,000');
    expect(ofRows({ ...sale, ...note, valueOwnedFollowingTransaction: '0' })).not.toContain('.00');
  });
  test('says what a footnote says the trade was, as the sentence does', () => {
    const footnotes = [{ id: 'F1', text: 'Sold solely to satisfy tax withholding obligations.' }];
    const nonDerivativeTable = [row({ ...sale, footnotes: { transactionShares: ['F1'] } })];
    expect(headline({ nonDerivativeTable, footnotes })).toBe(
      'Sold 1,000 to cover taxes (footnote 1) at $25.50 · $25,500',
    );
  });
  test('without a price says so', () => {
    expect(ofRows({ ...sale, transactionShares: '100', transactionPricePerShare: null })).toBe(
      'Sold 100 · price not reported',
    );
  });
  test('of no shares has no average', () => {
    expect(ofRows({ ...sale, transactionShares: '0', transactionPricePerShare: '6' })).toBe('Sold 0');
  });
  test('gives neither price nor dollars where a row has no price: they are not those of all that was sold', () => {
    expect(
      ofRows(
        { ...sale, transactionShares: '100', transactionPricePerShare: '6' },
        { ...sale, transactionShares: '100', transactionPricePerShare: null },
      ),
    ).toBe('Sold 200 · 1 of 2 rows without a price');
  });
  test('without an amount says so', () => {
    expect(ofRows({ ...sale, transactionShares: null })).toBe('Sale (S): amount not reported');
  });
});

test.each([
  ['A', 'A', 'Acquired 1,000 in a grant, award or other acquisition'],
  ['M', 'A', 'Acquired 1,000 by exercise or conversion'],
  ['F', 'D', 'Had 1,000 withheld or delivered for taxes or the exercise price'],
  ['G', 'D', 'Gave 1,000 as a gift'],
  ['D', 'D', 'Disposed of 1,000 to the issuer'],
  ['J', 'D', 'Disposed of 1,000 (code J)'],
  ['P', 'D', 'Disposed of 1,000 (code P)'],
] as const)('code %s %s: %s', (transactionCode, transactionAcquiredDisposedCode, said) => {
  expect(ofRows({ transactionCode, transactionAcquiredDisposedCode, transactionShares: '1000' })).toBe(said);
});

test('code J is not alone where footnotes say what it was, whichever way it went', () => {
  const coded = { transactionCode: 'J', transactionPricePerShare: null } as const;
  const rows = (['D', 'A'] as const).map((transactionAcquiredDisposedCode, index) =>
    row({ ...coded, transactionAcquiredDisposedCode, footnotes: { transactionCode: [`F${index + 3}`] } }),
  );
  const footnotes = ['A distribution in kind.', 'Receipt of the shares distributed.'].map((text, index) => ({
    id: `F${index + 3}`,
    text,
  }));
  expect(headline({ nonDerivativeTable: rows, footnotes })).toBe(
    'Acquired 1,000 and disposed of 1,000 (code J, footnotes 3 and 4)',
  );
});

test.each([
  ['300', 'Acquired 300 derivatives in a grant, award or other acquisition'],
  ['1', 'Acquired 1 derivative in a grant, award or other acquisition'],
])('of %s derivatives says that they are', (transactionShares, said) => {
  const granted = { transactionCode: 'A', transactionAcquiredDisposedCode: 'A', transactionShares } as const;
  expect(headline({ derivativeTable: [derivativeRow(granted)] })).toBe(said);
});

test('without a transaction says what the filing is', () => {
  expect(headline({ nonDerivativeTable: [holding()] })).toBe('Holdings only, no transactions');
  expect(headline({})).toBe('No holdings, no transactions');
  expect(headline({ documentType: '3', nonDerivativeTable: [holding()] })).toBe(
    'Initial statement of holdings',
  );
});

test('every figure leads to its cells', () => {
  const phrases = phrasesOf({ nonDerivativeTable: [row({ ...sale, transactionPricePerShare: '41.36' })] });
  for (const { text, sources } of phrases.filter(({ text }) => /\d/.test(text)))
    expect(sources, text).not.toEqual([]);
});

test('a price left to a footnote is where the footnote says', () => {
  expect(
    ofRows({
      ...sale,
      transactionShares: '100',
      transactionPricePerShare: null,
      footnotes: { transactionPricePerShare: ['F2'] },
    }),
  ).toBe('Sold 100 · price: see footnote 2');
});

test('what went from one of a person’s lines to another is a transfer, and what else went too is not', () => {
  const gift = { transactionCode: 'G', transactionShares: '500', transactionPricePerShare: '0' } as const;
  const out = { ...gift, transactionAcquiredDisposedCode: 'D' } as const;
  const into = {
    ...gift,
    transactionAcquiredDisposedCode: 'A',
    directOrIndirectOwnership: 'I',
    natureOfOwnership: 'By trust',
  } as const;
  expect(ofRows(out, into)).toBe('Transferred 500 as a gift between ownership lines');
  expect(ofRows(out, into, { ...out, transactionShares: '70' })).toBe(
    'Transferred 500 as a gift between ownership lines and gave 70 as a gift',
  );
  const one = { ...out, transactionCode: 'J' } as const;
  const other = { ...into, transactionCode: 'J', transactionShares: '9' } as const;
  expect(ofRows(one, other)).toBe('Acquired 9 and disposed of 500 (code J)');
  const footnotes = [{ id: 'F1', text: 'A distribution in kind.' }];
  const marked = row({ ...one, footnotes: { transactionCode: ['F1'] } });
  expect(headline({ nonDerivativeTable: [marked, row(other)], footnotes })).toBe(
    'Acquired 9 and disposed of 500 (code J, footnote 1)',
  );
});

test('a grant that was replaced is told as that, and not as given back', () => {
  const grant = { transactionShares: '5000', transactionPricePerShare: '0' } as const;
  const old = {
    ...grant,
    transactionCode: 'D',
    transactionAcquiredDisposedCode: 'D',
    conversionOrExercisePrice: '15.06',
  } as const;
  const fresh = {
    ...grant,
    transactionCode: 'A',
    transactionAcquiredDisposedCode: 'A',
    conversionOrExercisePrice: '14.1',
  } as const;
  const derivativeTable = [derivativeRow(old), derivativeRow(fresh)];
  const said = headline({ derivativeTable });
  expect(said).toContain('replaced by the same number');
  expect(said).not.toContain('to the issuer');
  // What is owned after is of the new one: of the old there is none, which would say the contrary.
  expect(summarize(filing({ derivativeTable })).headline?.net?.value).toBe('5000');
});

test('the news is the purchases and sales, and has a color only where there is one kind of these', () => {
  const kinds = (...all: string[]) => all.map((kind) => ({ kind }));
  expect(newsKinds(kinds('exercise', 'market-sale', 'tax'))).toEqual(kinds('market-sale'));
  expect(newsKinds(kinds('exercise', 'tax', 'gift'))).toEqual(kinds('exercise', 'tax'));
  expect(newsTone(kinds('exercise', 'market-sale'))).toBe('market-sale');
  for (const plain of [kinds('market-sale', 'market-buy'), kinds('award'), kinds()])
    expect(newsTone(plain)).toBe('');
});

test('is that nothing was read with certainty, where no kind of transaction was', () => {
  const doubts = [{ path: 'nonDerivativeTable.0.transactionCode', reason: 'it is missing' }];
  expect(headline({ nonDerivativeTable: [row({ transactionCode: null })], doubts })).toBe(
    'No transaction read with certainty',
  );
});
