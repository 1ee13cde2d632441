import type { Flag } from '../checks/flags.ts';
import type { Filing } from '../model/filing.ts';

/** The filing as read, under the SEC's names, with what to know before trusting it. */
export const toJson = (filing: Filing, flags: readonly Flag[]): string =>
  JSON.stringify({ ...filing, flags: flags.map(({ text }) => text) }, null, 2);
