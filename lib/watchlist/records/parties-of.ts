import { padCik } from '../../edgar/addresses/cik.ts';
import type { Summary } from '../../form4/model/summary.ts';
import type { PartyOnPage } from './party.ts';
import { roleText } from './sighting-of.ts';

/** The owners, in the filing's order, and then the issuer. */
export function partiesOf({ owners, issuer }: Summary): PartyOnPage[] {
  const insiders = owners.map((owner) => ({
    kind: 'insider' as const,
    cik: owner.cik && padCik(owner.cik),
    name: owner.name.value,
    ticker: null,
    role: roleText(owner),
  }));
  const ticker = issuer.tradingSymbol?.value ?? null;
  const cik = issuer.cik && padCik(issuer.cik);
  return [...insiders, { kind: 'issuer', cik, name: issuer.name.value, ticker, role: null }];
}
