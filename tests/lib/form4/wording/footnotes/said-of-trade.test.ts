import { expect, test } from 'vitest';
import { quoted, saidOfTrade } from '../../../../../lib/form4/wording/footnotes/said-of-trade.ts';
import { workThrough } from '../../../../support/growth.ts';

test('the sentence that says it is handed back, whatever stands around it', () => {
  const sentence = 'The shares were sold in a privately negotiated transaction.';
  expect(saidOfTrade(`Held by a trust. ${sentence} Nothing else.`)).toEqual({
    label: 'in a private transaction',
    sentence,
  });
});

test('a date in May is no “may”, a thing that may come is', () => {
  expect(saidOfTrade('Sold in a public offering on May 22, 2024.')?.label).toBe('in an offering');
  expect(saidOfTrade('The shares may be sold in a public offering.')).toBeNull();
});

test('a quotation ends with a full stop of its own or one of ours', () => {
  expect(quoted(' A  gift')).toBe('“A gift.”');
  expect(quoted('A gift.')).toBe('“A gift.”');
});

test.each(['Sold by A. B. to the ', 'public ', '. ', 'sold to cover '])(
  'a long text is worked through in a moment: “%s”',
  (words) => {
    workThrough((size) => words.repeat(size), saidOfTrade);
  },
);

test.each([
  [
    'to cover taxes',
    'Sold to fund tax withholding by a "sell to cover" transaction and does not represent a discretionary trade by the reporting person.',
  ],
  ['to cover taxes', 'The shares sold were in satisfaction of withholding taxes due at vesting.'],
  ['to cover taxes', 'This sale was made for the payment of taxes; it was not a discretionary trade.'],
  ['to cover taxes', 'Open market sale made solely to satisfy tax withholding obligations.'],
  ['to cover taxes', 'Shares sold to cover taxes following the vesting of restricted stock units.'],
  ['to cover taxes', 'Sold to satisfy tax obligations on previously reported restricted stock units.'],
  ['to cover taxes', 'Sold to cover taxes on the exercise of an option with an exercise price of $6.24.'],
  ['partly to cover taxes', 'Shares sold to pay the exercise price and taxes of stock options.'],
  ['partly to cover taxes', 'Sold to cover tax withholding and the aggregate exercise price of the option.'],
  ['to cover taxes', 'Sales made to cover taxes due upon vesting, not a voluntary trade.'],
  ['to cover taxes', 'Sold to cover withholding taxes; not a discretionary trade by the director.'],
  ['to cover taxes', 'These sales were made to cover taxes (not a discretionary sale).'],
  ['to cover taxes', 'Sold to pay withholding taxes at vesting - not a voluntary transaction.'],
  ['to cover taxes', 'Sold automatically to satisfy taxes, and not at the election of the officer.'],
  ['to cover taxes', 'Shares sold to meet a tax obligation, with no discretion by the officer.'],
  ['to cover taxes', 'Sold by the broker, without the officer’s discretion, to cover taxes.'],
  ['partly to cover taxes', 'Sold to cover the exercise price of the options and the related taxes.'],
  ['partly to cover taxes', 'Sold to cover taxes and for diversification.'],
  ['partly to cover taxes', 'Shares were sold to cover taxes; the remaining shares were sold at a gain.'],
  ['to cover taxes', 'Sold to cover taxes; the remaining shares are held.'],
  [
    'in an underwritten offering',
    'Sold through the underwriters under the underwriting agreement in a public offering.',
  ],
  ['in an underwritten offering', 'Shares sold pursuant to an underwriting agreement dated May 1.'],
  [
    'in an underwritten offering',
    'Sold upon exercise of the underwriters’ option to purchase additional shares.',
  ],
  ['in an underwritten offering', 'Purchased from the underwriters in the IPO.'],
  ['in an offering', 'Sold in the at-the-market offering described in the prospectus supplement.'],
  ['in an offering', 'Bought in a rights offering.'],
  ['in an offering', "The shares were sold in the issuer's IPO."],
])('%s: “%s”', (label, text) => {
  expect(saidOfTrade(text)?.label).toBe(label);
});

test.each([
  'The shares were not sold to cover taxes.',
  'The shares were not sold to cover taxes but at the discretion of the officer.',
  'Withheld to cover taxes.',
  'Purchased in the offering period of the plan.',
  'Sold after the offering was completed.',
  'Following the sale of shares to cover taxes, the reporting person owns 100 shares.',
  'Previously sold shares were to cover taxes.',
  'Sold in a block trade in the open market.',
  'Sold following the lock-up of the public offering.',
  'The sale was made under a plan without regard to taxes to be paid.',
])('nothing: “%s”', (text) => {
  expect(saidOfTrade(text)).toBeNull();
});
