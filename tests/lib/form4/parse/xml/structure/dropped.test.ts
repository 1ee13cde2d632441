import { describe, expect, test } from 'vitest';
import { readXml } from '../../../../../../lib/form4/parse/read-xml.ts';
import { facts, readWith, xml } from './facts.ts';

const rowPath = 'nonDerivativeTable/nonDerivativeTransaction';

describe('what a reader of rows would drop in silence declines the filing', () => {
  test.each([
    [
      'an unknown field',
      '<transactionAmounts>',
      '<transactionAmounts><currency>CAD</currency>',
      `${rowPath}/transactionAmounts/currency: unknown`,
    ],
    [
      'an unknown group',
      '<transactionAmounts>',
      '<fees><value>5</value></fees><transactionAmounts>',
      `${rowPath}/fees: unknown`,
    ],
    [
      'an unknown row',
      '<nonDerivativeHolding>',
      '<nonDerivativePledge>1</nonDerivativePledge><nonDerivativeHolding>',
      'nonDerivativeTable/nonDerivativePledge: unknown',
    ],
    [
      'a row of the other table',
      '<nonDerivativeHolding>',
      '<derivativeHolding><securityTitle>x</securityTitle></derivativeHolding><nonDerivativeHolding>',
      'nonDerivativeTable/derivativeHolding: out of place',
    ],
    [
      'an unknown table',
      '<footnotes>',
      '<swapTable><row>5</row></swapTable><footnotes>',
      'swapTable: unknown',
    ],
    [
      'rows at the root, in a schema that has tables',
      '<footnotes>',
      '<nonDerivativeSecurity>1</nonDerivativeSecurity><footnotes>',
      'nonDerivativeSecurity: unknown',
    ],
    [
      'a field of rows in a footnote',
      'By the plan.',
      '<transactionShares>5</transactionShares>',
      'footnotes/footnote/transactionShares: out of place',
    ],
    [
      'an amount twice',
      '<transactionAmounts>',
      '<transactionAmounts><transactionShares><value>7</value></transactionShares>',
      `${rowPath}/transactionAmounts/transactionShares: stands twice`,
    ],
    [
      'a value twice',
      '<value>1000</value>',
      '<value>1000</value><value>2000</value>',
      `${rowPath}/transactionAmounts/transactionShares/value: stands twice`,
    ],
    [
      'a group twice',
      '<transactionAmounts>',
      '<transactionAmounts><transactionShares/></transactionAmounts><transactionAmounts>',
      `${rowPath}/transactionAmounts: stands twice`,
    ],
    [
      'an issuer twice',
      '<issuer>',
      '<issuer><issuerCik>1</issuerCik></issuer><issuer>',
      'issuer: stands twice',
    ],
    [
      'a form twice',
      '<documentType>',
      '<documentType>3</documentType><documentType>',
      'documentType: stands twice',
    ],
    [
      'an element in a value',
      '<value>1000</value>',
      '<value>10<b/>00</value>',
      `${rowPath}/transactionAmounts/transactionShares/value/b: unknown`,
    ],
    [
      'a text beside a value',
      '<value>1000</value>',
      '5 <value>1000</value>',
      `${rowPath}/transactionAmounts/transactionShares: text beside elements`,
    ],
    [
      'a text beside rows',
      '<nonDerivativeHolding>',
      '500 <nonDerivativeHolding>',
      'nonDerivativeTable: text beside elements',
    ],
    [
      'a text in a footnote mark',
      '<footnoteId id="F1"/>',
      '<footnoteId id="F1">1</footnoteId>',
      `${rowPath}/transactionAmounts/transactionShares/footnoteId: text in a footnote mark`,
    ],
    [
      'an unknown attribute',
      '<value>1000</value>',
      '<value scale="1000">1000</value>',
      `${rowPath}/transactionAmounts/transactionShares/value: unknown attribute scale`,
    ],
    [
      'an id of something else',
      '<value>1000</value>',
      '<value id="F1">1000</value>',
      `${rowPath}/transactionAmounts/transactionShares/value: unknown attribute id`,
    ],
    [
      'a mark with another attribute',
      '<footnoteId id="F1"/>',
      '<footnoteId of="price" id="F1"/>',
      `${rowPath}/transactionAmounts/transactionShares/footnoteId: unknown attribute of`,
    ],
    [
      'a mark without an id',
      '<footnoteId id="F1"/>',
      '<footnoteId/>',
      `${rowPath}/transactionAmounts/transactionShares/footnoteId: there is no footnote `,
    ],
    [
      'a footnote without an id',
      '<footnote id="F1"',
      '<footnote',
      'footnotes: an id stands twice or is missing',
    ],
    [
      'a mark in a mark',
      '<footnoteId id="F1"/>',
      '<footnoteId id="F1"><value>1</value></footnoteId>',
      `${rowPath}/transactionAmounts/transactionShares/footnoteId/value: out of place`,
    ],
    [
      'a field in other letters',
      '<documentType>',
      '<Issuer>Example</Issuer><documentType>',
      'Issuer: unknown',
    ],
    [
      'a mark of a row that is unknown',
      '<transactionAmounts>',
      '<fees><footnoteId id="F1"/></fees><transactionAmounts>',
      `${rowPath}/fees: unknown`,
    ],
    [
      'a mark without its footnote',
      '<footnoteId id="F1"/>',
      '<footnoteId id="F2"/>',
      `${rowPath}/transactionAmounts/transactionShares/footnoteId: there is no footnote F2`,
    ],
    [
      'a footnote twice',
      '<footnotes>',
      '<footnotes><footnote id="F1">x</footnote>',
      'footnotes: an id stands twice or is missing',
    ],
    [
      'a price of Table II in Table I',
      '<transactionAmounts>',
      '<exerciseDate>2024-01-01</exerciseDate><transactionAmounts>',
      `${rowPath}/exerciseDate: out of place`,
    ],
    [
      'the price of another schema',
      '<transactionAmounts>',
      '<transactionAmounts><transactionValue>5</transactionValue>',
      `${rowPath}/transactionAmounts/transactionValue: unknown`,
    ],
  ])('%s', (_, text, replacement, line) => {
    const reading = readWith(text, replacement);
    expect(reading).toMatchObject({ ok: false, reason: 'invalid' });
    expect(reading.ok || reading.missing).toContain(line);
  });

  test('of many faults the first twenty', () => {
    const fees = Array.from({ length: 30 }, (_, index) => `<fee${index}>1</fee${index}>`).join('');
    const reading = readWith('<transactionAmounts>', `${fees}<transactionAmounts>`);
    expect(reading.ok || reading.missing).toHaveLength(20);
    const marks = Array.from({ length: 30 }, (_, index) => `<footnoteId id="F${index + 2}"/>`).join('');
    const marked = readWith('<footnoteId id="F1"/>', marks);
    expect(marked.ok || marked.missing).toHaveLength(20);
  });

  test('elements deeper than those of any filing', () => {
    const deep = (levels: number) =>
      readWith('<aff10b5One>', `${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}<aff10b5One>`);
    expect(deep(20)).toEqual({ ok: true, filing: facts });
    expect(deep(21)).toMatchObject({ missing: ['ownershipDocument: nested too deeply'] });
  });

  test('a transaction in a holding', () => {
    const moved = xml.replace(
      /(<nonDerivativeHolding>[\s\S]*?)<postTransactionAmounts>/,
      '$1<transactionAmounts><transactionShares>5</transactionShares></transactionAmounts><postTransactionAmounts>',
    );
    expect(readXml(moved)).toEqual({
      ok: false,
      reason: 'invalid',
      missing: ['nonDerivativeTable.1: a transaction in a holding'],
    });
  });
});
