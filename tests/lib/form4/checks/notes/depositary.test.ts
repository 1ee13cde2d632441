import { describe, expect, test } from 'vitest';
import { flagged } from '../flagged.ts';

describe('a footnote', () => {
  const noted = (text: string) => flagged({ footnotes: [{ id: 'F1', text }] });

  test.each([
    'Each American Depositary Share represents twenty Ordinary Shares.',
    'The ADSs may be exchanged for ordinary shares at any time.',
    'Shares are represented by ADRs.',
    'The ADS ratio changed to 1:10.',
  ])('“%s” tells depositary from ordinary shares', (text) => {
    expect(noted(text)).toEqual([
      {
        text: 'Depositary shares (ADSs): a footnote gives their ratio to ordinary shares. Amounts are shown as filed.',
        sources: ['footnotes.0.text'],
      },
    ]);
  });

  test.each([
    'Represents ADSs bought in consideration of services to the corporation.',
    'Sold by the registration of ADSs.',
    'Ordinary shares held by the spouse.',
    'Loads represent a ratio.',
  ])('“%s” does not', (text) => {
    expect(noted(text)).toEqual([]);
  });
});
