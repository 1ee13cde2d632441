import type { Sighting } from '../../../lib/watchlist/records/types/sighting.ts';
import { aSighting } from '../../../tests/support/fakes/a-sighting.ts';
import { anEntry } from '../../../tests/support/fakes/an-entry.ts';

/** A made-up watchlist such as a reporter might keep, for the pictures of the popup. */

type Event = [date: string, kind: string, net: number, after: number];

/** One insider's filings, oldest first. */
function filings(seed: number, facts: Partial<Sighting>, events: readonly Event[]): Sighting[] {
  return events.map(([date, kind, net, after], index) =>
    aSighting({
      accession: `0009000900-24-${String(seed * 100 + index).padStart(6, '0')}`,
      periodOfReport: date,
      signedAt: date,
      kinds: [kind],
      net: String(net),
      after: String(after),
      bought: kind === 'market-buy' ? trades(net) : null,
      sold: kind === 'market-sale' ? trades(-net) : null,
      ...facts,
    }),
  );
}

/** At $62 a share. */
const trades = (shares: number) => ({
  shares: String(shares),
  averagePrice: '62',
  value: String(62 * shares),
});

const quillon = { cik: '0009000102', name: 'Quillon Robotics, Inc.', ticker: 'QLRB' };
const okafor = { cik: '0009000202', name: 'Okafor Ngozi T', role: 'Chief Financial Officer' };

export const watchlist = [
  anEntry({
    kind: 'insider',
    ...okafor,
    ticker: 'QLRB',
    addedAt: '2024-06-20T00:00:00.000Z',
    note: 'Plan adopted in March. Compare with the next earnings date.',
    tags: ['10b5-1'],
    sightings: filings(1, { issuer: quillon, owners: [okafor] }, [
      ['2023-06-12', 'award', 24_000, 96_400],
      ['2023-09-11', 'market-sale', -6_200, 90_200],
      ['2023-12-11', 'market-sale', -5_950, 84_250],
      ['2024-02-20', 'exercise', 12_000, 96_250],
      ['2024-03-11', 'market-sale', -12_000, 84_250],
      ['2024-06-11', 'market-sale', -10_500, 73_750],
    ]),
  }),
  anEntry({
    kind: 'insider',
    cik: '0009000205',
    name: 'Castellanos Rafael',
    role: 'Director',
    ticker: 'MRDC',
    addedAt: '2024-06-18T00:00:00.000Z',
    sightings: filings(
      2,
      {
        issuer: { cik: '0009000107', name: 'Meridian Cloud, Inc.', ticker: 'MRDC' },
        owners: [{ cik: '0009000205', name: 'Castellanos Rafael', role: 'Director' }],
      },
      [
        ['2024-01-08', 'market-buy', 4_000, 61_000],
        ['2024-03-18', 'market-buy', 9_500, 70_500],
        ['2024-06-03', 'market-buy', 15_000, 85_500],
      ],
    ),
  }),
  anEntry({
    cik: '0009000104',
    name: 'Tidewater Grain Corp',
    ticker: 'TWGC',
    addedAt: '2024-06-12T00:00:00.000Z',
    tags: ['proxy season'],
    sightings: filings(
      3,
      {
        issuer: { cik: '0009000104', name: 'Tidewater Grain Corp', ticker: 'TWGC' },
        owners: [{ cik: '0009000204', name: 'Harrow & Pike Capital, L.P.', role: '10% Owner' }],
      },
      [
        ['2024-02-02', 'market-buy', 120_000, 2_410_000],
        ['2024-05-14', 'market-buy', 310_000, 2_720_000],
      ],
    ),
  }),
  anEntry({
    kind: 'insider',
    cik: '0009000203',
    name: 'O’Neil Saoirse',
    role: 'Director; President & CEO',
    ticker: 'BTHN',
    addedAt: '2024-05-30T00:00:00.000Z',
    sightings: filings(
      4,
      {
        issuer: { cik: '0009000103', name: 'Bell & Thorne Holdings', ticker: 'BTHN' },
        owners: [{ cik: '0009000203', name: 'O’Neil Saoirse', role: 'Director; President & CEO' }],
      },
      [
        ['2023-03-06', 'award', 20_000, 33_600],
        ['2024-03-05', 'exercise', 3_785, 37_385],
      ],
    ),
  }),
  anEntry({
    cik: '0009000112',
    name: 'Pinecrest Logistics, Inc.',
    ticker: 'PNCL',
    addedAt: '2024-05-12T00:00:00.000Z',
    note: 'Family trusts hold the rest.',
    sightings: filings(
      5,
      {
        issuer: { cik: '0009000112', name: 'Pinecrest Logistics, Inc.', ticker: 'PNCL' },
        owners: [{ cik: '0009000215', name: 'Abernathy Cole', role: 'SVP, Operations' }],
      },
      [
        ['2023-11-14', 'award', 8_000, 31_000],
        ['2024-02-14', 'market-sale', -6_000, 25_000],
        ['2024-05-08', 'market-sale', -1_500, 23_500],
      ],
    ),
  }),
];
