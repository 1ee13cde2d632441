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

const titles = {
  unreadable: 'Could not be read',
  newer: 'Saved by a newer release: read-only here',
  unwatched: 'On a party that is no longer watched',
};

/**
 * Records that could not be read, those only a newer release can change, and what the user wrote on parties no
 * longer watched, each with its text.
 */
export function UnusableRecords({ records, onCopy, onDiscard, onBack }: Props) {
  return (
    <section class="unusable" aria-labelledby="unusable-title">
      <header class="view-header">
        <button type="button" class="icon-button" aria-label="Back to the watchlist" onClick={onBack}>
          <Icon name="back" />
        </button>
        <h1 id="unusable-title">Records kept as they are</h1>
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
      <h2>{titles[state]}</h2>
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
        {state !== 'newer' && (
          <button type="button" class="button" onClick={() => (sure ? onDiscard() : setSure(true))}>
            {sure ? 'Discard for good' : 'Discard'}
          </button>
        )}
      </p>
    </li>
  );
}
