import { useEffect, useRef, useState } from 'preact/hooks';
import type { UnusableRecord } from '../../lib/watchlist/records/unusable.ts';
import { Icon } from '../Icon.tsx';
import { words } from './words.ts';
import './unusable-records.css';

type Props = {
  records: readonly UnusableRecord[];
  /** Resolves to whether it was copied. */
  onCopy: (record: UnusableRecord) => Promise<boolean>;
  onDiscard: (record: UnusableRecord) => void;
  onBack: () => void;
};

/**
 * Records that could not be read, records that only a newer release can change, and what the user wrote about
 * parties no longer watched, each with its text.
 */
export function UnusableRecords({ records, onCopy, onDiscard, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      class="unusable"
      aria-labelledby="unusable-title"
      onKeyDown={(event) => {
        // Otherwise the browser would close the popup.
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onBack();
      }}
    >
      <header class="view-header">
        <button type="button" class="icon-button" aria-label={words.back} title={words.back} onClick={onBack}>
          <Icon name="back" />
        </button>
        <h1 id="unusable-title" ref={heading} tabIndex={-1}>
          {words.unusableTitle}
        </h1>
      </header>
      <ul>
        {records.map((record) => (
          <OneRecord
            record={record}
            key={record.key}
            onCopy={() => onCopy(record)}
            onDiscard={() => onDiscard(record)}
          />
        ))}
      </ul>
    </section>
  );
}

type RecordProps = { record: UnusableRecord; onCopy: () => Promise<boolean>; onDiscard: () => void };

function OneRecord({ record, onCopy, onDiscard }: RecordProps) {
  const [copied, setCopied] = useState(false);
  const [sure, setSure] = useState(false);
  const { state, raw, why } = record;
  const item = words.item(record.key);
  return (
    <li>
      <h2>{item}</h2>
      <p class="muted">{words.itemStates[state](why)}</p>
      <textarea class="field raw" readOnly aria-label={words.savedText(item)} value={raw} rows={4} />
      <p class="unusable-actions">
        <button type="button" class="button" onClick={async () => setCopied(await onCopy())}>
          {copied ? words.copied : words.copy}
        </button>
        {state !== 'newer' && (
          <button type="button" class="button" onClick={() => (sure ? onDiscard() : setSure(true))}>
            {sure ? words.deleteForGood : words.delete}
          </button>
        )}
      </p>
    </li>
  );
}
