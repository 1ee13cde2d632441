import { isoDay } from '../../lib/figures/iso-day.ts';
import { daysBefore } from '../../lib/record/days.ts';
import type { KeptFiling } from '../../lib/record/kept/kept-filing.ts';
import type { Scope } from '../../lib/record/merge/party-record.ts';
import type { PartyId } from '../../lib/watchlist/records/party.ts';
import type { Subject } from './record-store.ts';

/**
 * A filing's owners with a known CIK, each as the subject of a record at its issuer.
 * @param now epoch milliseconds
 */
export function peopleOf({ seen: { owners, issuer } }: KeptFiling, now: number): Subject[] {
  const until = isoDay(now);
  return owners.flatMap(({ cik, name }) =>
    cik === null
      ? []
      : [
          {
            party: { kind: 'insider', cik },
            name,
            scope: { owner: cik, issuer: issuer.cik },
            days: null,
            until,
          },
        ],
  );
}

/** Everything that concerns one party. */
export const scopeOf = ({ kind, cik }: PartyId): Scope => ({
  owner: kind === 'insider' ? cik : null,
  issuer: kind === 'issuer' ? cik : null,
});

/** How many days before today count for who else traded recently. */
const companyDays = 90;

/** A filing's issuer as the subject of a record of everyone's recent days. @param now epoch milliseconds */
export function companyOf({ seen: { issuer } }: KeptFiling, now: number): Subject | null {
  if (issuer.cik === null) return null;
  const until = isoDay(now);
  const since = daysBefore(until, companyDays);
  return {
    party: { kind: 'issuer', cik: issuer.cik },
    name: issuer.name,
    scope: { owner: null, issuer: issuer.cik, since },
    days: companyDays,
    until,
  };
}
