import { expect, test } from 'vitest';
import type { Filing } from '../../../lib/form4/model/filing.ts';
import { summarize } from '../../../lib/form4/summary/summarize.ts';
import { glanceOf } from '../../../lib/glance/glance.ts';
import { glanceNews } from '../../../lib/glance/news.ts';
import { derivativeRow, filing, row } from '../../support/samples/filing.ts';

const newsOf = (one: Filing) =>
  glanceNews(
    glanceOf(
      one,
      summarize(one),
      { accession: '0009000900-24-000001', filedAsOfDate: null, acceptanceDatetime: null },
      'https://www.sec.gov/Archives/edgar/data/1/000900090024000001/0009000900-24-000001-index.htm',
    ),
  );

const grant = derivativeRow({
  transactionCode: 'A',
  transactionAcquiredDisposedCode: 'A',
  sharesOwnedFollowingTransaction: '1000',
  conversionOrExercisePrice: '4',
});

test('the net stands below news of a sale, and names the security', () => {
  expect(newsOf(filing({ nonDerivativeTable: [row()] })).net).toBe('Net −1,000 Common Stock');
});

test('options that came in the place of as many are no net of their own', () => {
  const old = derivativeRow({ transactionCode: 'D', transactionPricePerShare: null });
  const news = newsOf(filing({ derivativeTable: [old, grant] }));
  expect(news.headline).toContain('replaced by the same number');
  expect(news.net).toBeNull();
});
