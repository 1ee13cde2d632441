import { indexUrl } from '../../edgar/addresses/urls.ts';
import type { ListedTrade } from '../../edgar/lists/listed-trade.ts';
import { kindOf } from '../../form4/model/transaction-codes.ts';
import type { KeptRecord } from '../kept/kept-record.ts';
import type { FilingRef, Named, RecordRow } from '../model.ts';

/** A row of a filing as EDGAR's list has it, with all parties on the other side for which it is listed. */
export type ListedRow = ListedTrade & { parties: Named[] };

/**
 * An issuer's list repeats each row of a joint filing for each of its owners: here it becomes one row with
 * all of them. Two equal rows for one owner stay two.
 */
export function listedRows(trades: readonly ListedTrade[]): ListedRow[] {
  const rows: ListedRow[] = [];
  const byLine = new Map<string, ListedRow[]>();
  for (const trade of trades) {
    const { accession, line, date, code, direction, ownership, amount, after, security, party } = trade;
    const key = JSON.stringify([accession, line, date, code, direction, ownership, amount, after, security]);
    const same = byLine.get(key) ?? [];
    const joint = same.find(({ parties }) => parties.every(({ cik }) => cik !== party.cik));
    if (joint) {
      joint.parties.push(party);
      continue;
    }
    const row = { ...trade, parties: [party] };
    byLine.set(key, [...same, row]);
    rows.push(row);
  }
  return rows;
}

export function refOfListed({ accession, folder, form }: ListedTrade): FilingRef {
  return { accession, form, url: indexUrl({ accession, cik: folder }), filedAt: null };
}

/** A row from EDGAR's list alone: without price, plan and footnotes. */
export function rowOfListed(listed: ListedRow, { party, name }: KeptRecord): RecordRow {
  const { parties, code, direction } = listed;
  const self: Named[] = [{ cik: party.cik, name }];
  const [owners, issuers] = party.kind === 'insider' ? [self, parties] : [parties, self];
  const [owner, issuer] = [owners[0] ?? listed.party, issuers[0] ?? listed.party];
  return {
    filings: [refOfListed(listed)],
    position: Number(listed.line ?? 0),
    owner,
    owners,
    issuer,
    table: null,
    security: listed.security,
    unit: 'shares',
    date: listed.date,
    code,
    kind: kindOf(code, direction),
    direction,
    amount: listed.amount,
    price: null,
    priceIs: null,
    value: null,
    after: listed.after,
    ownership: listed.ownership,
    nature: listed.nature,
    said: null,
    plan: null,
    source: 'list',
    listSays: null,
    flags: null,
  };
}
