import * as v from 'valibot';
import { Accession } from '../../../edgar/addresses/accession.ts';
import { indexUrl } from '../../../edgar/addresses/urls.ts';
import { IsoDate } from '../../../form4/model/filing.ts';
import { mostFilings } from '../../../lists/filings-on-list.ts';
import type { NamedFiling } from '../../../lists/named-on-list.ts';
import { listOf, most } from '../../../watchlist/records/lengths.ts';
import { Cik, type PartyKind, partyKey } from '../../../watchlist/records/party.ts';
import { dayFrom, easternTime } from '../../calendar.ts';
import { ownershipForms } from '../../records/found.ts';
import type { NewsState } from '../../records/state.ts';
import type { NewlyListed, Watchers } from '../../telling/watchers.ts';

/** What a page's content script says about its list. */
export const NamedFilings: v.GenericSchema<unknown, NamedFiling[]> = listOf(
  v.object({
    accession: Accession,
    form: v.picklist(ownershipForms),
    filedAt: IsoDate,
    folder: v.pipe(v.string(), v.regex(/^[1-9]\d{0,9}$/)),
    ciks: listOf(Cik, most.items),
  }),
  mostFilings,
);

/** How many days ahead a filing may be dated: EDGAR dates a late filing with its next business day. */
const mostDaysAhead = 4;

/**
 * The new filings on a list that the user opened, which shows filings of any age: those of days that the news
 * does not cover yet. Until a look has found out which days these are, those filed since the user turned the
 * news on.
 * @param since ISO date
 */
export function newOnList(
  filings: readonly NamedFiling[],
  { through, done }: NewsState,
  since: string,
  watchers: Watchers,
  now: number,
): NewlyListed[] {
  const latest = dayFrom(easternTime(now).day, mostDaysAhead);
  const isNew = ({ filedAt }: NamedFiling) =>
    filedAt <= latest && (through === null ? filedAt >= since : filedAt > through && !done.includes(filedAt));
  return filings.filter(isNew).map(({ accession, form, filedAt, folder, ciks }) => ({
    accession,
    form,
    filedAt,
    listedOn: filedAt,
    url: indexUrl({ accession, cik: folder }),
    // A list may give a party any name.
    parties: ciks.map((cik) => ({ cik, name: nameListed(cik, watchers) })),
  }));
}

function nameListed(cik: string, watchers: Watchers): string {
  const kinds: PartyKind[] = ['insider', 'issuer'];
  const names = kinds.map((kind) => watchers.get(partyKey({ kind, cik }))?.name);
  return names.find((name) => name !== undefined) ?? `CIK ${cik}`;
}
