import type { Ask } from '../../lib/edgar/client/client.ts';
import { failureSentence } from '../../lib/edgar/client/failure.ts';
import { digest, type Glanced, GlanceReading, type Noticed } from '../../lib/glance/digest.ts';
import { hoverSettingOf } from '../../lib/settings/page-kind.ts';
import { defaults } from '../../lib/settings/settings.ts';
import { createEdgarAsk, readCached } from '../../platform/edgar.ts';
import { subscribeToSettings } from '../../platform/settings/settings.ts';
import type { Point } from '../overlay/intent.ts';
import { createController, type LinkSpot } from './controller.ts';
import { createView } from './view.ts';

let hover: ReturnType<typeof createHover> | undefined;

let ask: Ask<Glanced | Noticed> | undefined;

/** One for everything that a page asks, so the latest question comes first: a link before a list. */
function askFor(): Ask<Glanced | Noticed> {
  ask ??= createEdgarAsk(digest, GlanceReading);
  return ask;
}

/** What entrypoints/hover.ts gives to the content script that loads it. */
export const hoverPart = {
  /** The page's one card, made when the first link to a filing is reached. */
  hoverOnPage(signal: AbortSignal) {
    hover ??= createHover(signal);
    return hover;
  },
  /** Asks EDGAR about a filing, at the pace shared by all tabs. */
  askEdgar: askFor,
  /** What is known about filings without asking. */
  readKnown: (accessions: readonly string[]) => readCached(accessions, GlanceReading),
  failureSentence,
};
export type HoverPart = typeof hoverPart;

function createHover(signal: AbortSignal) {
  const view = createView();
  const { open, leave } = createController(askFor(), view, signal);
  const switchName = hoverSettingOf(location);
  let delay = defaults.hoverDelay;
  let isOn = true;
  /** The link that the reader rests on while the settings are read. */
  let meant: LinkSpot | null = null;
  const known = new Promise<void>((resolve) => {
    subscribeToSettings(
      [switchName, 'hoverDelay', 'theme'],
      (settings) => {
        isOn = settings[switchName];
        delay = settings.hoverDelay;
        view.setTheme(settings.theme);
        resolve();
      },
      signal,
    );
  });

  return {
    delay: () => delay,
    open: async (spot: LinkSpot, at: Point | null) => {
      meant = spot;
      await known;
      if (isOn && meant?.element === spot.element) open(spot, at);
    },
    leave: (spot: LinkSpot) => {
      meant = null;
      leave(spot);
    },
  };
}
