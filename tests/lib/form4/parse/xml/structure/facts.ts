import { expect } from 'vitest';
import { readXml } from '../../../../../../lib/form4/parse/read-xml.ts';
import { ownershipXml } from '../../../../../support/edgar-pages/ownership-xml/ownership-xml.ts';
import { derivativeRow, filing, holding, row } from '../../../../../support/samples/filing.ts';

/** A filing with a row of each kind and a footnote, and its XML. */
export const facts = filing({
  nonDerivativeTable: [row({ footnotes: { transactionShares: ['F1'] } }), holding()],
  derivativeTable: [derivativeRow()],
  footnotes: [{ id: 'F1', text: 'By the plan.' }],
});
export const xml = ownershipXml(facts);

/** Reads the XML after replacing a text in it. */
export function readWith(text: string, replacement: string) {
  expect(xml).toContain(text);
  return readXml(xml.replace(text, replacement));
}
