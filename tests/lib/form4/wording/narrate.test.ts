import { describe, expect, test } from 'vitest';
import { filing, row } from '../../../support/samples/filing.ts';
import { phrases, said, sale } from './narrate/told.ts';

test('each figure of a sentence names the fields it was made of', () => {
  const first = sale('10', '5', '90');
  const second = sale('20', '7', '70', { transactionDate: '2024-05-15' });
  const sources = phrases(filing({ nonDerivativeTable: [first, second] })).filter(({ text }) =>
    /\d|two/.test(text),
  );
  const I = (index: number, field: string) => `nonDerivativeTable.${index}.${field}`;
  const both = (field: string) => [I(0, field), I(1, field)];
  const priced = [0, 1].flatMap((index) => [
    I(index, 'transactionShares'),
    I(index, 'transactionPricePerShare'),
  ]);
  expect(sources).toEqual([
    { text: '30 shares of Common Stock', sources: both('transactionShares') },
    { text: 'in 2 reported sales', sources: both('transactionCode') },
    { text: '$190', sources: priced },
    { text: '$5.00', sources: [I(0, 'transactionPricePerShare')] },
    { text: '$7.00', sources: [I(1, 'transactionPricePerShare')] },
    { text: 'weighted average $6.3333', sources: priced },
    { text: 'from May 14, 2024 to May 15, 2024', sources: both('transactionDate') },
    {
      text: '70 shares owned directly',
      sources: [I(1, 'sharesOwnedFollowingTransaction'), ...both('directOrIndirectOwnership')],
    },
    {
      text: 'down 30.0%',
      sources: [...both('transactionShares'), I(1, 'sharesOwnedFollowingTransaction')],
    },
  ]);
});

describe('what cannot be read', () => {
  const inDoubt = (...paths: string[]) =>
    said(filing({ nonDerivativeTable: [row()], doubts: paths.map((path) => ({ path, reason: '' })) }));

  test('leaves no sentence where it would be needed', () => {
    expect(inDoubt('nonDerivativeTable.0.transactionShares', 'aff10b5One')).toBe(
      'The filing cannot be read with certainty in one place.',
    );
  });

  test('leaves the sentence if it does not mention it', () => {
    const whole = said(filing({ nonDerivativeTable: [row()] }));
    const beside = ['aff10b5One', 'notSubjectToSection16', 'signatures.0.date', 'issuer', 'periodOfReport'];
    expect(inDoubt(...beside)).toBe(whole);
  });

  test('leaves the sentence if it is the balance of another security’s holding, and some of this is left', () => {
    const holding = row({
      kind: 'holding',
      securityTitle: 'Class B Common Stock',
      transactionDate: null,
      transactionCode: null,
      transactionShares: null,
      transactionPricePerShare: null,
      transactionAcquiredDisposedCode: null,
      sharesOwnedFollowingTransaction: null,
    });
    const doubted = (field: string, sold = row(), held = holding) =>
      said(
        filing({
          nonDerivativeTable: [sold, held],
          doubts: [{ path: `nonDerivativeTable.1.${field}`, reason: '' }],
        }),
      );
    const owned = 'sharesOwnedFollowingTransaction';
    const unsaid = 'The filing cannot be read with certainty in one place.';
    expect(doubted(owned)).toBe(said(filing({ nonDerivativeTable: [row()] })));
    expect(doubted('transactionShares')).toBe(unsaid);
    expect(doubted(owned, row({ [owned]: '0' }))).toBe(unsaid);
    expect(doubted(owned, row(), { ...holding, securityTitle: 'Common Stock' })).toBe(unsaid);
    expect(doubted(owned, row(), row({ securityTitle: 'Class B Common Stock' }))).toBe(unsaid);
  });
});
