import type { ImportPlan } from '../../lib/watchlist/transfer/plan.ts';
import { writeRecords } from './write-records.ts';

/**
 * Does what was planned, all of it or nothing.
 * @throws StorageFull, ReadOnlyRecord.
 */
export const applyImport = ({ writes }: ImportPlan): Promise<void> => writeRecords(writes);
