import { browser } from 'wxt/browser';
import { createAsk } from '../../lib/edgar/client/client.ts';
import { digest } from '../../lib/glance/digest.ts';
import { hoverSettingKeys, hoverSettingsFrom } from '../../lib/settings/hover-settings.ts';
import { createController } from '../../page/hover/controller.ts';
import type { Point } from '../../page/hover/intent.ts';
import { followKeys } from '../../platform/storage/follow-keys.ts';
import { surroundings } from './surroundings.ts';
import { createView } from './view.ts';

let hover: ReturnType<typeof createHover> | undefined;

/** One card for the page, made when the first link to a filing is reached. */
export function theHover(signal: AbortSignal) {
  hover ??= createHover(signal);
  return hover;
}

function createHover(signal: AbortSignal) {
  const view = createView();
  const { open, leave } = createController(createAsk(surroundings(), digest), view, signal);
  let settings = hoverSettingsFrom({}, location);
  const keys = hoverSettingKeys(location);
  /** What the reader rests on while the settings are read. */
  let meant: HTMLAnchorElement | null = null;
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
    open: async (link: HTMLAnchorElement, at: Point | null) => {
      meant = link;
      await known;
      if (settings.isOn && meant === link) open(link, at);
    },
    leave: (link: HTMLAnchorElement) => {
      meant = null;
      leave(link);
    },
  };
}
