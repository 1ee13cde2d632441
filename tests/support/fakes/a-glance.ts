import type { Glance } from '../../../lib/glance/glance.ts';

/** A glance at a sale of 1,000 shares, with the sentence given. */
export function aGlance(accession: string, sentence: string): Glance {
  return {
    seen: {
      version: 2,
      accession,
      url: `https://www.sec.gov/Archives/edgar/data/1/${accession.replaceAll('-', '')}/${accession}-index.htm`,
      documentType: '4',
      periodOfReport: '2024-06-03',
      filedAt: '2024-06-05',
      signedAt: '2024-06-05',
      dateOfOriginalSubmission: null,
      issuer: { cik: '0000000001', name: 'Acme Corp', ticker: 'ACME' },
      owners: [{ cik: '0000000002', name: 'Doe Jane', role: 'Director' }],
      security: { title: 'Common Stock', unit: 'shares' },
      net: '-1000',
      kinds: ['market-sale'],
      after: '9000',
      bought: null,
      sold: { shares: '1000', averagePrice: '12.5', value: '12500' },
      flags: [],
    },
    headline: 'Sold 1,000 at $12.50 · $12,500',
    sentence,
    percent: '-10',
    holdings: [{ line: 'Direct', unit: 'shares', after: '9000' }],
    firstTransaction: '2024-06-03',
    acceptanceDatetime: '2024-06-04T18:10:30',
    plan: 'checked',
    planAdoptions: [],
    filed: { roles: [], trades: [], lines: [] },
  };
}
