import { describe, expect, test } from 'vitest';
import type { Filing } from '../../../../../../lib/form4/model/filing.ts';
import { readXml } from '../../../../../../lib/form4/parse/read-xml.ts';
import { ownershipXml } from '../../../../../support/edgar-pages/ownership-xml/ownership-xml.ts';
import { facts } from './facts.ts';

describe('X0101, the schema of 2003, has its rows at the root', () => {
  const asFirst = (text: string) =>
    text
      .replace(/<schemaVersion>\w+</, '<schemaVersion>X0101<')
      .replace(/<\/?(nonDerivative|derivative)Table>\n?/g, '')
      .replace(/(<\/?(?:nonDerivative|derivative))(?:Transaction|Holding)>/g, '$1Security>')
      .replace(/(<\/?transaction)PricePerShare>/g, '$1Value>');
  const old: Filing = { ...facts, aff10b5One: null };
  const first = asFirst(ownershipXml(old));

  test('and its price in transactionValue', () => {
    expect(first).toContain('<nonDerivativeSecurity>');
    expect(first).toContain('<transactionValue>');
    expect(first).not.toMatch(/Table>|PricePerShare/);
    expect(readXml(first)).toEqual({ ok: true, filing: old });
  });

  test('a row with two prices has none', () => {
    const two = first.replace(
      '<transactionValue>',
      '<transactionPricePerShare>5</transactionPricePerShare><transactionValue>',
    );
    expect(readXml(two)).toMatchObject({ ok: false, reason: 'invalid' });
  });
});
