import type { Sighting } from '../../../lib/watchlist/records/types/sighting.ts';

/** A Form 4 of one insider at one issuer: 100 shares bought, 1,100 owned after, unless told otherwise. */
export function aSighting(facts: Partial<Sighting> = {}): Sighting {
  const accession = facts.accession ?? '0001104659-21-000001';
  return {
    version: 2,
    accession,
    url: `https://www.sec.gov/Archives/edgar/data/778164/${accession.replaceAll('-', '')}/xslF345X05/doc4.xml`,
    documentType: '4',
    periodOfReport: '2021-03-23',
    filedAt: null,
    signedAt: facts.filedAt ?? null,
    dateOfOriginalSubmission: null,
    issuer: { cik: '0000778164', name: 'Alto Ingredients, Inc.', ticker: 'ALTO' },
    owners: [{ cik: '0001290992', name: 'Kandris Michael D', role: 'Director' }],
    security: { title: 'Common Stock', unit: 'shares' },
    net: '100',
    kinds: ['market-buy'],
    after: '1100',
    bought: { shares: '100', averagePrice: '5.25', value: '525' },
    sold: null,
    flags: [],
    ...facts,
  };
}
