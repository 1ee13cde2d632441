import { describe, expect, test } from 'vitest';
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
  nonDerivativeTable: [row({ directOrIndirectOwnership: 'I', natureOfOwnership: 'By trust' }), holding()],
  derivativeTable: [derivativeRow()],
});
const xml = ownershipXml(facts);

/** What is in doubt, and what else differs from the facts, if an element is lost. */
function doubtsWithout(element: string, text = xml) {
  const lost = text.replace(new RegExp(`<${element}>[\\s\\S]*?</${element}>`), '');
  expect(lost).not.toBe(text);
  const reading = readXml(lost);
  return reading.ok ? reading.filing.doubts : reading.missing;
}

const inDoubt = (path: string, reason = 'it is missing') => [{ path, reason }];

describe('what every row says', () => {
  test.each([
    ['securityTitle', 'nonDerivativeTable.0.securityTitle'],
    ['transactionDate', 'nonDerivativeTable.0.transactionDate'],
    ['transactionCode', 'nonDerivativeTable.0.transactionCode'],
    ['transactionCoding', 'nonDerivativeTable.0.transactionCode'],
    ['transactionShares', 'nonDerivativeTable.0.transactionShares'],
    ['transactionPricePerShare', 'nonDerivativeTable.0.transactionPricePerShare'],
    ['transactionAcquiredDisposedCode', 'nonDerivativeTable.0.transactionAcquiredDisposedCode'],
    ['postTransactionAmounts', 'nonDerivativeTable.0.sharesOwnedFollowingTransaction'],
    ['directOrIndirectOwnership', 'nonDerivativeTable.0.directOrIndirectOwnership'],
    ['natureOfOwnership', 'nonDerivativeTable.0.natureOfOwnership'],
    ['conversionOrExercisePrice', 'derivativeTable.0.conversionOrExercisePrice'],
    ['exerciseDate', 'derivativeTable.0.exerciseDate'],
    ['expirationDate', 'derivativeTable.0.expirationDate'],
    ['underlyingSecurityTitle', 'derivativeTable.0.underlyingSecurityTitle'],
    ['underlyingSecurityShares', 'derivativeTable.0.underlyingSecurityShares'],
  ])('is in doubt where it is lost: %s', (element, path) => {
    expect(doubtsWithout(element)).toEqual(inDoubt(path));
  });

  test('is in doubt where its text is lost and its footnote is left', () => {
    const noted = { ...facts, footnotes: [{ id: 'F1', text: 'A note.' }] };
    const marked = (field: string) =>
      ownershipXml({ ...noted, nonDerivativeTable: [row({ footnotes: { [field]: ['F1'] } })] });
    expect(doubtsWithout('value', marked('securityTitle'))).toEqual(
      inDoubt('nonDerivativeTable.0.securityTitle'),
    );
    const unpriced = marked('transactionPricePerShare').replace('<value>25.5</value>', '');
    expect(readXml(unpriced)).not.toHaveProperty('filing.doubts');
  });

  test('is in doubt where a footnote speaks of a price that is not there', () => {
    const noted = (text: string) =>
      readXml(
        ownershipXml({
          ...facts,
          nonDerivativeTable: [row({ footnotes: { transactionPricePerShare: ['F1'] } })],
          footnotes: [{ id: 'F1', text }],
        }).replace('<value>25.5</value>', ''),
      );
    for (const text of [
      'The price reported in Column 4 is a weighted average price.',
      'Represents the average sale price of several trades.',
    ])
      expect(noted(text)).toMatchObject({
        filing: { doubts: inDoubt('nonDerivativeTable.0.transactionPricePerShare') },
      });
    expect(noted('Bought in a private placement.')).not.toHaveProperty('filing.doubts');
  });

  test('is not asked of the options of a Form 3, nor of X0101', () => {
    const option = derivativeRow({
      kind: 'holding',
      transactionDate: null,
      transactionCode: null,
      transactionShares: null,
      transactionPricePerShare: null,
      transactionAcquiredDisposedCode: null,
      sharesOwnedFollowingTransaction: null,
    });
    const form3 = filing({ documentType: '3', aff10b5One: null, derivativeTable: [option] });
    expect(readXml(ownershipXml(form3))).toEqual({ ok: true, filing: form3 });
    const first = xml.replace(/<schemaVersion>\w+/, '<schemaVersion>X0101');
    expect(doubtsWithout('transactionDate', first)).toBeUndefined();
  });

  test('is a code of the form', () => {
    const coded = (code: string) => readXml(xml.replace('<transactionCode>S<', `<transactionCode>${code}<`));
    for (const code of ['Sale', 'Q'])
      expect(coded(code)).toMatchObject({
        filing: {
          nonDerivativeTable: [{ transactionCode: null }, {}],
          doubts: inDoubt('nonDerivativeTable.0.transactionCode', `“${code}” is not one of the form’s`),
        },
      });
    // As EDGAR's page shows it.
    expect(coded('s')).toMatchObject({ filing: { nonDerivativeTable: [{ transactionCode: 's' }, {}] } });
  });
});

test('a row is early, late or neither', () => {
  const timely = (letter: string) =>
    readXml(
      xml.replace(
        '</transactionCoding>',
        `</transactionCoding><transactionTimeliness><value>${letter}</value></transactionTimeliness>`,
      ),
    );
  expect(timely('L')).not.toHaveProperty('filing.doubts');
  expect(timely('V')).toMatchObject({
    filing: { doubts: inDoubt('nonDerivativeTable.0.voluntary', 'it is not in a recognized format') },
  });
});

describe('an owner’s boxes', () => {
  const inRole = (over: Parameters<typeof relationship>[0]) =>
    ownershipXml({ ...facts, reportingOwners: [owner({ relationship: relationship(over) })] });

  test.each([
    ['none is checked', inRole({ isDirector: false })],
    ['an officer has no title', inRole({ isOfficer: true })],
    ['a title has no officer', inRole({ officerTitle: 'CFO' })],
    ['a text has no box', inRole({ otherText: 'Trustee' })],
  ])('are in doubt where %s', (_, text) => {
    expect(readXml(text)).toMatchObject({
      filing: {
        reportingOwners: [{ relationship: null }],
        doubts: inDoubt('reportingOwners.0.relationship', 'a box is missing'),
      },
    });
  });

  test('are not known where one is left out, and others are said to be empty', () => {
    const reading = readXml(xml.replace(/<isOther>.*?<\/isOther>/, ''));
    expect(reading).toMatchObject({ filing: { reportingOwners: [{ relationship: null }] } });
    expect(reading).not.toHaveProperty('filing.doubts');
  });

  test('may be those that are checked, alone', () => {
    const alone = xml.replace(/<is[OT]\w+>.*?<\/is\w+>/g, '');
    expect(readXml(alone)).toEqual({ ok: true, filing: facts });
  });
});

describe('the cover', () => {
  test('has the box of plans since April 2023', () => {
    expect(doubtsWithout('aff10b5One')).toEqual(inDoubt('aff10b5One'));
  });

  test('of an amendment has the date of what it amends', () => {
    const amended = ownershipXml({ ...facts, documentType: '4/A' });
    expect(readXml(amended)).toMatchObject({ filing: { doubts: inDoubt('dateOfOriginalSubmission') } });
  });

  const original = ownershipXml({ ...facts, dateOfOriginalSubmission: '2024-05-01' });
  test.each([
    ['a date of an original on no amendment', original, 'documentType: 4, with the date of an original'],
    [
      'a box of Form 3 on Form 4',
      xml.replace(
        '<notSubjectToSection16>0</notSubjectToSection16>',
        '<noSecuritiesOwned>0</noSecuritiesOwned>',
      ),
      'documentType: 4, with the box of Form 3',
    ],
    [
      'the boxes of Form 4 on Form 3',
      ownershipXml(filing({ nonDerivativeTable: [holding()] })).replace('<documentType>4', '<documentType>3'),
      'documentType: 3, with the boxes of another form',
    ],
    ['no owner', xml.replace(/<reportingOwner>[\s\S]*<\/reportingOwner>\s*/, ''), 'reportingOwner: missing'],
    [
      'an owner twice',
      xml.replace(/<reportingOwner>[\s\S]*?<\/reportingOwner>/, '$&$&'),
      'reportingOwner: stands twice',
    ],
  ])('is refused with %s', (_, text, missing) => {
    expect(readXml(text)).toEqual({ ok: false, reason: 'invalid', missing: [missing] });
  });

  test('of a Form 3 is refused with a transaction', () => {
    const form3 = ownershipXml(filing({ documentType: '3', aff10b5One: null, nonDerivativeTable: [row()] }));
    expect(readXml(form3)).toMatchObject({ missing: ['nonDerivativeTable.0: a transaction on Form 3'] });
  });
});

describe('a row that stands twice', () => {
  const twice = (name: string) => xml.replace(new RegExp(`<${name}>[\\s\\S]*?</${name}>`), '$&$&');

  test('is refused, of transactions', () => {
    expect(readXml(twice('nonDerivativeTransaction'))).toEqual({
      ok: false,
      reason: 'invalid',
      missing: ['nonDerivativeTable.1: stands twice'],
    });
  });

  test('is none where every row has the final balance', () => {
    const alike = row({ sharesOwnedFollowingTransaction: '7000' });
    const style = filing({ nonDerivativeTable: [alike, { ...alike, transactionShares: '50' }, alike] });
    expect(readXml(ownershipXml(style))).toEqual({ ok: true, filing: style });
  });

  test('is refused where each sale leaves nothing of what was exercised before it', () => {
    const exercise = row({
      transactionCode: 'M',
      transactionAcquiredDisposedCode: 'A',
      sharesOwnedFollowingTransaction: '1000',
    });
    const sale = row({ sharesOwnedFollowingTransaction: '0' });
    const other = row({ transactionDate: '2024-05-15', sharesOwnedFollowingTransaction: '0' });
    const sales = filing({ nonDerivativeTable: [exercise, sale, sale, other] });
    expect(readXml(ownershipXml(sales))).toMatchObject({ missing: ['nonDerivativeTable.2: stands twice'] });
  });

  test('is refused with its table', () => {
    const holdings = ownershipXml(filing({ nonDerivativeTable: [holding()] }));
    const two = holdings.replace(/<nonDerivativeTable>[\s\S]*?<\/nonDerivativeTable>/, '$&$&');
    expect(readXml(two)).toEqual({
      ok: false,
      reason: 'invalid',
      missing: ['nonDerivativeTable: stands twice'],
    });
  });

  test('is in doubt, of derivatives', () => {
    expect(readXml(twice('derivativeTransaction'))).toMatchObject({
      filing: {
        derivativeTable: [{ transactionShares: '1000' }, { transactionShares: null }],
        doubts: inDoubt('derivativeTable.1.transactionShares', 'the row stands twice'),
      },
    });
  });

  test('is in doubt, of holdings', () => {
    expect(readXml(twice('nonDerivativeHolding'))).toMatchObject({
      filing: {
        doubts: inDoubt('nonDerivativeTable.2.sharesOwnedFollowingTransaction', 'the row stands twice'),
      },
    });
  });
});

describe('the schema’s spellings alone are read', () => {
  test.each([
    ['<value>1000</value>', '<value>1,000</value>', 'transactionShares'],
    ['<value>25.5</value>', '<value>$25.50</value>', 'transactionPricePerShare'],
    ['<value>2024-05-14</value>', '<value>05/04/2024</value>', 'transactionDate'],
  ])('%s, not %s', (text, replacement, field) => {
    expect(xml).toContain(text);
    expect(readXml(xml.replace(text, replacement))).toMatchObject({
      filing: {
        nonDerivativeTable: [{ [field]: null }, {}],
        doubts: inDoubt(`nonDerivativeTable.0.${field}`, 'it is not in a recognized format'),
      },
    });
  });
});
