import type { ImportPlan } from '../../lib/watchlist/transfer/plan.ts';
import { writeRecords } from './write-records.ts';

/**
 * Does what was planned, all of it or nothing.
 * @param more what the file brings besides, by storage key
 * @throws StorageFull, ReadOnlyRecord.
 */
export const applyImport = ({ writes }: ImportPlan, more: Record<string, unknown> = {}): Promise<void> =>
  writeRecords({ ...writes, ...more });
