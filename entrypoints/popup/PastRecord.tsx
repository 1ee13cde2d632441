import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { EntryRecordProps } from './EntryRecord.tsx';

/** What was loaded of an entry's past, once the code that shows it has loaded. */
export function PastRecord(props: EntryRecordProps) {
  const [EntryRecord, setEntryRecord] = useState<ComponentType<EntryRecordProps> | null>(null);
  useEffect(() => void import('./EntryRecord.tsx').then((part) => setEntryRecord(() => part.default)), []);
  return EntryRecord && <EntryRecord {...props} />;
}
