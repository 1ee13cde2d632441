import { render } from 'preact';
import '../../components/controls.css';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { subscribeToSettings } from '../../platform/settings.ts';

const root = document.getElementById('welcome');
if (!root) throw new Error('The first page has no place to be drawn in.');

subscribeToSettings(
  ['theme'],
  ({ theme }) => {
    document.documentElement.dataset.theme = theme;
  },
  new AbortController().signal,
);
render(<Welcome />, root);
