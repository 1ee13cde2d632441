import { padCik } from '../../edgar/addresses/cik.ts';
import type { OwnerSummary, Summary } from '../../form4/model/summary.ts';
import { roleName } from '../../form4/wording/role-name.ts';
import { cut } from './lengths.ts';
import type { PartyOnPage } from './party.ts';
import type { Sighting } from './types/sighting.ts';

/** The owners, in the filing's order, and then the issuer. */
export function partiesOnPage(summary: Summary): PartyOnPage[] {
  const insiders = ownersSeen(summary).map((owner) => ({ ...owner, kind: 'insider' as const, ticker: null }));
  return [...insiders, { ...issuerOf(summary), kind: 'issuer', role: null }];
}

export function ownersSeen({ owners }: Summary): Sighting['owners'] {
  return owners.map((owner) => ({
    cik: owner.cik && padCik(owner.cik),
    name: cut(owner.name.value),
    role: roleText(owner),
  }));
}

export function issuerOf({ issuer: { cik, name, tradingSymbol } }: Summary): Sighting['issuer'] {
  return {
    cik: cik && padCik(cik),
    name: cut(name.value),
    ticker: tradingSymbol && cut(tradingSymbol.value),
  };
}

/** "Director; President, CEO & COO"; `null` if the page does not say or nothing is checked. */
function roleText({ roles }: OwnerSummary): string | null {
  const said = (roles ?? []).map(roleName);
  return said.length > 0 ? cut(said.join('; ')) : null;
}
