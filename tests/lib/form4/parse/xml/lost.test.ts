import { describe, expect, test } from 'vitest';
import type { DerivativeRow, Filing, Row } from '../../../../../lib/form4/model/filing.ts';
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

/** The paths in doubt in a filing, or what is missing if it is refused. */
function doubtsOf(facts: Partial<Filing>, change = (xml: string) => xml): string[] {
  const reading = readXml(change(ownershipXml(filing(facts))));
  if (!reading.ok) return reading.missing;
  return (reading.filing.doubts ?? []).map(({ path }) => path);
}

const footnotes = [{ id: 'F1', text: 'See the remarks.' }];
const ofTableOne = (facts: Partial<Row>) => ({ nonDerivativeTable: [row(facts)], footnotes });
const ofTableTwo = (facts: Partial<DerivativeRow>) => ({
  derivativeTable: [derivativeRow(facts)],
  footnotes,
});

describe('a price', () => {
  test.each([
    ['P', ['nonDerivativeTable.0.transactionPricePerShare']],
    ['S', ['nonDerivativeTable.0.transactionPricePerShare']],
    ['F', []],
    ['J', []],
  ])('is lost where there is none, of code %s: %j', (transactionCode, doubts) => {
    expect(
      doubtsOf({ nonDerivativeTable: [row({ transactionCode, transactionPricePerShare: null })] }),
    ).toEqual(doubts);
  });

  test('is lost where its element is empty, of any code', () => {
    const emptied = (xml: string) => xml.replace('<value>25.5</value>', '<value> </value>');
    const lost = ['nonDerivativeTable.0.transactionPricePerShare'];
    const marked = row({ transactionCode: 'F', footnotes: { transactionPricePerShare: ['F1'] } });
    expect(doubtsOf({ nonDerivativeTable: [row({ transactionCode: 'F' })] }, emptied)).toEqual(lost);
    expect(doubtsOf({ nonDerivativeTable: [marked], footnotes }, emptied)).toEqual(lost);
  });

  const lacking = (text: string, facts: Partial<Row> = {}) =>
    doubtsOf({
      nonDerivativeTable: [
        row({ transactionPricePerShare: null, footnotes: { transactionPricePerShare: ['F1'] }, ...facts }),
      ],
      footnotes: [{ id: 'F1', text }],
    }).length > 0;

  test.each([
    'The average price of the trades.',
    'A weighted average sale price.',
    'The average per share price paid.',
    'The price reported is that of the plan.',
    'The prices reported are rounded.',
  ])('is lost where its footnote speaks of it: %s', (text) => {
    expect(lacking(text)).toBe(true);
    expect(lacking(text, { transactionCode: 'P' })).toBe(true);
    expect(lacking(text, { transactionCode: 'F' })).toBe(false);
    expect(lacking(text, { transactionPricePerShare: '25.5' })).toBe(false);
  });

  test.each(['Bought in a private placement.', 'The average of the high and the low price.'])(
    'may be left to its footnote: %s',
    (text) => {
      expect(lacking(text)).toBe(false);
    },
  );

  test('is not lost by a footnote of another cell', () => {
    const marked = row({ footnotes: { transactionShares: ['F1'] }, transactionCode: 'F' });
    expect(
      doubtsOf({ nonDerivativeTable: [marked], footnotes: [{ id: 'F1', text: 'The average price.' }] }),
    ).toEqual([]);
  });
});

test('what is left to a footnote is not lost', () => {
  const mark = (field: keyof DerivativeRow) => ({ [field]: null, footnotes: { [field]: ['F1'] } });
  expect(doubtsOf(ofTableOne({ directOrIndirectOwnership: 'I', ...mark('natureOfOwnership') }))).toEqual([]);
  for (const field of [
    'conversionOrExercisePrice',
    'exerciseDate',
    'expirationDate',
    'underlyingSecurityShares',
  ] as const)
    expect(doubtsOf(ofTableTwo(mark(field))), field).toEqual([]);
  expect(doubtsOf(ofTableTwo(mark('underlyingSecurityTitle')))).toEqual([
    'derivativeTable.0.underlyingSecurityTitle',
  ]);
});

test('what is owned is lost, except for the options of a Form 3', () => {
  const nothing = { sharesOwnedFollowingTransaction: null };
  const form3 = { documentType: '3', aff10b5One: null } as const;
  const owned = 'sharesOwnedFollowingTransaction';
  expect(doubtsOf({ nonDerivativeTable: [row(nothing)] })).toEqual([`nonDerivativeTable.0.${owned}`]);
  expect(doubtsOf({ derivativeTable: [derivativeRow(nothing)] })).toEqual([`derivativeTable.0.${owned}`]);
  expect(doubtsOf({ ...form3, nonDerivativeTable: [holding(nothing)] })).toEqual([
    `nonDerivativeTable.0.${owned}`,
  ]);
});

test.each(['Q', 'Y', 'SS', '1'])('“%s” is no code of the form', (transactionCode) => {
  expect(doubtsOf({ nonDerivativeTable: [row({ transactionCode })] })).toContain(
    'nonDerivativeTable.0.transactionCode',
  );
});

test.each([
  ['a title without an officer', { officerTitle: 'CFO' }],
  ['an officer without a title', { isOfficer: true }],
  ['a text without its box', { otherText: 'Trustee' }],
])('a director’s box does not make up for %s', (_, facts) => {
  const director = owner({ relationship: relationship({ isDirector: true, ...facts }) });
  expect(doubtsOf({ nonDerivativeTable: [row()], reportingOwners: [director] })).toEqual([
    'reportingOwners.0.relationship',
  ]);
});

describe('the cover', () => {
  const facts = { nonDerivativeTable: [row()] };
  const form3: Partial<Filing> = { documentType: '3', aff10b5One: null, nonDerivativeTable: [holding()] };
  const ofSchema = (schema: string) => (xml: string) =>
    xml.replace(/<schemaVersion>\w*</, `<schemaVersion>${schema}<`);

  test.each([
    ['X0306', []],
    ['X0406', []],
    ['X0407', ['aff10b5One']],
    ['X0508', ['aff10b5One']],
    ['X', []],
    ['', []],
  ])('has the box of plans or not by its schema: %j', (schema, doubts) => {
    expect(doubtsOf({ ...facts, aff10b5One: null }, ofSchema(schema))).toEqual(doubts);
  });

  test('of a Form 3 has no box of plans, nor that of an amendment', () => {
    const amendment: Partial<Filing> = {
      ...form3,
      documentType: '3/A',
      dateOfOriginalSubmission: '2024-05-01',
    };
    expect(doubtsOf(form3, ofSchema('X0508'))).toEqual([]);
    expect(doubtsOf(amendment, ofSchema('X0508'))).toEqual([]);
  });

  test.each(['notSubjectToSection16', 'aff10b5One'])('of a Form 3 is refused with %s', (box) => {
    const boxed = (xml: string) => xml.replace('<issuer>', `<${box}>0</${box}><issuer>`);
    for (const documentType of ['3', '3/A'] as const) {
      const amended = documentType === '3/A' ? '2024-05-01' : null;
      expect(doubtsOf({ ...form3, documentType, dateOfOriginalSubmission: amended }, boxed)).toEqual([
        'documentType: 3, with the boxes of another form',
      ]);
    }
    expect(doubtsOf(form3, (xml) => ofSchema('X0101')(boxed(xml)))).toEqual([]);
  });

  test('may have owners of whom no number is given', () => {
    const [one, two] = ['Marlowe Ada J', 'Marlowe Ben'].map((name) => owner({ name, cik: null }));
    if (one && two) expect(doubtsOf({ ...facts, reportingOwners: [one, two] })).toEqual([]);
  });
});

test('a holding that stands twice is in doubt, though all of its line are of one amount', () => {
  const marked = holding({ footnotes: { securityTitle: ['F1'] } });
  expect(doubtsOf({ nonDerivativeTable: [marked, holding(), holding()], footnotes })).toEqual([
    'nonDerivativeTable.2.sharesOwnedFollowingTransaction',
  ]);
});

describe('a footnote', () => {
  const trust = row({ directOrIndirectOwnership: 'I', natureOfOwnership: 'By trust' });
  const unmarked = [
    'footnotes.0.text',
    'nonDerivativeTable.0.transactionPricePerShare',
    'nonDerivativeTable.0.natureOfOwnership',
  ];

  test('that nothing marks may have said of any price that it is an average', () => {
    const text = 'This is a weighted average price.';
    const marked = { ...trust, footnotes: { transactionPricePerShare: ['F1'] } };
    const one = { nonDerivativeTable: [marked], footnotes: [{ id: 'F1', text }] };
    expect(doubtsOf(one)).toEqual([]);
    expect(doubtsOf(one, (xml) => xml.replace('<footnoteId id="F1"/>', ''))).toEqual(unmarked);
  });

  test('without its text is lost', () => {
    const marked = row({ footnotes: { transactionShares: ['F1'] } });
    const one = { nonDerivativeTable: [marked], footnotes: [{ id: 'F1', text: ' ' }] };
    expect(doubtsOf(one)).toEqual(['footnotes.0.text']);
  });
});
