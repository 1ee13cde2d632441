import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import '../../components/controls.css';
import { ExportButtons } from '../../components/ExportButtons.tsx';
import { FailureAlert } from '../../components/FailureAlert.tsx';
import { About } from '../../components/options/About.tsx';
import { NewsForm } from '../../components/options/news/NewsForm.tsx';
import { ResetSettings } from '../../components/options/ResetSettings.tsx';
import { SettingsForm } from '../../components/options/SettingsForm.tsx';
import { Shortcuts } from '../../components/options/Shortcuts.tsx';
import { words } from '../../components/options/words.ts';
import { useAttempt } from '../../components/use-attempt.ts';
import { useKeptFocus } from '../../components/use-kept-focus.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { extensionVersion } from '../../platform/extension.ts';
import {
  changeChoices,
  letNoPageLook,
  letPagesLook,
  lookAgain,
  turnNotificationsOff,
  turnNotificationsOn,
  turnOff,
  turnOn,
} from '../../platform/news/actions.ts';
import type { AllNews } from '../../platform/news/subscribe.ts';
import { openShortcutSettings, type Shortcut } from '../../platform/own-pages/shortcuts.ts';
import { dropAllKept } from '../../platform/records.ts';
import { changeSettings, resetSettings } from '../../platform/settings/change-settings.ts';
import { Import, type ReadList } from './Import.tsx';
import './options.css';

export type OptionsProps = {
  /** `null` until they have been read. */
  settings: Settings | null;
  /** `null` until all of it has been read. */
  list: ReadList | null;
  shortcuts: readonly Shortcut[];
  /** For how many parties records and notices are kept; `null` until that is known. */
  records: { records: number; notices: number } | null;
  onRecords: () => void;
  /** `null` until it has been read. */
  news: AllNews | null;
};

/** The settings, and export and import of the watchlist. */
export function Options({ settings, list, shortcuts, records, onRecords, news }: OptionsProps) {
  const { failure, attempt, forgive } = useAttempt();
  const root = useRef<HTMLElement>(null);
  /** Whether "Delete all records" was pressed once. */
  const [isSure, setSure] = useState(false);
  const [isNewsRefused, setNewsRefused] = useState(false);
  useKeptFocus(root, ['.import-problems', 'h1']);
  const drawnAbove = [settings !== null, shortcuts.length, news !== null];
  useLayoutEffect(() => {
    // The popup's link leads here, and each part drawn above moves it away.
    if (location.hash === '#import') root.current?.querySelector('#import')?.scrollIntoView();
  }, drawnAbove);
  const saveList = (as: 'json' | 'csv') =>
    attempt(async () => {
      const { exportList } = await import('../../platform/watchlist/export.ts');
      await exportList(list?.entries ?? [], as, new Date());
    });
  return (
    <main class="options" ref={root}>
      <h1 tabIndex={-1}>{words.title}</h1>
      {failure && <FailureAlert {...failure} ready={list !== null} onExport={saveList} onClose={forgive} />}
      {settings && (
        <SettingsForm
          settings={settings}
          onChange={(change) => attempt(() => changeSettings(change))}
          onReset={(name) => attempt(() => resetSettings([name]))}
        />
      )}
      {shortcuts.length > 0 && (
        <Shortcuts shortcuts={shortcuts} onChange={() => attempt(openShortcutSettings)} />
      )}
      {news && (
        <NewsForm
          news={news}
          now={Date.now()}
          isRefused={isNewsRefused}
          onSwitch={(on) => attempt(on ? turnOn : turnOff).then((isDone) => setNewsRefused(on && !isDone))}
          onPages={(on) => attempt(on ? letPagesLook : letNoPageLook)}
          onNotify={(on) => attempt(() => (on ? turnNotificationsOn() : turnNotificationsOff()))}
          onConditions={(conditions) => attempt(() => changeChoices({ conditions }))}
          onQuiet={(quiet) => attempt(() => changeChoices({ quiet }))}
          onLook={() => attempt(lookAgain)}
        />
      )}
      <section class="options-part" aria-labelledby="back-up">
        <h2 id="back-up">{words.backUp}</h2>
        <p class="muted">{words.backUpHow}</p>
        <p class="options-actions">
          <ExportButtons ready={list !== null} onExport={saveList} />
        </p>
        {list && list.unusable.length > 0 && <p class="muted">{words.notInFiles(list.unusable.length)}</p>}
      </section>
      <section class="options-part" id="import" aria-labelledby="import-title">
        <h2 id="import-title">{words.import}</h2>
        {settings && list && <Import settings={settings} list={list} attempt={attempt} />}
      </section>
      <section class="options-part" aria-labelledby="records">
        <h2 id="records">{words.records}</h2>
        <p class="muted">{words.recordsHow}</p>
        <p class="options-actions">
          <span role="status">{records && words.recordsKept(records.records, records.notices)}</span>
          <button
            type="button"
            class="button"
            disabled={!records || records.records + records.notices === 0}
            onBlur={() => setSure(false)}
            onClick={() => {
              setSure(!isSure);
              if (isSure) attempt(dropAllKept).then(onRecords);
            }}
          >
            {isSure ? words.deleteRecordsSure : words.deleteRecords}
          </button>
        </p>
      </section>
      {settings && (
        <ResetSettings
          settings={settings}
          onReset={() => attempt(() => resetSettings())}
          onUndo={(before) => attempt(() => changeSettings(before))}
        />
      )}
      <About version={extensionVersion()} />
    </main>
  );
}
