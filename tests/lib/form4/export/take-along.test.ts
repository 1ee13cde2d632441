import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { toCsv, toJson, toMarkdown, toTabSeparated } from '../../../../lib/form4/export/take-along.ts';
import { Filing } from '../../../../lib/form4/model/filing.ts';
import { summarize } from '../../../../lib/form4/summary/summarize.ts';
import { narrate } from '../../../../lib/form4/wording/narrate.ts';
import { derivativeRow, filing, holding, owner, row } from '../../../support/samples/filing.ts';
import { sampleNamed } from '../../../support/samples/sample-named.ts';

const parsed = (csv: string) =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });

const one = filing({
  documentType: '4/A',
  reportingOwners: [owner(), owner({ name: 'Pike & Sons, L.P.' })],
  nonDerivativeTable: [
    row({
      transactionShares: '15711.8844',
      footnotes: { securityTitle: ['F1', 'F2'], transactionCode: ['F1'] },
    }),
    holding({ directOrIndirectOwnership: 'I', natureOfOwnership: 'By trust' }),
  ],
  derivativeTable: [derivativeRow({ voluntary: true, equitySwapInvolved: true })],
});

describe('rows', () => {
  test('are one line each, under the SEC’s names, in the form’s order', () => {
    const { data, meta } = parsed(toCsv(one));
    expect(meta.fields).toEqual(
      'table issuerTradingSymbol rptOwnerName documentType securityTitle transactionDate deemedExecutionDate transactionCode equitySwapInvolved voluntary transactionShares transactionTotalValue transactionAcquiredDisposedCode transactionPricePerShare sharesOwnedFollowingTransaction valueOwnedFollowingTransaction directOrIndirectOwnership natureOfOwnership conversionOrExercisePrice exerciseDate expirationDate underlyingSecurityTitle underlyingSecurityShares underlyingSecurityValue footnotes flags'.split(
        ' ',
      ),
    );
    expect(data).toHaveLength(3);
    expect(data[0]).toMatchObject({
      table: 'nonDerivativeTable',
      issuerTradingSymbol: 'FHIL',
      rptOwnerName: 'Marlowe Ada J; Pike & Sons, L.P.',
      documentType: '4/A',
      footnotes: 'F1 F2',
    });
    expect(data[2]).toMatchObject({
      table: 'derivativeTable',
      voluntary: 'true',
      equitySwapInvolved: 'true',
    });
  });

  test('keep amounts and dates as a machine reads them, and what is not reported empty', () => {
    const { data } = parsed(toCsv(one));
    expect(data[0]).toMatchObject({
      transactionDate: '2024-05-14',
      transactionShares: '15711.8844',
      transactionPricePerShare: '25.5',
      transactionTotalValue: '',
      conversionOrExercisePrice: '',
    });
    expect(data[1]).toMatchObject({ transactionDate: '', transactionShares: '', transactionCode: '' });
    expect(data[2]).toMatchObject({ expirationDate: '2031-01-31', conversionOrExercisePrice: '12.4' });
  });

  const odd = [
    '"Class A", common',
    'two\nlines',
    'two\r\nlines',
    'tab\there',
    "it's",
    '  space  ',
    'ümläut €',
  ];

  test.each(odd)('as CSV keep %j through a reader of CSV', (natureOfOwnership) => {
    const { data, errors } = parsed(toCsv(filing({ nonDerivativeTable: [holding({ natureOfOwnership })] })));
    expect(errors).toEqual([]);
    expect(data).toEqual([expect.objectContaining({ natureOfOwnership })]);
  });

  test.each(['=1+1', '+1+1', '@SUM(A1)', '-2+3', '-', '\tx', '\rx', '=HYPERLINK("x")'])(
    'let no spreadsheet run %j',
    (natureOfOwnership) => {
      const of = filing({ nonDerivativeTable: [holding({ natureOfOwnership })] });
      expect(parsed(toCsv(of)).data[0]?.natureOfOwnership).toBe(`'${natureOfOwnership}`);
      expect(toTabSeparated(of)).toContain(`\t'${natureOfOwnership.replace(/[\t\r]/, ' ')}\t`);
    },
  );

  test('leave a negative number a number', () => {
    const of = filing({ nonDerivativeTable: [holding({ sharesOwnedFollowingTransaction: '-12.5' })] });
    expect(parsed(toCsv(of)).data[0]?.sharesOwnedFollowingTransaction).toBe('-12.5');
  });

  test('with tabs stand in as many columns in each line, whatever a name holds', () => {
    const of = filing({
      issuer: { cik: null, name: 'X', tradingSymbol: 'A\tB' },
      nonDerivativeTable: odd.map((natureOfOwnership) => holding({ natureOfOwnership })),
    });
    const columns = toTabSeparated(of)
      .split('\n')
      .map((line) => line.split('\t').length);
    expect(columns).toEqual(Array.from({ length: odd.length + 1 }, () => 26));
  });

  test('carry the flags on their cells, and those on no row', () => {
    const flags = [
      { text: 'A total.', sources: ['nonDerivativeTable.1.transactionPricePerShare', 'footnotes.0.text'] },
      { text: 'Amends =1.', sources: ['dateOfOriginalSubmission'] },
    ];
    const { data } = parsed(toCsv(one, flags));
    expect(data.map((line) => line.flags)).toEqual(['Amends =1.', 'A total. Amends =1.', 'Amends =1.']);
    expect(toTabSeparated(one, flags).split('\n')[2]).toMatch(/\tA total\. Amends =1\.$/);
    expect(parsed(toCsv(one)).data[0]?.flags).toBe('');
  });

  test('of a filing without any are only the heads', () => {
    expect(toTabSeparated(filing()).split('\n')).toHaveLength(1);
    expect(toCsv(filing())).toMatch(/^table,.*,footnotes,flags\r\n$/);
  });
});

test('JSON is the filing, with its flags', () => {
  expect(v.parse(Filing, JSON.parse(toJson(one, [])))).toEqual(one);
  const flags = [{ text: 'A total.', sources: [] }];
  expect(JSON.parse(toJson(one, flags))).toEqual({ ...one, flags: ['A total.'] });
});

describe('Markdown', () => {
  const markdown = (of: Filing) => {
    const summary = summarize(of);
    return toMarkdown(summary, narrate(of, summary), 'https://www.sec.gov/x.xml');
  };

  test('lists what to know before trusting it', () => {
    const summary = summarize(one);
    const flags = [{ text: 'Not *all* of it.', sources: [] }];
    expect(toMarkdown(summary, [], 'https://www.sec.gov/x.xml', flags)).toMatch(
      /\.xml\)\n\n- \u26a0\ufe0e Not \\\*all\\\* of it\.$/,
    );
  });

  test('says the sentence under the issuer’s name, and where it is from', () => {
    const { filing: sample } = sampleNamed('exercise-tax-sale');
    expect(sample && markdown(sample)).toBe(
      "**Bell & Thorne Holdings /DE/** (BTHN): Saoirse O'Neil, a director and President & CEO, acquired 12,000 shares of Common Stock by exercise or conversion, sold 5,000 for $206,800 ($41.36 each) and had 3,215 withheld or delivered for taxes or the exercise price (code F), on Mar 5, 2024, a net increase of 3,785. The filing reports 37,385 shares owned directly after the transactions, up 11.3%. [Form 4](https://www.sec.gov/x.xml)",
    );
  });

  test('has no symbol if the filing has none', () => {
    const bare = filing({
      issuer: { cik: null, name: 'Fernhill', tradingSymbol: null },
      nonDerivativeTable: [holding()],
    });
    expect(markdown(bare)).toBe(
      '**Fernhill**: Ada J. Marlowe, a director, reported owning 9,000 shares of Common Stock directly, and no transactions. [Form 4](https://www.sec.gov/x.xml)',
    );
  });

  test('lets no name be markup', () => {
    const securityTitle = 'Class *A* | [x](y) <b> `c` #_d_';
    const escaped = 'Class \\*A\\* \\| \\[x\\](y) \\<b\\> \\`c\\` \\#\\_d\\_';
    const text = markdown(filing({ nonDerivativeTable: [row({ securityTitle })] }));
    expect(text).not.toContain(securityTitle);
    expect(text).toContain(escaped);
  });
});
