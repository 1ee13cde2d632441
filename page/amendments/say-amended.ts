import { amendedOn } from '../../components/amendment/amended-on.ts';
import { amendmentOf } from '../../lib/record/amendments/amended-by.ts';
import { partiesSeen, type Sighting } from '../../lib/watchlist/records/types/sighting.ts';
import { readKnownFilings } from '../../platform/watchlist/known-filings.ts';

/**
 * Says at the top that a filing was amended, if an amendment of it was read before. Makes no request.
 * @param place empty and hidden, in a card, inside its closed shadow root and with its styles
 */
export async function sayAmended(seen: Sighting, place: HTMLElement): Promise<void> {
  const amendment = amendmentOf(seen, await readKnownFilings(partiesSeen(seen)));
  place.replaceChildren(...(amendment ? [amendedOn(amendment)] : []));
  place.hidden = amendment === null;
}
