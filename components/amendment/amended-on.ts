import type { Sighting } from '../../lib/watchlist/records/types/sighting.ts';
import * as words from './words.ts';

/** Shown first on the original: that its figures may have been corrected, when, and where. */
export function amendedOn({ url, filedAt, signedAt }: Sighting): HTMLElement {
  const line = document.createElement('p');
  line.className = 'flag';
  const textContent = words.amendment(filedAt, signedAt);
  const [before, after] = words.amended;
  line.append(before, Object.assign(document.createElement('a'), { href: url, textContent }), after);
  return line;
}
