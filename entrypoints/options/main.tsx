import { render } from 'preact';
import { settingNames } from '../../lib/settings/settings.ts';
import { subscribeToNews } from '../../platform/news/subscribe.ts';
import { readShortcuts } from '../../platform/own-pages/shortcuts.ts';
import { countKept } from '../../platform/records.ts';
import { subscribeToSettings } from '../../platform/settings/settings.ts';
import { openWatchlist } from '../../platform/watchlist/whole-list.ts';
import { Options, type OptionsProps } from './Options.tsx';

const root = document.getElementById('options');
if (!root) throw new Error('The options have no place to be drawn in.');

const ending = new AbortController();
const showRecords = async () => show({ records: await countKept() });
let shown: OptionsProps = {
  settings: null,
  list: null,
  shortcuts: [],
  records: null,
  onRecords: () => void showRecords(),
  news: null,
};
const show = (change: Partial<OptionsProps>) => {
  shown = { ...shown, ...change };
  render(<Options {...shown} />, root);
};

subscribeToSettings(
  settingNames,
  (settings) => {
    document.documentElement.dataset.theme = settings.theme;
    show({ settings });
  },
  ending.signal,
);
const showShortcuts = async () => show({ shortcuts: await readShortcuts() });
showShortcuts();
subscribeToNews((news) => show({ news }), ending.signal);
showRecords();
// The user may be back from the browser's page for changing them.
window.addEventListener('focus', showShortcuts);
// Records may have been loaded elsewhere, or imported.
window.addEventListener('focus', showRecords);
openWatchlist(
  [],
  (watchlist, stage) => {
    // An import is planned against the whole list, and again whenever the list changes.
    if (stage === 'complete')
      show({ list: { watchlist, entries: watchlist.entries, unusable: watchlist.unusable } });
  },
  ending.signal,
);
