import { render } from 'preact';
import '../../components/controls.css';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { readShortcuts, type Shortcut } from '../../platform/own-pages/shortcuts.ts';
import { subscribeToSettings } from '../../platform/settings/settings.ts';

const root = document.getElementById('welcome');
if (!root) throw new Error('The first page has no place to be drawn in.');

subscribeToSettings(
  ['theme'],
  ({ theme }) => {
    document.documentElement.dataset.theme = theme;
  },
  new AbortController().signal,
);
const show = (shortcuts: readonly Shortcut[]) => render(<Welcome shortcuts={shortcuts} />, root);
show([]);
readShortcuts().then(show);
