import { sightingOf } from '../../../lib/watchlist/records/sighting-of.ts';
import { changeSettings } from '../../../platform/settings/change-settings.ts';
import { unwatch, watch } from '../../../platform/watchlist/actions.ts';
import { keepOpened } from '../../../platform/watchlist/sightings.ts';
import { sayAmended } from '../../amendments/say-amended.ts';

/** What entrypoints/keeping.ts gives to the content script that loads it. */
export const keepingPart = { changeSettings, keepOpened, sayAmended, sightingOf, unwatch, watch };
export type KeepingPart = typeof keepingPart;
