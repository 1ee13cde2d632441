import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { EntryRecordProps } from './EntryRecord.tsx';

/** What was loaded of an entry's past, once the part that shows it is there. */
export function PastRecord(props: EntryRecordProps) {
  const [EntryRecord, setEntryRecord] = useState<ComponentType<EntryRecordProps> | null>(null);
  useEffect(() => void import('./EntryRecord.tsx').then((part) => setEntryRecord(() => part.default)), []);
  return EntryRecord && <EntryRecord {...props} />;
}
