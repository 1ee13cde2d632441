import type { Shortcut } from '../../platform/own-pages/shortcuts.ts';
import { ShortcutList } from '../ShortcutList.tsx';

type Props = { shortcuts: readonly Shortcut[]; onChange: () => void };

/** What keys do on a filing's page, and where to change them. */
export function Shortcuts({ shortcuts, onChange }: Props) {
  return (
    <section class="options-part" id="shortcuts" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">Keyboard shortcuts</h2>
      <p class="muted">They work on a filing’s page. Your browser keeps them in its own settings.</p>
      <ShortcutList shortcuts={shortcuts} />
      <p>
        <button type="button" class="button" onClick={onChange}>
          Change shortcuts
        </button>
      </p>
    </section>
  );
}
