import type { Filing } from '../../../lib/form4/model/filing.ts';
import { formdataPage } from '../edgar-pages/formdata/formdata-page.ts';
import { printOrTypePage } from '../edgar-pages/print-or-type/print-or-type-page.ts';
import { amendedHoldings } from './statements/amended-holdings.ts';
import { giftToTrusts } from './statements/gift-to-trusts.ts';
import { initialStatement } from './statements/initial-statement.ts';
import { jointFilers } from './statements/joint-filers.ts';
import { seed } from './statements/seed.ts';
import { unknownLayout } from './statements/unknown-layout.ts';
import { dollarTotals } from './trades/dollar-totals.ts';
import { exerciseTaxSale } from './trades/exercise-tax-sale.ts';
import { footnotePrice } from './trades/footnote-price.ts';
import { oddBalance } from './trades/odd-balance.ts';
import { saleInTranches } from './trades/sale-in-tranches.ts';
import { thirtyRows } from './trades/thirty-rows.ts';
import { twoShareClasses } from './trades/two-share-classes.ts';

export type Sample = {
  name: string;
  title: string;
  /** Where www.sec.gov would serve the page. Its CIK and accession number are invented. */
  path: string;
  /** The facts the page was made from; `null` if the page is one to decline. */
  filing: Filing | null;
  html: string;
};

/** Pages to show and to test on, in both layouts, with the facts they were made from; the seed is first. */
export const samples: Sample[] = [
  {
    name: 'seed',
    title: 'The filing that started the project, print-or-type',
    path: '/Archives/edgar/data/9000100/000900090021000001/xslF345X03/edgar.xml',
    filing: seed,
    html: printOrTypePage(seed, {
      checkMarks: 'inputs',
      address: { street: '400 CAPITOL MALL #2060', city: 'SACRAMENTO,\u00a0CA\u00a095814' },
    }),
  },
  {
    name: 'sale-in-tranches',
    title: 'Sale in tranches, 10b5-1 box checked',
    path: '/Archives/edgar/data/9000102/000900090024000002/xslF345X05/wf-form4_171840000000001.xml',
    filing: saleInTranches,
    html: formdataPage(saleInTranches),
  },
  {
    name: 'exercise-tax-sale',
    title: 'Exercise, tax and sale on one day',
    path: '/Archives/edgar/data/9000103/000900090024000003/xslF345X05/doc4.xml',
    filing: exerciseTaxSale,
    html: formdataPage(exerciseTaxSale, { officerTitle: 'one-cell' }),
  },
  {
    name: 'joint-filers',
    title: 'Four joint filers',
    path: '/Archives/edgar/data/9000104/000900090024000004/xslF345X05/ownership.xml',
    filing: jointFilers,
    html: formdataPage(jointFilers),
  },
  {
    name: 'amended-holdings',
    title: 'Amendment with holdings only',
    path: '/Archives/edgar/data/9000105/000900090024000005/xslF345X05/primary_doc.xml',
    filing: amendedHoldings,
    html: formdataPage(amendedHoldings),
  },
  {
    name: 'initial-statement',
    title: 'Form 3, initial holdings',
    path: '/Archives/edgar/data/9000106/000900090024000006/xslF345X02/doc3.xml',
    filing: initialStatement,
    html: formdataPage(initialStatement),
  },
  {
    name: 'thirty-rows',
    title: 'Thirty rows',
    path: '/Archives/edgar/data/9000107/000900090024000007/xslF345X05/doc4.xml',
    filing: thirtyRows,
    html: formdataPage(thirtyRows),
  },
  {
    name: 'gift-to-trusts',
    title: 'Gift to two trusts, reported early',
    path: '/Archives/edgar/data/9000108/000900090024000008/xslF345X05/doc4.xml',
    filing: giftToTrusts,
    html: formdataPage(giftToTrusts, { officerTitle: 'one-cell' }),
  },
  {
    name: 'two-share-classes',
    title: 'Two share classes',
    path: '/Archives/edgar/data/9000109/000900090024000009/xslF345X05/doc4.xml',
    filing: twoShareClasses,
    html: formdataPage(twoShareClasses),
  },
  {
    name: 'footnote-price',
    title: 'A price only in a footnote, plan mentioned',
    path: '/Archives/edgar/data/9000110/000900090021000010/xslF345X03/doc4.xml',
    filing: footnotePrice,
    html: formdataPage(footnotePrice),
  },
  {
    name: 'dollar-totals',
    title: 'Notes in dollars beside units',
    path: '/Archives/edgar/data/9000111/000900090024000011/xslF345X05/doc4.xml',
    filing: dollarTotals,
    html: formdataPage(dollarTotals),
  },
  {
    name: 'odd-balance',
    title: 'A balance that does not add up',
    path: '/Archives/edgar/data/9000112/000900090024000012/xslF345X05/doc4.xml',
    filing: oddBalance,
    html: formdataPage(oddBalance),
  },
  {
    name: 'unknown-layout',
    title: 'An unknown layout',
    path: '/Archives/edgar/data/9000113/000900090031000013/xslF345X09/doc4.xml',
    filing: null,
    html: unknownLayout,
  },
];
