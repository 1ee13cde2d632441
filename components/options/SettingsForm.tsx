import type { ComponentChildren } from 'preact';
import { defaults, hoverDelayRange, type SettingName, type Settings } from '../../lib/settings/settings.ts';
import { words } from './words.ts';
import '../setting.css';
import './settings-form.css';

type Props = {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  onReset: (name: SettingName) => void;
};

/** The names of the on/off settings. */
type SettingSwitch = { [N in SettingName]: Settings[N] extends boolean ? N : never }[SettingName];
const hoverSwitches: readonly SettingSwitch[] = [
  'hoverOnCompanyFilings',
  'hoverOnFilingIndex',
  'hoverOnInsiderTransactions',
  'hoverOnLatestFilings',
  'hoverOnFullTextSearch',
  'hoverElsewhere',
];

/** Every setting, saved when changed, with a reset for each. */
export function SettingsForm({ settings, onChange, onReset }: Props) {
  const row = (name: SettingName, control: ComponentChildren) => (
    <div class="setting">
      {control}
      {settings[name] !== defaults[name] && (
        <button
          type="button"
          class="button plain"
          aria-label={words.resetOne(words.settingNames[name])}
          onClick={({ currentTarget }) => {
            // The button is about to disappear.
            currentTarget.parentElement?.querySelector<HTMLElement>('select, input')?.focus();
            onReset(name);
          }}
        >
          {words.reset}
        </button>
      )}
    </div>
  );
  const choice = <N extends 'theme' | 'cardStart'>(name: N, options: Record<Settings[N], string>) =>
    row(
      name,
      <label class="setting-label">
        <span>{words.settingNames[name]}</span>
        <select
          class="field"
          value={settings[name]}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (Object.hasOwn(options, value)) onChange({ [name]: value });
          }}
        >
          {Object.entries<string>(options).map(([value, text]) => (
            <option value={value} key={value}>
              {text}
            </option>
          ))}
        </select>
      </label>,
    );
  const onOff = (name: SettingSwitch) =>
    row(
      name,
      <label class="setting-label">
        <span>{words.settingNames[name]}</span>
        <input
          type="checkbox"
          checked={settings[name]}
          onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
        />
      </label>,
    );
  return (
    <form class="settings" aria-label={words.settings} onSubmit={(event) => event.preventDefault()}>
      <section aria-labelledby="appearance">
        <h2 id="appearance">{words.appearance}</h2>
        <div class="setting-group">
          {choice('theme', words.themes)}
          {choice('cardStart', words.starts)}
          {onOff('marks')}
        </div>
      </section>
      <section aria-labelledby="hover">
        <h2 id="hover">{words.hover}</h2>
        <div class="setting-group">
          {row(
            'hoverDelay',
            <label class="setting-label">
              <span>{words.settingNames.hoverDelay}</span>
              <span class="range">
                <span>{words.settingValue(settings.hoverDelay)}</span>
                <input
                  type="range"
                  {...hoverDelayRange}
                  value={settings.hoverDelay}
                  aria-valuetext={words.milliseconds(settings.hoverDelay)}
                  onInput={(event) => onChange({ hoverDelay: event.currentTarget.valueAsNumber })}
                />
              </span>
            </label>,
          )}
          {hoverSwitches.map(onOff)}
        </div>
      </section>
      <section aria-labelledby="lists">
        <h2 id="lists">{words.lists}</h2>
        <p class="muted setting-note">{words.listsNote}</p>
        <div class="setting-group">{onOff('listSummaries')}</div>
      </section>
      <section aria-labelledby="reports">
        <h2 id="reports">{words.troubleshooting}</h2>
        <div class="setting-group">{onOff('logReadings')}</div>
      </section>
    </form>
  );
}
