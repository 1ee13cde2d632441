import { formatDate } from '../../lib/figures/format.ts';
import type { Sighting } from '../../lib/watchlist/records/types/sighting.ts';

/** What the original says first: that its figures may have been corrected, when, and where. */
export function amendedOn({ url, filedAt, signedAt }: Sighting): HTMLElement {
  const line = document.createElement('p');
  line.className = 'flag';
  const day = filedAt ? `filed ${formatDate(filedAt)}` : `signed ${formatDate(signedAt)}`;
  const link = Object.assign(document.createElement('a'), { href: url, textContent: `an amendment ${day}` });
  line.append('Amended: ', link, ' may repeat, correct or add to it.');
  return line;
}
