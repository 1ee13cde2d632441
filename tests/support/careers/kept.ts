import { padCik } from '../../../lib/edgar/addresses/cik.ts';
import type { ListedTrade } from '../../../lib/edgar/lists/listed-trade.ts';
import { summarize } from '../../../lib/form4/summary/summarize.ts';
import { glanceOf } from '../../../lib/glance/glance.ts';
import { type KeptFiling, keptFilingOf } from '../../../lib/record/kept/kept-filing.ts';
import type { KeptRecord } from '../../../lib/record/kept/kept-record.ts';
import type { PastFiling } from '../edgar-pages/listings/lists/transaction-list.ts';

/** A past filing as the extension keeps it once it has read its submission. */
export function kept({ accession, filedAt, filing }: PastFiling): KeptFiling {
  const url = `https://www.sec.gov/Archives/edgar/data/9000101/${accession.replaceAll('-', '')}/${accession}-index.htm`;
  const filed = { accession, filedAsOfDate: filedAt, acceptanceDatetime: null };
  return keptFilingOf(glanceOf(filing, summarize(filing), filed, url));
}

/** The rows of filings as they appear in EDGAR's list of their first owner's transactions. */
export const listed = (filings: readonly PastFiling[]): ListedTrade[] =>
  filings.flatMap(({ accession, filing }) =>
    [...filing.nonDerivativeTable, ...filing.derivativeTable].map((row, at) => ({
      accession,
      folder: '9000101',
      form: filing.documentType,
      date: row.transactionDate,
      deemed: null,
      code: row.transactionCode,
      direction: row.transactionAcquiredDisposedCode,
      ownership: row.directOrIndirectOwnership,
      nature: null,
      amount: row.transactionShares,
      after: row.sharesOwnedFollowingTransaction,
      line: String(at + 1),
      party: { cik: padCik(filing.issuer.cik ?? '') ?? '', name: filing.issuer.name },
      security: row.securityTitle,
    })),
  );

/** The kept record of Ada Marlowe: EDGAR's list of these filings, some of which were read. */
export const keptRecord = (
  filings: readonly PastFiling[],
  read: readonly PastFiling[] = [],
  facts: Partial<KeptRecord> = {},
): KeptRecord => ({
  version: 1,
  party: { kind: 'insider', cik: '0009000201' },
  name: 'Marlowe Ada J',
  loadedAt: '2026-11-27T10:00:00.000Z',
  from: 'transactions',
  trades: listed(filings),
  listed: [],
  loaded: filings.length,
  isWhole: true,
  filings: read.map(kept),
  ...facts,
});
