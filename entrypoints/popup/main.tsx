import { render } from 'preact';
import { askTab } from '../../platform/ask-tab.ts';
import { isInPopup } from '../../platform/extension.ts';
import { questions } from '../../platform/messages.ts';
import { forgetNews, hasNews } from '../../platform/own-pages/news.ts';
import { subscribeToSettings } from '../../platform/settings/settings.ts';
import { keepHouse } from '../../platform/watchlist/housekeeping.ts';
import { openWatchlist } from '../../platform/watchlist/whole-list.ts';
import { Popup, type PopupProps } from './Popup.tsx';
import { recall } from './remembered.ts';

const root = document.getElementById('popup');
if (!root) throw new Error('The popup has no place to be drawn in.');

// In a tab, the page takes the window's width; as a popup, it has to set its own.
document.documentElement.classList.toggle('in-popup', isInPopup());

const { sort, firstKeys } = recall();
const ending = new AbortController();
const forget = () => {
  show({ isNewRelease: false });
  // If that fails, the news is shown again.
  forgetNews().catch(() => undefined);
};
let shown: PopupProps = {
  list: null,
  filing: null,
  sort,
  isNewRelease: false,
  onReleaseTold: forget,
  news: null,
};
const show = (change: Partial<PopupProps>) => {
  shown = { ...shown, ...change };
  render(<Popup {...shown} />, root);
};

subscribeToSettings(
  ['theme'],
  ({ theme }) => {
    document.documentElement.dataset.theme = theme;
  },
  ending.signal,
);

show({});
let kept = false;
openWatchlist(
  firstKeys,
  (watchlist, stage) => {
    const { entries } = watchlist;
    // Before the list is complete, a party may seem unwatched only because its entry is still to be read.
    const unwatched = stage === 'complete' ? watchlist.unwatched : [];
    show({ list: { entries, unusable: [...watchlist.unusable, ...unwatched], stage } });
    if (stage !== 'complete' || kept) return;
    kept = true;
    // If the storage is full, no days are counted and nothing is deleted.
    keepHouse(watchlist, new Date().toISOString().slice(0, 10)).catch(() => undefined);
  },
  ending.signal,
);
import('./NewsParts.tsx').then((parts) =>
  parts.subscribeToNews((news) => show({ news: { news, parts } }), ending.signal),
);
hasNews().then(
  (isNewRelease) => show({ isNewRelease }),
  () => undefined,
);
askTab(questions.filing).then((answer) => {
  if (answer?.ok) show({ filing: answer.filing });
});
