import { describe, expect, test } from 'vitest';
import type { Filing } from '../../../../lib/form4/model/filing.ts';
import { readXml } from '../../../../lib/form4/parse/read-xml.ts';
import { ownershipXml } from '../../../support/edgar-pages/ownership-xml/ownership-xml.ts';
import { derivativeRow, filing, holding, owner, relationship, row } from '../../../support/samples/filing.ts';
import { samples } from '../../../support/samples/samples.ts';

const facts = filing({ nonDerivativeTable: [row(), holding()] });
const xml = ownershipXml(facts);

/** Reads the facts from their XML after replacing one text in it. */
function readWith(text: string, replacement: string) {
  expect(xml).toContain(text);
  return readXml(xml.replace(text, replacement));
}

const filings = samples.flatMap(({ name, filing }): [string, Filing][] => (filing ? [[name, filing]] : []));

describe('ownership XML', () => {
  test.each(filings)('of %s is read as the facts it was made from', (_, filing) => {
    expect(readXml(ownershipXml(filing))).toEqual({ ok: true, filing });
  });

  test('tells swaps, dates, roles and footnotes on a code', () => {
    const rich = filing({
      documentType: '5/A',
      notSubjectToSection16: true,
      dateOfOriginalSubmission: '2024-06-01',
      reportingOwners: [
        owner({
          relationship: relationship({
            isOfficer: true,
            isTenPercentOwner: true,
            isOther: true,
            officerTitle: 'EVP',
            otherText: 'See remarks',
          }),
        }),
      ],
      nonDerivativeTable: [
        row({
          equitySwapInvolved: true,
          deemedExecutionDate: '2024-05-15',
          directOrIndirectOwnership: 'I',
          natureOfOwnership: 'By trust',
          footnotes: { transactionCode: ['F1'], transactionPricePerShare: ['F1'] },
        }),
      ],
      footnotes: [{ id: 'F1', text: 'A swap.' }],
      remarks: 'None.',
    });
    expect(readXml(ownershipXml(rich))).toEqual({ ok: true, filing: rich });
  });

  test('has a transaction where its element says so, and in it more than a holding', () => {
    const nothing = { transactionDate: null, transactionCode: null, transactionShares: null };
    const bare = ownershipXml(filing({ nonDerivativeTable: [row(nothing)] }));
    expect(readXml(bare)).toEqual({
      ok: false,
      reason: 'invalid',
      missing: ['nonDerivativeTable.0: a holding in a transaction'],
    });
  });

  test('names the field of a derivative that cannot be read', () => {
    const options = ownershipXml(filing({ derivativeTable: [derivativeRow()] }));
    expect(readXml(options.replace('<value>2031-01-31<', '<value>never<'))).toMatchObject({
      filing: {
        derivativeTable: [{ expirationDate: null }],
        doubts: [{ path: 'derivativeTable.0.expirationDate', reason: 'it is not in a recognized format' }],
      },
    });
  });

  test('says yes and no in figures and in words', () => {
    expect(readWith('<isDirector>1<', '<isDirector>TRUE<')).toEqual({ ok: true, filing: facts });
    expect(readWith('<isTenPercentOwner>0<', '<isTenPercentOwner>false<')).toEqual({
      ok: true,
      filing: facts,
    });
    const bare = xml.replace(/<notSubjectToSection16>.*?<\/notSubjectToSection16>/, '');
    expect(readXml(bare)).toMatchObject({ filing: { notSubjectToSection16: false } });
  });

  test('marks a row as early, on a Form 4 also where it was due on Form 5', () => {
    const early = (documentType: Filing['documentType'], timely: string, due = documentType.charAt(0)) => {
      const coded = ownershipXml({ ...facts, documentType })
        .replace(/<transactionFormType>\d/, `<transactionFormType>${due}`)
        .replace('</transactionCoding>', `</transactionCoding>${timely}`);
      const reading = readXml(coded);
      return reading.ok && reading.filing.nonDerivativeTable[0]?.voluntary;
    };
    const timeliness = (letter: string) =>
      `<transactionTimeliness><value>${letter}</value></transactionTimeliness>`;
    expect(early('4', '')).toBe(false);
    expect(early('4', '', '5')).toBe(true);
    expect(early('4/A', '', '5')).toBe(true);
    expect(early('5', '')).toBe(false);
    expect(early('4', timeliness('E'))).toBe(true);
    expect(early('4', timeliness('L'))).toBe(false);
  });

  test('is read behind a byte order mark and white space, without a declaration', () => {
    const bare = xml.replace(/^<\?.*?\?>/, '');
    expect(readXml(`\ufeff\n  ${bare}`)).toEqual({ ok: true, filing: facts });
  });

  test.each([
    ['a page', '<!DOCTYPE html><html><body>FORM 4</body></html>'],
    ['XML of another kind', '<?xml version="1.0"?><edgarSubmission/>'],
    ['XML of another kind that quotes one', '<edgarSubmission><ownershipDocument/></edgarSubmission>'],
    ['broken XML of another kind', '<edgarSubmission><a></edgarSubmission>'],
    ['text', 'FORM 4'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(readXml(text)).toEqual({ ok: false, reason: 'not-a-filing', missing: [] });
  });

  test.each([
    ['an amount', '<value>1000</value>', '<value>1,00</value>', 'transactionShares'],
    ['a date', '<value>2024-05-14</value>', '<value>14 May</value>', 'transactionDate'],
    ['a letter', '<value>D</value>', '<value>X</value>', 'transactionAcquiredDisposedCode'],
  ])('has doubts where %s of a row is in no known spelling', (_, text, replacement, field) => {
    const path = `nonDerivativeTable.0.${field}`;
    expect(readWith(text, replacement)).toMatchObject({
      filing: {
        nonDerivativeTable: [{ [field]: null }, {}],
        doubts: [{ path, reason: 'it is not in a recognized format' }],
      },
    });
  });

  test.each([
    ['a role', '<isDirector>1<', '<isDirector>yes<', 'reportingOwners.0.relationship'],
    ['a date of the cover', '<periodOfReport>2024-05-14<', '<periodOfReport>May<', 'periodOfReport'],
    ['a signature’s date', '<signatureDate>2024-05-16<', '<signatureDate>May<', 'signatures.0.date'],
    ['a box', '<notSubjectToSection16>0<', '<notSubjectToSection16>x<', 'notSubjectToSection16'],
    [
      'a date of the original',
      '<issuer>',
      '<dateOfOriginalSubmission>x</dateOfOriginalSubmission><issuer>',
      'dateOfOriginalSubmission',
    ],
    ['the plan’s box', '<aff10b5One>0<', '<aff10b5One>x<', 'aff10b5One'],
  ])('has doubts where %s is in no known spelling, and of that alone', (_, text, replacement, path) => {
    const doubts = [{ path, reason: 'it is not in a recognized format' }];
    expect(readWith(text, replacement)).toMatchObject({ ok: true, filing: { doubts } });
  });

  test('does not know a transaction of which it cannot be read whether it is a swap', () => {
    const path = 'nonDerivativeTable.0.transactionCode';
    expect(readWith('<equitySwapInvolved>0<', '<equitySwapInvolved>maybe<')).toMatchObject({
      filing: {
        nonDerivativeTable: [{ transactionCode: null }, {}],
        doubts: [{ path, reason: 'whether a swap is involved cannot be read' }],
      },
    });
  });

  test.each([
    ['a form', '<documentType>4<', '<documentType>4/B<', 'documentType: “4/B”'],
    ['no form', '<documentType>4<', '<documentType><', 'documentType: “none”'],
  ])('is refused where %s is in no known spelling', (_, text, replacement, missing) => {
    expect(readWith(text, replacement)).toEqual({ ok: false, reason: 'invalid', missing: [missing] });
  });

  test('says nothing of a row’s price where the price is only a footnote', () => {
    const footnotes = ['F1', 'F2'].map((id) => ({ id, text: 'The price is not known.' }));
    const noted = readXml(
      ownershipXml({ ...facts, footnotes }).replace(
        '<value>25.5</value>',
        '<footnoteId id="F1"/><footnoteId id="F2"/>',
      ),
    );
    const [first] = noted.ok ? noted.filing.nonDerivativeTable : [];
    expect(first).toMatchObject({
      transactionPricePerShare: null,
      footnotes: { transactionPricePerShare: ['F1', 'F2'] },
    });
  });

  test('gives small and space-padded values as they are meant', () => {
    const padded = readWith('<documentType>4<', '<documentType> 4/a <');
    expect(padded).toMatchObject({ ok: true, filing: { documentType: '4/A' } });
    const half = readWith('<value>25.5</value>', '<value>\n .5 </value>');
    expect(half).toMatchObject({ filing: { nonDerivativeTable: [{ transactionPricePerShare: '0.5' }, {}] } });
  });

  test('is refused where it holds more than any filing does', () => {
    const long = row({ securityTitle: 'x'.repeat(1_001) });
    expect(readXml(ownershipXml(filing({ nonDerivativeTable: [long] })))).toEqual({
      ok: false,
      reason: 'invalid',
      missing: ['nonDerivativeTable.0.securityTitle: more than 1000 characters'],
    });
  });

  test('keeps markup in a name as text', () => {
    const issuer = {
      cik: null,
      name: '<b>Bold</b> & "Co" /DE/',
      tradingSymbol: null,
      foreignTradingSymbol: null,
    };
    expect(readXml(ownershipXml({ ...facts, issuer }))).toMatchObject({ filing: { issuer } });
  });
});
