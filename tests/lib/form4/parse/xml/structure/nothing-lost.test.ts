import { describe, expect, test } from 'vitest';
import { readXml } from '../../../../../../lib/form4/parse/read-xml.ts';
import { ownershipXml } from '../../../../../support/edgar-pages/ownership-xml/ownership-xml.ts';
import { facts, readWith, xml } from './facts.ts';

describe('what loses nothing is read', () => {
  test.each([
    ['an unknown box outside the rows', '<aff10b5One>', '<planAdopted>1</planAdopted><aff10b5One>'],
    [
      'the addresses of X0609',
      '</reportingOwnerId>',
      '</reportingOwnerId><reportingOwnerAddress><rptOwnerNonUSAddressFlag>true</rptOwnerNonUSAddressFlag><rptOwnerNonUSStateTerritory>X</rptOwnerNonUSStateTerritory><rptOwnerCountry>TW</rptOwnerCountry></reportingOwnerAddress>',
    ],
    [
      'an empty unknown element in a row',
      '<transactionAmounts>',
      '<transactionCurrency/><transactionAmounts>',
    ],
    [
      'an empty second element',
      '<transactionAmounts>',
      '<transactionTimeliness/><transactionTimeliness></transactionTimeliness><transactionAmounts>',
    ],
    ['an empty unknown table', '<footnotes>', '<swapTable></swapTable><footnotes>'],
    ['an attribute with a namespace', '<value>1000</value>', '<value xmlns:x="x" x:nil="false">1000</value>'],
    ['markup in a footnote', 'By the plan.', 'By <b>the</b> plan.'],
  ])('%s', (_, text, replacement) => {
    expect(readWith(text, replacement)).toEqual({ ok: true, filing: facts });
  });

  test('several tables of a kind, as in 0001112679-11-000086, in their order', () => {
    const split = xml.replace(
      '<nonDerivativeHolding>',
      '</nonDerivativeTable><nonDerivativeTable><nonDerivativeHolding>',
    );
    expect(readXml(split)).toEqual({ ok: true, filing: facts });
  });

  test('a symbol on an exchange abroad', () => {
    const issuer = { ...facts.issuer, foreignTradingSymbol: '2330.TW' };
    expect(readXml(ownershipXml({ ...facts, issuer }))).toEqual({ ok: true, filing: { ...facts, issuer } });
  });
});
