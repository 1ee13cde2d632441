import { describe, expect, test } from 'vitest';
import type { Filing } from '../../../../../lib/form4/model/filing.ts';
import { readXml } from '../../../../../lib/form4/parse/read-xml.ts';
import { ownershipXml } from '../../../../support/edgar-pages/ownership-xml/ownership-xml.ts';
import {
  derivativeRow,
  filing,
  holding,
  owner,
  relationship,
  row,
} from '../../../../support/samples/filing.ts';

const facts = filing({
  nonDerivativeTable: [row({ footnotes: { transactionShares: ['F1'] } }), holding()],
  derivativeTable: [derivativeRow()],
  footnotes: [{ id: 'F1', text: 'By the plan.' }],
});
const xml = ownershipXml(facts);

function readWith(text: string, replacement: string) {
  expect(xml).toContain(text);
  return readXml(xml.replace(text, replacement));
}

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

describe('a bracket', () => {
  const titled = (title: string) => xml.replace('<value>Common Stock<', `<value>${title}<`);

  test('that is left of a tag is no text', () => {
    expect(readXml(titled('e>Common Stock'))).toMatchObject({
      ok: false,
      missing: [expect.stringMatching(/securityTitle: a bracket in its text$/), expect.anything()],
    });
  });

  test('that is written as such is a text, and so is one in prose', () => {
    expect(readXml(titled('Units &gt; 1 share'))).toMatchObject({ ok: true });
    const noted = xml.replace('<footnotes>', '<footnotes><footnote id="F97">Above > $5.</footnote>');
    expect(readXml(noted)).toMatchObject({ ok: true });
  });
});

describe('each element that a filing has once', () => {
  const rich = filing({
    documentType: '4/A',
    dateOfOriginalSubmission: '2024-06-01',
    issuer: { ...facts.issuer, foreignTradingSymbol: '2330.TW' },
    reportingOwners: [
      owner({
        relationship: relationship({
          isOfficer: true,
          isOther: true,
          officerTitle: 'CFO',
          otherText: 'Trustee',
        }),
      }),
    ],
    nonDerivativeTable: [
      row({
        deemedExecutionDate: '2024-05-15',
        directOrIndirectOwnership: 'I',
        natureOfOwnership: 'By trust',
        voluntary: true,
      }),
    ],
    derivativeTable: [
      derivativeRow({
        transactionShares: null,
        transactionTotalValue: '5000',
        sharesOwnedFollowingTransaction: null,
        valueOwnedFollowingTransaction: '6000',
        underlyingSecurityShares: null,
        underlyingSecurityValue: '7000',
      }),
    ],
    remarks: 'None.',
  });
  const richXml = ownershipXml(rich);
  const once = new Set(
    [...richXml.matchAll(/<(\w+)>/g)].flatMap(([, name = '']) =>
      /^(?:ownershipDocument|reportingOwner|ownerSignature|\w+Table|\w+DerivativeTransaction|derivativeTransaction|rptOwner\w*(?:Street|City|State|Zip)\w*|reportingOwnerAddress)$/i.test(
        name,
      )
        ? []
        : name,
    ),
  );

  test('is read', () => {
    expect(readXml(richXml)).toEqual({ ok: true, filing: rich });
    expect(once.size).toBeGreaterThan(40);
  });

  test.each([...once])('declines it where it stands twice: %s', (name) => {
    const element = new RegExp(`<${name}>[\\s\\S]*?</${name}>`);
    const twice = readXml(richXml.replace(element, '$&$&'));
    expect(twice.ok || twice.missing).toContainEqual(
      expect.stringMatching(new RegExp(`${name}: stands twice$`)),
    );
  });
});

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
