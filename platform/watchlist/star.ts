import { browser } from 'wxt/browser';
import { matching, oneOf, orNull, shape, text } from '../../lib/shape.ts';
import type { WatchRecord } from '../../lib/watchlist/records/entry.ts';
import type { Party } from '../../lib/watchlist/records/party.ts';
import type { Sighting } from '../../lib/watchlist/records/sighting.ts';
import { setWithRoom } from '../storage/room.ts';

/**
 * What the hover card does with the watchlist. The watchlist's own store reads with zod, sets aside what it
 * cannot read and would be 9 of the hover's 24 kB; here a record that is not as it should be is `locked`:
 * neither shown as watched nor ever written over. tests/watchlist/star.test.ts holds the two to agree.
 */
export type Star = 'off' | 'on' | 'locked';

export const starKey = ({ kind, cik }: Pick<Party, 'kind' | 'cik'>) => `watch:${kind}:${cik}`;

const isWatchRecord = shape({
  version: (value: unknown): value is 1 => value === 1,
  kind: oneOf('insider', 'issuer'),
  cik: matching(/^\d{10}$/),
  name: text,
  ticker: orNull(text),
  role: orNull(text),
  addedAt: matching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
});

/** @param stored what stands under the party's key */
export function starOf(party: Party, stored: unknown): Star {
  if (stored === undefined || stored === null) return 'off';
  return isWatchRecord(stored) && starKey(stored) === starKey(party) ? 'on' : 'locked';
}

/** @throws StorageFull; nothing is changed then. */
export async function setStar(party: Party, isOn: boolean, now: Date): Promise<void> {
  const key = starKey(party);
  const star = starOf(party, (await browser.storage.local.get(key))[key]);
  if (star === 'on' && !isOn) await browser.storage.local.remove(key);
  if (star !== 'off' || !isOn) return;
  const { kind, cik, name, ticker, role } = party;
  const record: WatchRecord = { version: 1, kind, cik, name, ticker, role, addedAt: now.toISOString() };
  await setWithRoom({ [key]: record });
}

/** The owners and the issuer of a filing, as far as their CIKs are known. */
export function partiesIn({ owners, issuer }: Sighting): Party[] {
  return [
    ...owners.map((owner) => ({ ...owner, kind: 'insider' as const, ticker: null })),
    { ...issuer, kind: 'issuer' as const, role: null },
  ].flatMap((party) => (party.cik === null ? [] : [{ ...party, cik: party.cik }]));
}

/** Keeps a filing that was hovered over under a watched party, unless it is known there already. */
export async function keepSeen(party: Party, seen: Sighting): Promise<void> {
  const key = `seen:${party.kind}:${party.cik}:${seen.accession}`;
  const known = (await browser.storage.local.get(key))[key];
  // A page that was read in place did not say when it was filed.
  const isPoorer = shape({ version: (value): value is 1 => value === 1, filedAt: (value) => value === null })(
    known,
  );
  if (known === undefined || (isPoorer && seen.filedAt !== null)) await setWithRoom({ [key]: seen });
}
