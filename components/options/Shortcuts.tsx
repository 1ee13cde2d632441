import type { Shortcut } from '../../platform/own-pages/shortcuts.ts';
import { ShortcutList } from '../ShortcutList.tsx';
import { words } from './words.ts';

type Props = { shortcuts: readonly Shortcut[]; onChange: () => void };

/** The keyboard shortcuts of a filing's page, and where to change them. */
export function Shortcuts({ shortcuts, onChange }: Props) {
  return (
    <section class="options-part" id="shortcuts" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{words.shortcuts}</h2>
      <p class="muted">{words.shortcutsHow}</p>
      <ShortcutList shortcuts={shortcuts} />
      <p>
        <button type="button" class="button" onClick={onChange}>
          {words.changeShortcuts}
        </button>
      </p>
    </section>
  );
}
