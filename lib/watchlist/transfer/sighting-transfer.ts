import { withinLimit } from '../list/history.ts';
import type { Transfer } from '../records/record-transfer.ts';
import { isSameSighting, mergeReadings, type Sighting } from '../records/types/sighting.ts';

/** The filings of both sides, up to the limit; one on both stays as it is, plus what only the file knew. */
export const sightingTransfer: Transfer<Sighting> = {
  name: 'a filing',
  merge(here, file) {
    const known = new Map(here.map((seen) => [seen.accession, seen]));
    const merged = file.map((seen) => {
      const mine = known.get(seen.accession);
      return mine ? mergeReadings(seen, mine) : seen;
    });
    const others = here.filter(({ accession }) => !merged.some((seen) => seen.accession === accession));
    const kept = new Set(withinLimit([...others, ...merged]));
    const write = merged.filter((seen) => {
      const mine = known.get(seen.accession);
      return kept.has(seen) && !(mine && isSameSighting(mine, seen));
    });
    const added = write.filter(({ accession }) => !known.has(accession)).length;
    const what = added > 0 ? [added === 1 ? 'adds 1 filing' : `adds ${added} filings`] : [];
    return { write, what };
  },
};
