import { expect, test } from 'vitest';
import { quantityWords, saysNone } from '../../../../lib/form4/wording/quantity-words.ts';

test.each([
  ['4200', 'Common Stock', '4,200 shares of Common Stock'],
  ['1', 'Common Stock', '1 share of Common Stock'],
  ['1.0', 'Common Stock', '1 share of Common Stock'],
  ['300', 'Common', '300 shares of Common'],
  ['300', 'Class A Common Shares', '300 Class A Common Shares'],
  ['1', 'Ordinary Shares', '1 of Ordinary Shares'],
  ['300', 'Ordinary Shares, nominal value $0.01', '300 Ordinary Shares, nominal value $0.01'],
  ['300', 'Common Stock, par value $0.01 per share', '300 shares of Common Stock, par value $0.01 per share'],
  ['97864', 'Restricted Stock Unit', '97,864 of Restricted Stock Unit'],
  ['97864', 'Restricted Stock Units (RSUs)', '97,864 Restricted Stock Units (RSUs)'],
  ['10', 'Stock Option (Right to Buy)', '10 of Stock Option (Right to Buy)'],
  ['10', 'Option to Buy (Common Stock)', '10 of Option to Buy (Common Stock)'],
  ['10', 'Common Stock (restricted stock units)', '10 of Common Stock (restricted stock units)'],
  ['10', '2025 Cash Settled Units', '10 of 2025 Cash Settled Units'],
  ['10', 'Shares of Common Stock', '10 Shares of Common Stock'],
  ['1', 'Shares of Common Stock', '1 of Shares of Common Stock'],
  ['10', 'Common Shares of Beneficial Interest', '10 Common Shares of Beneficial Interest'],
  ['1', 'Common Shares of Beneficial Interest', '1 of Common Shares of Beneficial Interest'],
  ['10', 'Common Units of Limited Partnership Interest', '10 Common Units of Limited Partnership Interest'],
  ['10', 'Warrants to Purchase Common Stock', '10 Warrants to Purchase Common Stock'],
  ['10', 'Common units representing interests', '10 Common units representing interests'],
  ['10', 'Right to Buy Common Stock', '10 of Right to Buy Common Stock'],
  ['10', 'Share of Beneficial Interest', '10 of Share of Beneficial Interest'],
  ['10', 'PSUs', '10 PSUs'],
  ['10', 'Common Stock Equivalents', '10 Common Stock Equivalents'],
  ['1', 'Forward Contract on Common Stock', '1 of Forward Contract on Common Stock'],
  ['10', 'Phantom Stock', '10 of Phantom Stock'],
  ['10', '', '10 of a security without a title'],
  ['0', 'Class A Common Stock', 'no Class A Common Stock'],
  ['0', ' ', 'none of a security without a title'],
])('%s of “%s”: %s', (value, title, words) => {
  expect(quantityWords(value, 'shares', title)).toBe(words);
});

test('dollars stand without cents where there are none', () => {
  expect(quantityWords('500', 'dollars', 'Notes')).toBe('$500 of Notes');
  expect(quantityWords('500.5', 'dollars', 'Notes')).toBe('$500.50 of Notes');
});

test.each([
  [true, 'No securities are beneficially owned'],
  [true, 'None'],
  [true, 'N/A'],
  [true, 'No Shares'],
  [true, 'Not applicable'],
  [true, 'None owned'],
  [true, '-0-'],
  [true, 'No beneficial ownership'],
  [true, 'Reporting person owns no securities'],
  [true, 'The Reporting Person does not beneficially own any securities'],
  [false, 'Common Stock'],
  [false, 'Common Stock, no par value per share'],
  [false, 'No par value Common Shares'],
  [false, 'Note'],
  [false, '0% Notes'],
  [false, 'Nonvoting Shares'],
])('%s: there is nothing under “%s”', (is, title) => {
  expect(saysNone(title)).toBe(is);
});
