import { browser } from 'wxt/browser';
import { createAsk } from '../../lib/edgar/client/client.ts';
import { digest } from '../../lib/glance/digest.ts';
import { hoverSettingKeys, hoverSettingsFrom } from '../../lib/settings/hover-settings.ts';
import { surroundings } from '../../platform/edgar.ts';
import { followKeys } from '../../platform/storage/follow-keys.ts';
import type { Point } from '../overlay/intent.ts';
import { createController, type LinkSpot } from './controller.ts';
import { createView } from './view.ts';

let hover: ReturnType<typeof createHover> | undefined;

/** What entrypoints/hover.ts hands to the content script that loads it. */
export const hoverPart = {
  /** One card for the page, made when the first link to a filing is reached. */
  hoverOnPage(signal: AbortSignal) {
    hover ??= createHover(signal);
    return hover;
  },
  /** Asks EDGAR about a filing, at the pace that all tabs share. */
  askEdgar: () => createAsk(surroundings(), digest),
};
export type HoverPart = typeof hoverPart;

function createHover(signal: AbortSignal) {
  const view = createView();
  const { open, leave } = createController(createAsk(surroundings(), digest), view, signal);
  let settings = hoverSettingsFrom({}, location);
  const keys = hoverSettingKeys(location);
  /** What the reader rests on while the settings are read. */
  let meant: LinkSpot | null = null;
  const known = new Promise<void>((resolve) => {
    followKeys(
      keys,
      () => browser.storage.local.get(keys),
      (stored) => {
        settings = hoverSettingsFrom(stored, location);
        view.setTheme(settings.theme);
        resolve();
      },
      signal,
    );
  });

  return {
    delay: () => settings.delay,
    open: async (spot: LinkSpot, at: Point | null) => {
      meant = spot;
      await known;
      if (settings.isOn && meant?.element === spot.element) open(spot, at);
    },
    leave: (spot: LinkSpot) => {
      meant = null;
      leave(spot);
    },
  };
}
