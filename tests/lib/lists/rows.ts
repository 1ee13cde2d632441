import type { Glance } from '../../../lib/glance/glance.ts';
import type { ListRow } from '../../../lib/lists/list-row.ts';
import { aGlance } from '../../support/fakes/a-glance.ts';

/** An accession number made from a filing's place in the list. */
export const accessionAt = (place: number) => `0000000001-24-${String(place).padStart(6, '0')}`;

/** A row that was not read. */
export function unreadRow(place: number, answer: ListRow['answer'] = null): ListRow {
  const accession = accessionAt(place);
  return { id: { accession, cik: '1' }, place, form: '4', url: `https://www.sec.gov/${accession}`, answer };
}

/** A row that was read: a sale of 1,000 shares for $12,500, unless `facts` say otherwise. */
export function readRow(place: number, facts: Partial<Glance['seen']> = {}): ListRow {
  const glance = aGlance(accessionAt(place), '');
  return unreadRow(place, { kind: 'filing', glance: { ...glance, seen: { ...glance.seen, ...facts } } });
}

/** The figures of a trade of 1,000 shares with this value in dollars. */
export const trades = (value: string | null) => ({ shares: '1000', averagePrice: null, value });
