import * as v from 'valibot';
import type { PartyId } from './party.ts';

/** What is found under a storage key, or in a file. */
export type Read<T> =
  | { state: 'ok'; value: T }
  | { state: 'absent' }
  /** Does not look like any known version. `raw` is what was found. */
  | { state: 'unreadable'; raw: unknown; why: string }
  /** Written by a later release: shown, never written. */
  | { state: 'newer'; raw: unknown; version: number };

/** Turns a record of one version into a record of the next. */
type Upgrade = (old: unknown) => unknown;

/** The single description of a stored record. It is always read with this, from storage or from a file. */
export type RecordType<T> = {
  /** Of the newest version; its `version` is one more than the number of upgrades. */
  schema: v.GenericSchema<unknown, T>;
  /** `upgrades[0]` leads from version 1 to version 2, and so on. */
  upgrades: readonly Upgrade[];
  /** Whether a party has one for each of its filings, with a key that ends in the accession number. */
  perFiling?: boolean;
  /** What the record itself says about the key it belongs under. Under any other key it is unreadable. */
  belongsTo?: (record: T) => { party?: PartyId; accession?: string };
  /** The user's own words in it, which nobody else deletes; '' if there are none. */
  written?: (record: T) => string;
};

/**
 * Reads a record of any version. Nothing is written: an old record is upgraded on each read and stays as it
 * is until the user changes it, so an upgrade that fails loses nothing.
 * @throws never; what an upgrade throws becomes `unreadable`.
 */
export function readRecord<T>(
  { schema, upgrades }: Pick<RecordType<T>, 'schema' | 'upgrades'>,
  raw: unknown,
): Read<T> {
  if (raw === undefined || raw === null) return { state: 'absent' };
  const version = versionOf(raw);
  const newest = upgrades.length + 1;
  if (version === null) return { state: 'unreadable', raw, why: 'version: not a number from 1 up' };
  if (version > newest) return { state: 'newer', raw, version };
  let record: unknown = raw;
  try {
    for (const upgrade of upgrades.slice(version - 1)) record = upgrade(record);
  } catch (error) {
    return { state: 'unreadable', raw, why: `version ${version} could not be upgraded: ${String(error)}` };
  }
  const parsed = v.safeParse(schema, record);
  return parsed.success
    ? { state: 'ok', value: parsed.output }
    : { state: 'unreadable', raw, why: reasons(parsed.issues) };
}

function versionOf(raw: unknown): number | null {
  if (typeof raw !== 'object' || raw === null || !('version' in raw)) return null;
  const { version } = raw;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null;
}

/** The most wrong fields of a record that are reported. */
const told = 5;

/** The first fields that are wrong and why, in one line: "cik: not a CIK of ten digits; name: missing". */
export const reasons = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues
    .slice(0, told)
    .map((issue) => [v.getDotPath(issue), issueText(issue)].filter(Boolean).join(': '))
    .join('; ');

/** Cut short: the message may quote what was found, which can be of any length. */
function issueText({ input, message }: v.BaseIssue<unknown>): string {
  if (input === undefined) return 'missing';
  const words = message.replace(/^Invalid \w+: Expected/, 'expected');
  return words.length > 100 ? `${words.slice(0, 100)}…` : words;
}
