import type { ComponentChildren } from 'preact';
import type { KeptNotice } from '../../lib/record/kept/kept-notices.ts';
import type { KeptRecord } from '../../lib/record/kept/kept-record.ts';
import type { PartyRecord, RecordRow } from '../../lib/record/model.ts';
import { Notices } from './analysis/Notices.tsx';
import { HoldingsOverTime } from './HoldingsOverTime.tsx';
import './record-body.css';
import 'uplot/dist/uPlot.min.css';
import { Transactions } from './Transactions.tsx';

type Props = {
  loaded: { kept: KeptRecord; record: PartyRecord } | null;
  notices: readonly KeptNotice[];
  hasOwners: boolean;
  onSave: (rows: readonly RecordRow[]) => void;
  /** Called with whether holdings over time are drawn. */
  onDrawn: (isDrawn: boolean) => void;
  /** What is left to load. */
  children: ComponentChildren;
};

/** A record as the popup shows it: notices of proposed sales, holdings over time, and every transaction. */
export function RecordSummary({ loaded, notices, hasOwners, onSave, onDrawn, children }: Props) {
  const rows = loaded?.record.rows ?? [];
  return (
    <div class="record record-view">
      {children}
      <Notices notices={notices} loaded={loaded} issuer={null} />
      {!hasOwners && <HoldingsOverTime rows={rows} onDrawn={onDrawn} />}
      {rows.length > 0 && <Transactions rows={rows} hasOwners={hasOwners} onSave={onSave} />}
    </div>
  );
}
