import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ImportPreview } from '../../components/options/ImportPreview.tsx';
import { ImportProblems } from '../../components/options/ImportProblems.tsx';
import { words } from '../../components/options/words.ts';
import { newsIn } from '../../lib/news/transfer.ts';
import { importedRecords } from '../../lib/record/kept/imported-records.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { WatchEntry, Watchlist } from '../../lib/watchlist/list/watchlist.ts';
import type { UnusableRecord } from '../../lib/watchlist/records/unusable.ts';
import { planImport } from '../../lib/watchlist/transfer/plan.ts';
import { type FileReading, readJson, tooLarge } from '../../lib/watchlist/transfer/read-json.ts';
import { importWithNews } from '../../platform/news/transfer.ts';
import { keepImportedNotices } from '../../platform/notices.ts';
import { keepImported } from '../../platform/records.ts';

/** The watchlist as it was read: its entries, and the records that this version cannot use. */
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

/** Imports a file: reads it, shows what it would do, and does it once the user agrees. */
export function Import({ settings, list, attempt }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const file = opened && 'read' in opened && opened.read.ok ? opened.read : null;
  // Planned again whenever anything changes, in any tab: what is shown is what would be done.
  const plan = useMemo(() => file && planImport(file, list.watchlist, settings), [file, list, settings]);
  const brought = useMemo(() => importedRecords(file?.records ?? []), [file]);
  const news = useMemo(() => newsIn(file ?? { news: null, exportedAt: null }), [file]);
  const input = useRef<HTMLInputElement>(null);
  const done = useRef<HTMLParagraphElement>(null);
  const isDone = opened !== null && 'done' in opened;
  useLayoutEffect(() => {
    if (isDone) done.current?.focus();
  }, [isDone]);
  useLayoutEffect(() => {
    // The popup's link leads to this field, which is drawn only now.
    if (location.hash === '#import') input.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <p class="import-file">
        <label class="button">
          {words.chooseFile}
          <input
            ref={input}
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            aria-describedby="import-hint"
            onChange={async ({ currentTarget }) => {
              const chosen = currentTarget.files?.[0];
              if (chosen) setOpened(await open(chosen));
              // Lets the same file be chosen again once it has been fixed.
              currentTarget.value = '';
            }}
          />
        </label>
        <span id="import-hint" class="muted">
          {opened && !isDone ? opened.name : words.importHint}
        </span>
      </p>
      {opened && 'read' in opened && !opened.read.ok && (
        <ImportProblems name={opened.name} problems={opened.read.problems} />
      )}
      {opened && plan && (
        <ImportPreview
          name={opened.name}
          plan={plan}
          records={brought}
          news={news}
          onApply={async () => {
            const take = async () => {
              await importWithNews(plan, news);
              await keepImported(brought.records);
              await keepImportedNotices(brought.notices);
            };
            if (await attempt(take)) setOpened({ name: opened.name, done: true });
          }}
          onCancel={() => {
            setOpened(null);
            input.current?.focus();
          }}
        />
      )}
      {isDone && (
        <p ref={done} role="status" tabIndex={-1}>
          {words.imported(opened.name)}
        </p>
      )}
    </>
  );
}
