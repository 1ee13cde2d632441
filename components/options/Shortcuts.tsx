import type { Shortcut } from '../../platform/own-pages/shortcuts.ts';
import './shortcuts.css';

type Props = { shortcuts: readonly Shortcut[]; onChange: () => void };

/** What keys do on a filing's page, and where to change them. */
export function Shortcuts({ shortcuts, onChange }: Props) {
  return (
    <section class="options-part" id="shortcuts" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">Keyboard shortcuts</h2>
      <p class="muted">On the page of a filing. Your browser keeps them, and you change them there.</p>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, key }) => (
          <div class="shortcut" key={name}>
            <dt>{description}</dt>
            <dd>{key ? <kbd>{key}</kbd> : <span class="muted">Not set</span>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="button" onClick={onChange}>
          Change shortcuts
        </button>
      </p>
    </section>
  );
}
