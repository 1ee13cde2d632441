import { useState } from 'preact/hooks';
import type { UnusableRecord } from '../../lib/watchlist/records/unusable.ts';
import { Icon } from '../Icon.tsx';
import './unusable-records.css';

type Props = {
  records: readonly UnusableRecord[];
  onCopy: (record: UnusableRecord) => void;
  onDiscard: (record: UnusableRecord) => void;
  onBack: () => void;
};

/** Records that could not be read, and those only a newer release can change, each with its raw text. */
export function UnusableRecords({ records, onCopy, onDiscard, onBack }: Props) {
  return (
    <section class="unusable" aria-labelledby="unusable-title">
      <header class="view-header">
        <button type="button" class="icon-button" aria-label="Back to the watchlist" onClick={onBack}>
          <Icon name="back" />
        </button>
        <h2 id="unusable-title">Records kept as they are</h2>
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

type RecordProps = { record: UnusableRecord; onCopy: () => void; onDiscard: () => void };

function OneRecord({ record, onCopy, onDiscard }: RecordProps) {
  const [copied, setCopied] = useState(false);
  const [sure, setSure] = useState(false);
  const { key, state, raw, why } = record;
  return (
    <li>
      <h3>{state === 'newer' ? 'Saved by a newer release: read-only here' : 'Could not be read'}</h3>
      <p class="muted">
        <code>{key}</code>: {why}
      </p>
      <textarea class="field raw" readOnly aria-label={`Raw text of ${key}`} value={raw} rows={4} />
      <p class="unusable-actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            onCopy();
            setCopied(true);
          }}
        >
          {copied ? 'Copied' : 'Copy'}
        </button>
        {state === 'unreadable' && (
          <button type="button" class="button" onClick={() => (sure ? onDiscard() : setSure(true))}>
            {sure ? 'Discard for good' : 'Discard'}
          </button>
        )}
      </p>
    </li>
  );
}
