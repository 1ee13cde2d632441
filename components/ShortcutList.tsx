import type { Shortcut } from '../platform/own-pages/shortcuts.ts';
import * as words from './words.ts';
import './shortcut-list.css';

/** The keyboard shortcuts of a filing's page. */
export function ShortcutList({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  return (
    <dl class="shortcuts">
      {shortcuts.map(({ name, description, key }) => (
        <div class="shortcut" key={name}>
          <dt>{description}</dt>
          <dd>{key ? <kbd>{key}</kbd> : <span class="muted">{words.noKey}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
