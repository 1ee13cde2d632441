import type { Filing } from '../model/filing.ts';

/** The filing as it was read, under the SEC's names. */
export const toJson = (filing: Filing): string => JSON.stringify(filing, null, 2);
