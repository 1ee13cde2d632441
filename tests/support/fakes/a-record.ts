import { multiply } from '../../../lib/figures/decimal.ts';
import type { FilingRef, PartyRecord, ReadFiling, RecordRow } from '../../../lib/record/model.ts';

export const ada = { cik: '0000000002', name: 'Whitcombe Ada' };
export const acme = { cik: '0000000001', name: 'Acme Corp' };

/** "2024-06-03" and 1 → an accession number for that day and number. */
export const accessionOf = (day: string, n = 1) =>
  `0000000002-${day.slice(2, 4)}-${day.slice(5, 7)}${day.slice(8)}${String(n).padStart(2, '0')}`;

export function aRef(accession: string, facts: Partial<FilingRef> = {}): FilingRef {
  const url = `https://www.sec.gov/Archives/edgar/data/1/${accession.replaceAll('-', '')}/${accession}-index.htm`;
  return { accession, form: '4', url, filedAt: null, ...facts };
}

/**
 * One transaction by Ada Whitcombe at Acme: by default, a sale of 100 shares of Common Stock at $10, not
 * under a plan, in a filing of that day which was read.
 */
export function aRow(date: string, facts: Partial<RecordRow> = {}): RecordRow {
  const row: RecordRow = {
    filings: [aRef(accessionOf(date))],
    position: 0,
    owner: ada,
    owners: [facts.owner ?? ada],
    issuer: acme,
    table: 'I',
    security: 'Common Stock',
    unit: 'shares',
    date,
    code: 'S',
    kind: 'market-sale',
    direction: 'D',
    amount: '100',
    price: '10',
    priceIs: null,
    value: null,
    after: null,
    ownership: 'D',
    nature: null,
    said: null,
    plan: 'not-checked',
    source: 'filing',
    listSays: null,
    flags: [],
    ...facts,
  };
  const { amount, price } = row;
  return { ...row, value: facts.value ?? (amount && price && multiply(amount, price)) };
}

/** The same transaction as a purchase. */
export const aPurchase = (date: string, facts: Partial<RecordRow> = {}): RecordRow =>
  aRow(date, { code: 'P', kind: 'market-buy', direction: 'A', ...facts });

/** A row as EDGAR's list has it: no price, no plan, no table. */
export const listed = (row: RecordRow): RecordRow => ({
  ...row,
  table: null,
  price: null,
  value: null,
  plan: null,
  source: 'list',
  flags: null,
});

/** A filing for that day that was read, with the given lines. */
export function aFiling(day: string, facts: Partial<ReadFiling> = {}): ReadFiling {
  return {
    ...aRef(accessionOf(day), { filedAt: day }),
    owners: [ada],
    roles: [],
    issuer: acme,
    periodOfReport: day,
    signedAt: day,
    dateOfOriginalSubmission: null,
    lines: [],
    flags: [],
    ...facts,
  };
}

export function aLine(
  opening: string | null,
  after: string | null,
  facts: Partial<ReadFiling['lines'][number]> = {},
): ReadFiling['lines'][number] {
  return {
    table: 'I',
    security: 'Common Stock',
    unit: 'shares',
    ownership: 'D',
    nature: null,
    opening,
    after,
    ...facts,
  };
}

/** A record that is whole from 2010 on, unless told otherwise. */
export function aRecord(facts: Partial<PartyRecord> = {}): PartyRecord {
  return { rows: [], filings: [], unread: [], reach: { from: '2010-01-04', isWhole: true }, ...facts };
}
