import { expect, test } from 'vitest';
import { accessionOf, aFiling, aRef, aRow, listed } from '../../../support/fakes/a-record.ts';
import { found, texts } from './found.ts';

const KIND = 'late-so-far';
const LATE = 'May be late: signed 9 business days after the earliest transaction.';

test('counts the earlier filings that may be late, with the latest of them', () => {
  const rows = [aRow('2024-06-03'), aRow('2024-03-04'), aRow('2023-03-06'), aRow('2022-03-07')];
  const filings = [
    aFiling('2022-03-07', { flags: [LATE] }),
    aFiling('2023-03-06', { flags: ['Another flag.', LATE] }),
    aFiling('2024-03-04'),
    aFiling('2024-06-03', { flags: [LATE] }),
  ];
  const [finding] = found(KIND, rows, { filings });
  expect(finding?.text).toBe(
    '2 of 3 earlier Form 4 filings may be late, the latest for Mar 6, 2023. A Form 4 is generally due by the end of the second business day.',
  );
  expect(finding?.rows).toEqual([rows[3], rows[2]]);
  expect(found(KIND, rows, { filings: filings.slice(2) })).toEqual([]);
});

test('by the filing date, where it is more than five business days after a purchase or sale', () => {
  const filed = (filedAt: string) => [aRef(accessionOf('2024-03-04'), { filedAt })] as const;
  const of = (filedAt: string, facts = {}) =>
    texts(
      found(KIND, [
        aRow('2024-06-03'),
        listed(aRow('2024-03-04', { filings: [...filed(filedAt)], ...facts })),
      ]),
    );
  // Mar 11, 2024 is the fifth business day.
  expect(of('2024-03-11')).toEqual([]);
  expect(of('2024-03-12')).toEqual([
    expect.stringContaining('1 earlier Form 4 filing may be late: the one for Mar 4, 2024.'),
  ]);
  expect(of('2024-03-12', { kind: 'gift', code: 'G' })).toEqual([]);
});

test('filings of which neither is known are called unknown', () => {
  const rows = [aRow('2024-06-03'), aRow('2023-03-06'), listed(aRow('2022-03-07'))];
  const filings = [aFiling('2023-03-06', { flags: [LATE] })];
  expect(texts(found(KIND, rows, { filings }))[0]).toContain(
    '1 earlier Form 4 filing may be late: the one for Mar 6, 2023; for 1 more it is not known.',
  );
});

test('filings that nobody judged are not counted as on time', () => {
  const filed = (day: string, filedAt: string) => ({
    filings: [aRef(accessionOf(day), { filedAt })] as [ReturnType<typeof aRef>],
  });
  const rows = [
    aRow('2026-06-03'),
    // Closures of 2026 are not known: one signed late, one filed late.
    aRow('2026-05-04'),
    listed(aRow('2026-04-06', filed('2026-04-06', '2026-05-04'))),
    // EDGAR's list has no purchase or sale of this filing, so its date tells nothing.
    listed(aRow('2024-03-04', { ...filed('2024-03-04', '2024-03-06'), kind: 'award', code: 'A' })),
    // Read without a signature's date, and by a release that kept no flags.
    aRow('2023-07-05'),
    aRow('2023-06-05', { flags: null }),
    aRow('2023-05-03'),
    aRow('2023-03-06'),
  ];
  const filings = [
    aFiling('2023-03-06', { flags: [LATE] }),
    aFiling('2023-05-03'),
    aFiling('2023-06-05'),
    aFiling('2023-07-05', { signedAt: null }),
    aFiling('2026-05-04', { flags: ['Signed 9 business days after the transaction of May 4, 2026.'] }),
  ];
  expect(texts(found(KIND, rows, { filings }))[0]).toContain(
    '1 of 2 earlier Form 4 filings may be late: the one for Mar 6, 2023; for 5 more it is not known.',
  );
});
