import type { ComponentChildren } from 'preact';
import { defaults, hoverDelayRange, type SettingName, type Settings } from '../../lib/settings/settings.ts';
import './settings-form.css';

type Props = {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  onReset: (names?: readonly SettingName[]) => void;
};

const themes: [Settings['theme'], string][] = [
  ['auto', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];
const starts: [Settings['cardStart'], string][] = [
  ['open', 'Open'],
  ['collapsed', 'Collapsed'],
];

/** Settings that are on or off, each under the heading it belongs to. */
type Switch = { [N in SettingName]: Settings[N] extends boolean ? N : never }[SettingName];
export const settingTexts: Record<SettingName, string> = {
  theme: 'Theme',
  cardStart: 'Card on a filing',
  cardWidth: 'Width of the card',
  marks: 'Mark links to insiders and issuers you watch',
  hoverDelay: 'Rest before it shows',
  hoverOnCompanyFilings: 'On the filings of a company',
  hoverOnFilingIndex: "On a filing's index and folders",
  hoverOnInsiderTransactions: 'On insider transactions',
  hoverOnLatestFilings: 'On the latest filings',
  hoverOnFullTextSearch: 'In full-text search',
  hoverElsewhere: 'On other pages of sec.gov',
  logReadings: "Write to a filing's console how it was read",
};
const hoverSwitches: readonly Switch[] = [
  'hoverOnCompanyFilings',
  'hoverOnFilingIndex',
  'hoverOnInsiderTransactions',
  'hoverOnLatestFilings',
  'hoverOnFullTextSearch',
  'hoverElsewhere',
];

/** Every setting, saved as it is changed, with a way back for each and for all. */
export function SettingsForm({ settings, onChange, onReset }: Props) {
  const row = (name: SettingName, control: ComponentChildren) => (
    <div class="setting">
      {control}
      {settings[name] !== defaults[name] && (
        <button
          type="button"
          class="button plain"
          aria-label={`Reset: ${settingTexts[name]}`}
          onClick={() => onReset([name])}
        >
          Reset
        </button>
      )}
    </div>
  );
  const choice = <N extends 'theme' | 'cardStart'>(name: N, options: readonly [Settings[N], string][]) =>
    row(
      name,
      <label class="setting-label">
        <span>{settingTexts[name]}</span>
        <select
          class="field"
          value={settings[name]}
          onChange={(event) => {
            const chosen = options.find(([value]) => value === event.currentTarget.value);
            if (chosen) onChange({ [name]: chosen[0] });
          }}
        >
          {options.map(([value, text]) => (
            <option value={value} key={value}>
              {text}
            </option>
          ))}
        </select>
      </label>,
    );
  const onOff = (name: Switch) =>
    row(
      name,
      <label class="setting-label">
        <span>{settingTexts[name]}</span>
        <input
          type="checkbox"
          checked={settings[name]}
          onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
        />
      </label>,
    );
  return (
    <form class="settings" aria-label="Settings" onSubmit={(event) => event.preventDefault()}>
      <section aria-labelledby="appearance">
        <h2 id="appearance">Appearance</h2>
        <div class="setting-group">
          {choice('theme', themes)}
          {choice('cardStart', starts)}
          {onOff('marks')}
        </div>
      </section>
      <section aria-labelledby="hover">
        <h2 id="hover">Summary on hovering over a link</h2>
        <div class="setting-group">
          {row(
            'hoverDelay',
            <label class="setting-label">
              <span>{settingTexts.hoverDelay}</span>
              <span class="range">
                <span>{settings.hoverDelay} ms</span>
                <input
                  type="range"
                  {...hoverDelayRange}
                  value={settings.hoverDelay}
                  aria-valuetext={`${settings.hoverDelay} milliseconds`}
                  onInput={(event) => onChange({ hoverDelay: event.currentTarget.valueAsNumber })}
                />
              </span>
            </label>,
          )}
          {hoverSwitches.map(onOff)}
        </div>
      </section>
      <section aria-labelledby="reports">
        <h2 id="reports">For a report</h2>
        <div class="setting-group">{onOff('logReadings')}</div>
      </section>
      <button type="button" class="button" onClick={() => onReset()}>
        Reset all settings
      </button>
    </form>
  );
}
