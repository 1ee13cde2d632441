import type { ImportPlan } from '../../lib/watchlist/transfer/plan.ts';
import { writeRecords } from './write-records.ts';

/**
 * Carries out an import plan, all of it or nothing.
 * @param more anything else from the file, by storage key
 * @throws StorageFull, ReadOnlyRecord
 */
export const applyImport = ({ writes }: ImportPlan, more: Record<string, unknown> = {}): Promise<void> =>
  writeRecords({ ...writes, ...more });
