import { useState } from 'preact/hooks';
import { defaults, type Settings, settingNames } from '../../lib/settings/settings.ts';
import { words } from './words.ts';

type Props = {
  settings: Settings;
  /** Resolves to whether they were reset. */
  onReset: () => Promise<boolean>;
  onUndo: (before: Partial<Settings>) => void;
};

/** Resets every setting; until one is changed again, that can be undone. */
export function ResetSettings({ settings, onReset, onUndo }: Props) {
  const [before, setBefore] = useState<Partial<Settings>>({});
  const changed = settingNames.filter((name) => settings[name] !== defaults[name]);
  const canUndo = changed.length === 0 && Object.keys(before).length > 0;
  const reset = async () => {
    const those = Object.fromEntries(changed.map((name) => [name, settings[name]]));
    if (changed.length > 0 && (await onReset())) setBefore(those);
  };
  return (
    <section class="options-part" aria-labelledby="reset">
      <h2 id="reset">{words.resetTitle}</h2>
      <p class="muted">{words.resetHow}</p>
      <p class="options-actions">
        <button type="button" class="button" onClick={reset}>
          {words.resetAll}
        </button>
        <span role="status">{changed.length === 0 && words.resetDone}</span>
        {canUndo && (
          <button
            type="button"
            class="button plain"
            onClick={({ currentTarget }) => {
              // The button is about to disappear.
              currentTarget.parentElement?.querySelector('button')?.focus();
              onUndo(before);
              setBefore({});
            }}
          >
            {words.undo}
          </button>
        )}
      </p>
    </section>
  );
}
