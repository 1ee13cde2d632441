import { expect, test } from 'vitest';
import type { Filing } from '../../../lib/form4/model/filing.ts';
import { summarize } from '../../../lib/form4/summary/summarize.ts';
import { glanceOf } from '../../../lib/glance/glance.ts';
import { glanceNews } from '../../../lib/glance/news.ts';
import { otherTrades } from '../../../lib/glance/other-trades.ts';
import { dollarsOf, hasTrades } from '../../../lib/lists/list-row.ts';
import { derivativeRow, filing, row } from '../../support/samples/filing.ts';

const glanced = (one: Filing) =>
  glanceOf(
    one,
    summarize(one),
    { accession: '0009000900-24-000001', filedAsOfDate: null, acceptanceDatetime: null },
    'https://www.sec.gov/Archives/edgar/data/1/000900090024000001/0009000900-24-000001-index.htm',
  );
const newsOf = (one: Filing) => glanceNews(glanced(one));

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

test('trades of other securities than the one that leads are named, and make its dollars a part', () => {
  const classA = row({ securityTitle: 'Class A Common Stock', transactionCode: 'P' });
  const bought = { ...classA, transactionAcquiredDisposedCode: 'A' as const };
  const two = glanced(filing({ nonDerivativeTable: [bought, row({ transactionShares: '90000' })] }));
  expect(two.seen.security?.title).toBe('Common Stock');
  expect(glanceNews(two).others).toEqual(['Purchase (P) of Class A Common Stock']);
  expect(dollarsOf(two)).toBeNull();
  const same = glanced(
    filing({ nonDerivativeTable: [row(), row({ securityTitle: 'COMMON  STOCK', transactionShares: '5' })] }),
  );
  expect(otherTrades(same)).toEqual([]);
  expect(dollarsOf(same)).toBe('25627.5');
});

test('a filing whose only purchase is of a derivative has trades, though an award leads', () => {
  const award = row({ transactionCode: 'A', transactionAcquiredDisposedCode: 'A' });
  const calls = { ...grant, securityTitle: 'Call Option', transactionCode: 'P' };
  const one = glanced(filing({ nonDerivativeTable: [award], derivativeTable: [calls] }));
  expect(one.seen.kinds).toEqual(['award']);
  expect(hasTrades(one)).toBe(true);
  expect(glanceNews(one).others).toEqual(['Purchase (P) of Call Option']);
  expect(hasTrades(glanced(filing({ nonDerivativeTable: [award], derivativeTable: [grant] })))).toBe(false);
});
