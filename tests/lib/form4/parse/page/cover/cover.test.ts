import { describe, expect, test } from 'vitest';
import type { Relationship } from '../../../../../../lib/form4/model/filing.ts';
import { readPage } from '../../../../../../lib/form4/parse/read-page.ts';
import { filingUrl, parse } from '../../../../../generalize/pages.ts';
import { formdataPage } from '../../../../../support/edgar-pages/formdata/formdata-page.ts';
import { printOrTypePage } from '../../../../../support/edgar-pages/print-or-type/print-or-type-page.ts';
import { filing, owner, relationship, row } from '../../../../../support/samples/filing.ts';
import { exerciseTaxSale } from '../../../../../support/samples/trades/exercise-tax-sale.ts';
import { filingOf, lost, readChanged } from '../changed-page.ts';

const SPELLING = 'it is not in a recognized format';
const ROLES = 'reportingOwners.0.relationship';
const NAME = 'reportingOwners.0.name';
const period = '>03/05/2024</span></td></tr>';
const original = /(Original Filed\s*\(Month\/Day\/Year\)<\/span><br>)/;
const box = (label: string) =>
  new RegExp(`(<td[^>]*>)(?:<span class="FormData">X</span>)?(</td>\\s*<td[^>]*>${label})`);

describe('the cover is declined', () => {
  test.each<[what: string, words: string | RegExp, others: string, missing: string]>([
    ['with two names of one owner', 'Saoirse</a>', 'Saoirse</a> <a href="?CIK=7">Ada</a>', ': one name'],
    [
      'with two issuers',
      '4. If Amendment, Date of Original Filed',
      '2. Issuer Name and Ticker or Trading Symbol',
      ': one of 2',
    ],
    [
      'with the date of the event in the box of the original’s',
      />03\/05\/2024<\/span><\/td><\/tr>([\s\S]*?Original Filed\s*\(Month\/Day\/Year\)<\/span><br>)/,
      '></span></td></tr>$103/05/2024',
      'If Amendment, Date of Original Filed',
    ],
    ['with an amendment of no date', original, '$1yes', 'If Amendment, Date of Original Filed'],
  ])('%s', (_, words, others, missing) => {
    expect(lost(words, others)).toContainEqual(expect.stringContaining(missing));
  });
});

describe('on the cover is in doubt', () => {
  test.each<[what: string, words: string | RegExp, others: string, doubt: string]>([
    [
      'a date that is struck out',
      period,
      '><s>03/05/2024</s></span></td></tr>',
      'periodOfReport: it holds <s>',
    ],
    [
      'a date with a second beside it',
      period,
      '>03/05/2024<br><s>03/04/2024</s></span></td></tr>',
      'periodOfReport: it holds <s>',
    ],
    [
      'two dates',
      period,
      '>03/05/2024<br>03/04/2024</span></td></tr>',
      'periodOfReport: it is not in a recognized format',
    ],
    [
      'a date that is broken',
      period,
      '>03/05/<br>2024</span></td></tr>',
      'periodOfReport: it is not in a recognized format',
    ],
    [
      'a date in a field to fill in',
      period,
      '><input value="03/05/2024"></span></td></tr>',
      'periodOfReport: it holds <input>',
    ],
    [
      'an amendment’s date that is none',
      original,
      '$102/30/2024',
      'dateOfOriginalSubmission: it is not in a recognized format',
    ],
    [
      'a hidden name',
      '<a href="/cgi-bin/browse-edgar?action=getcompany&amp;CIK=0009000203"',
      '<a hidden href="?CIK=0009000203"',
      `${NAME}: part of it is hidden`,
    ],
    [
      'a box of a picture',
      box('Director'),
      '$1<img src="x.gif">$2',
      `${ROLES}: its box was not found, or cannot be read`,
    ],
    ['an issuer that has no brackets', ' ]\n', '\n', `issuer: ${SPELLING}`],
    ['an issuer with words between name and symbol', '/DE/</a>', '/DE/</a> of Utah', `issuer: ${SPELLING}`],
    ['an issuer with a line below the symbol', '</span> ]', '</span> ]<br>or [ BTH ]', `issuer: ${SPELLING}`],
    [
      'a title below no label',
      /<td[^>]*><\/td>\n(<td[^>]*>)President/,
      '$1President</td><td>',
      `${ROLES}: it is in several parts`,
    ],
    ['a title that is struck out', 'President', '<s>President</s>', `${ROLES}: it holds <s>`],
    ['an officer without a title', 'President &amp; CEO', '', `${ROLES}: an officer has no title`],
    [
      'a title without an officer',
      box('Officer'),
      '$1$2',
      `${ROLES}: a title is given, but its box is not checked`,
    ],
    [
      'an owner without a role',
      /(<span class="FormData">X<\/span>)(<\/td>\s*<td[^>]*>Director[\s\S]*?)\1([\s\S]*?)President &amp; CEO/,
      '$2$3',
      `${ROLES}: no box is checked`,
    ],
  ])('%s', (_, words, others, doubt) => {
    expect(lost(words, others)).toEqual([doubt]);
  });
});

test('a box that every Form 4 has is in doubt where it is not on the page', () => {
  const reading = readChanged('Check this box if no longer', 'If no longer');
  expect(reading).toMatchObject({ doubts: [{ path: 'notSubjectToSection16' }] });
});

describe('the cover tells', () => {
  test('an owner who has no page of his own on EDGAR', () => {
    expect(filingOf(/<a href="[^"]*0203">(.*?)<\/a>/, '$1')?.reportingOwners[0]).toMatchObject({
      cik: null,
      name: "O'Neil Saoirse",
    });
  });

  test('an amendment by the date of the original alone', () => {
    expect(filingOf(original, '$103/06/2024')).toMatchObject({
      documentType: '4/A',
      dateOfOriginalSubmission: '2024-03-06',
    });
    for (const others of ['$1<table><tr><td>03/06/2024</td></tr></table>', '$1</td><td>03/06/2024'])
      expect(filingOf(original, others)).toMatchObject({
        documentType: '4/A',
        dateOfOriginalSubmission: '2024-03-06',
      });
    expect(filingOf(original, '$1 (Month/Day/Year) 02/30/2024')).toMatchObject({
      documentType: '4/A',
      dateOfOriginalSubmission: null,
    });
  });

  test('the date below a label that is on two lines', () => {
    expect(filingOf(/(Earliest Transaction)\s*\(Month/, '$1</span><br><span>(Month')?.periodOfReport).toBe(
      '2024-03-05',
    );
  });

  test('which of the filing’s own boxes is checked', () => {
    const checked = (label: string) => new RegExp(`(<td>)\\s*(</td></tr></table></td>\\s*<td[^>]*>${label})`);
    expect(filingOf(checked('Check this box if no longer'), '$1X$2')).toMatchObject({
      notSubjectToSection16: true,
      aff10b5One: false,
    });
    expect(filingOf(checked('Check this box to indicate'), '$1X$2')).toMatchObject({
      notSubjectToSection16: false,
      aff10b5One: true,
    });
  });

  test.each<[what: string, facts: Partial<Relationship>]>([
    ['an officer', { isOfficer: true, officerTitle: 'CFO' }],
    ['who is something else', { isOther: true, otherText: 'Former director' }],
    [
      'an officer and something else',
      { isOfficer: true, isOther: true, officerTitle: 'CFO', otherText: 'Trustee' },
    ],
    ['an owner of a tenth', { isTenPercentOwner: true }],
  ])('%s, wherever the titles stand', (_, facts) => {
    const roles = relationship(facts);
    const one = filing({ reportingOwners: [owner({ relationship: roles })], nonDerivativeTable: [row()] });
    const pages = [
      formdataPage(one, { officerTitle: 'own-cells' }),
      formdataPage(one, { officerTitle: 'one-cell' }),
      printOrTypePage(one),
    ];
    for (const html of pages) {
      const reading = readPage(parse(html), filingUrl);
      expect(reading).toMatchObject({
        ok: true,
        doubts: [],
        filing: { reportingOwners: [{ relationship: roles }] },
      });
    }
  });
});

test('each role, title and symbol leads to where it stands', () => {
  const one = filing({
    issuer: { cik: '0009000101', name: 'Fernhill', tradingSymbol: 'FHIL', foreignTradingSymbol: '2330.TW' },
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
    nonDerivativeTable: [row()],
    notSubjectToSection16: true,
  });
  const said = (html: string, field: string) => {
    const reading = readPage(parse(html), filingUrl);
    return reading.ok ? reading.sources().get(field)?.textContent?.trim() : null;
  };
  for (const html of [formdataPage(one), printOrTypePage(one)]) {
    expect(said(html, `${ROLES}.officerTitle`)).toBe('CFO');
    expect(said(html, `${ROLES}.otherText`)).toBe('Trustee');
    expect(said(html, `${ROLES}.isOfficer`)).toBeTruthy();
    expect(said(html, 'notSubjectToSection16')).toEqual(expect.any(String));
  }
  expect(said(formdataPage(one), 'issuer.foreignTradingSymbol')).toContain('2330.TW');
});

describe('of what the page gives twice', () => {
  const joint = filing({
    reportingOwners: [owner(), owner({ cik: '0009000202', name: 'Marlowe Trust' })],
    nonDerivativeTable: [row()],
  });

  test('the owner’s name is in doubt where it differs, and is one owner', () => {
    const html = formdataPage(joint);
    const last = html.lastIndexOf('Marlowe Ada J');
    const other = `${html.slice(0, last)}Marlowe Bea J${html.slice(last + 'Marlowe Ada J'.length)}`;
    const reading = readPage(parse(other), filingUrl);
    expect(reading.ok && reading.filing.reportingOwners.map(({ name }) => name)).toEqual([
      '',
      'Marlowe Trust',
    ]);
    expect(reading.ok && reading.doubts.map(({ path, reason }) => [path, reason])).toEqual([
      [NAME, 'the page gives it twice, with different text'],
    ]);
  });

  test('the owner’s roles are in doubt where they differ', () => {
    const html = printOrTypePage(exerciseTaxSale);
    expect(lost(/(Saoirse<br>[\s\S]*?<td[^>]*>)\s*X/, '$1', html)).toEqual([
      `${ROLES}: the page gives it twice, with different text`,
    ]);
    expect(lost(/(CEO)(<\/td>[\s\S]*?<\/table>\s*<h2>Signatures)/, '$1<s>!</s>$2', html)).toEqual([
      `${ROLES}: it holds <s>`,
    ]);
  });
});
