import type { Filing } from '../../../lib/form4/model/filing.ts';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { formdataPage } from '../../support/edgar-pages/formdata/formdata-page.ts';
import { printOrTypePage } from '../../support/edgar-pages/print-or-type/print-or-type-page.ts';
import { derivativeRow, filing, owner, relationship, row } from '../../support/samples/filing.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { complaintsOf, type FilingPage, openFiling } from '../../support/surfaces/card.ts';

const at = (html: string, version = 'X05'): FilingPage => ({
  path: `/Archives/edgar/data/9000900/000900090024000900/xslF345${version}/doc4.xml`,
  html,
});

const sale = (facts: Partial<Filing>) =>
  filing({
    nonDerivativeTable: [row({ transactionPricePerShare: '25.5', transactionShares: '1000' })],
    derivativeTable: [derivativeRow({ transactionShares: '250', conversionOrExercisePrice: '12.4' })],
    reportingOwners: [
      owner({ relationship: relationship({ isOfficer: true, officerTitle: 'Chief Engineer' }) }),
    ],
    ...facts,
  });

const amended = sale({ documentType: '4/A', dateOfOriginalSubmission: '2024-05-15' });

/** Each page with what its card says about it, worked out by hand from the facts. */
const cases: Record<string, { page: FilingPage; title: string; says: string[] }> = {
  'the seed, print-or-type': {
    page: sampleNamed('seed'),
    title: 'Form 4 summary',
    says: [
      'Acquired 123,239 in a grant, award or other acquisition',
      '549,462 owned after, up 28.9%',
      'Kandris Michael D',
      'Director',
      'President, CEO & COO',
      'Alto Ingredients, Inc.',
      'ALTO',
      'Mar 23, 2021',
      'Mar 25, 2021, 2 business days later',
      '549,462',
      'No such box on this form',
    ],
  },
  'a sale in tranches, FormData': {
    page: sampleNamed('sale-in-tranches'),
    title: 'Form 4 summary',
    says: ['Sold 10,500 at an average of $62.4464 · about $655,700', '73,750', 'Box checked', 'footnote 1'],
  },
  'exercise, tax and sale': {
    page: sampleNamed('exercise-tax-sale'),
    title: 'Form 4 summary',
    says: [
      'Sold 5,000 at $41.36 · $206,800',
      'Net +3,785 · 37,385 owned after, up 11.3%',
      '+12,000',
      '−3,215',
      '−5,000',
      'at $41.36',
      'at $41.36 · $206,800',
      '37,385',
      '$8.75',
      'Mar 1, 2030',
    ],
  },
  'joint filers': {
    page: sampleNamed('joint-filers'),
    title: 'Form 4 summary',
    says: ['and 3 others filing jointly', 'relationship not on this page', 'Bought 35,000', '3,435,000'],
  },
  'an amendment with holdings only': {
    page: sampleNamed('amended-holdings'),
    title: 'Form 4/A summary',
    says: [
      'Amends the filing of',
      'Feb 8, 2024',
      'Holdings only',
      '18,442',
      '1,200',
      '19,642',
      'Box not checked',
    ],
  },
  'a Form 3': {
    page: sampleNamed('initial-statement'),
    title: 'Form 3 summary',
    says: [
      'Initial statement of holdings',
      'Aug 19, 2024',
      '6,500',
      '312.4471',
      '$19.05',
      '40,000',
      'see footnote 1',
    ],
  },
  'a Form 5': {
    page: at(formdataPage(sale({ documentType: '5', periodOfReport: '2023-12-31' }))),
    title: 'Form 5 summary',
    says: ['Fiscal year ended', 'Dec 31, 2023', 'Sold 1,000 at $25.50 · $25,500', '9,000', '−250', '$12.40'],
  },
  'an amendment, print-or-type': {
    page: at(printOrTypePage(amended), 'X03'),
    title: 'Form 4/A summary',
    says: [
      'Amends the filing of',
      'May 15, 2024',
      'Chief Engineer',
      'Sold 1,000 at $25.50 · $25,500',
      '9,000',
      '−250',
    ],
  },
  'an amendment with a foreign symbol, in a stylesheet to come': {
    page: at(formdataPage(amended, { foreignTradingSymbol: 'own-box', tableOneColumns: 'one-more' }), 'X07'),
    title: 'Form 4/A summary',
    says: ['May 15, 2024', 'FHIL', 'Sold 1,000 at $25.50 · $25,500', '9,000', '−250'],
  },
};

for (const [name, { page: filingPage, title, says }] of Object.entries(cases)) {
  test(`the card of ${name} says what the filing says`, async ({ page, secGov }) => {
    const complaints = complaintsOf(page);
    const card = await openFiling(page, secGov, filingPage);
    await expect(card.getByRole('heading', { level: 2 })).toHaveText(title);
    for (const text of says) await expect.soft(card).toContainText(text);
    // A part without content has no heading.
    for (const part of await card.locator('.part').all())
      expect(await part.evaluate(({ children }) => children.length)).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
  });
}

test('the card links to the index, the raw XML, and the owner’s and the issuer’s filings', async ({
  page,
  secGov,
}) => {
  const card = await openFiling(page, secGov, sampleNamed('sale-in-tranches'));
  const links = card.getByRole('navigation').getByRole('link');
  expect(await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))).toEqual([
    'https://www.sec.gov/Archives/edgar/data/9000102/000900090024000002/0009000900-24-000002-index.htm',
    'https://www.sec.gov/Archives/edgar/data/9000102/000900090024000002/wf-form4_171840000000001.xml',
    'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0009000202&type=4&owner=only&count=40',
    'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0009000102&type=4&owner=only&count=40',
  ]);
});
