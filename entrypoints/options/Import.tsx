import { useMemo, useState } from 'preact/hooks';
import { ImportPreview } from '../../components/options/ImportPreview.tsx';
import { ImportProblems } from '../../components/options/ImportProblems.tsx';
import type { Settings } from '../../lib/settings/settings.ts';
import type { WatchEntry, Watchlist } from '../../lib/watchlist/list/watchlist.ts';
import type { UnusableRecord } from '../../lib/watchlist/records/unusable.ts';
import { planImport } from '../../lib/watchlist/transfer/plan.ts';
import { type FileReading, readJson, tooLarge } from '../../lib/watchlist/transfer/read-json.ts';
import { applyImport } from '../../platform/watchlist/import.ts';

/** The watchlist as it was read: its entries, and what is not this version's. */
export type ReadList = {
  watchlist: Watchlist;
  entries: readonly WatchEntry[];
  unusable: readonly UnusableRecord[];
};

type Props = {
  settings: Settings;
  list: ReadList;
  attempt: (action: () => Promise<unknown>) => Promise<boolean>;
};

type Opened = { name: string; read: FileReading } | { name: string; done: true };

async function open(file: File): Promise<Opened> {
  const problem = tooLarge(file.size);
  const read = problem ? { ok: false as const, problems: [problem] } : readJson(await file.text());
  return { name: file.name, read };
}

/** Takes a file in: reads it, shows what it would do, and does it once the user says so. */
export function Import({ settings, list, attempt }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const file = opened && 'read' in opened && opened.read.ok ? opened.read : null;
  // Planned anew when anything changes, in whatever tab: what is shown is what would be done.
  const plan = useMemo(() => file && planImport(file, list.watchlist, settings), [file, list, settings]);
  return (
    <>
      <label class="import-file">
        <span>A file that Form 4 Lens exported as JSON, at most 20 MB</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={async ({ currentTarget }) => {
            const chosen = currentTarget.files?.[0];
            if (chosen) setOpened(await open(chosen));
            // So that the same file can be chosen again, once it is mended.
            currentTarget.value = '';
          }}
        />
      </label>
      {opened && 'read' in opened && !opened.read.ok && (
        <ImportProblems name={opened.name} problems={opened.read.problems} />
      )}
      {opened && plan && (
        <ImportPreview
          name={opened.name}
          plan={plan}
          onApply={async () => {
            if (await attempt(() => applyImport(plan))) setOpened({ name: opened.name, done: true });
          }}
          onCancel={() => setOpened(null)}
        />
      )}
      {opened && 'done' in opened && <p role="status">{opened.name} was imported.</p>}
    </>
  );
}
