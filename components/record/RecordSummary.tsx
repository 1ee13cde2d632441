import type { PartyRecord, RecordRow } from '../../lib/record/model.ts';
import { HoldingsOverTime } from './HoldingsOverTime.tsx';
import './record-body.css';
import 'uplot/dist/uPlot.min.css';
import { Transactions } from './Transactions.tsx';

type Props = { record: PartyRecord; hasOwners: boolean; onSave: (rows: readonly RecordRow[]) => void };

/** A record as the popup shows it: what was owned over time, and every transaction. */
export function RecordSummary({ record, hasOwners, onSave }: Props) {
  return (
    <div class="record record-view">
      {!hasOwners && <HoldingsOverTime rows={record.rows} />}
      {record.rows.length > 0 && <Transactions rows={record.rows} hasOwners={hasOwners} onSave={onSave} />}
    </div>
  );
}
