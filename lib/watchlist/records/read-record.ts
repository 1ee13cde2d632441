import type * as z from 'zod/mini';

/** What is found under a storage key, or in a file. */
export type Read<T> =
  | { state: 'ok'; value: T }
  | { state: 'absent' }
  /** Not what any known version looks like. `raw` is as it was found. */
  | { state: 'unreadable'; raw: unknown; why: string }
  /** Written by a later release: shown, never written. */
  | { state: 'newer'; raw: unknown; version: number };

/** Makes of a record of one version a record of the next. */
type Upgrade = (old: unknown) => unknown;

/**
 * How records of one sort are read: the schema of the newest version and the way to it.
 * `upgrades[0]` leads from version 1 to version 2, and so on.
 */
export type RecordType<T> = { schema: z.ZodMiniType<T>; upgrades: readonly Upgrade[] };

export function recordType<T>(schema: z.ZodMiniType<T>, upgrades: readonly Upgrade[] = []): RecordType<T> {
  return { schema, upgrades };
}

/**
 * Reads a record of any version. Nothing is written: an old record is upgraded on each read and stays as
 * it is until the user changes it, so an upgrade that fails has lost nothing.
 * @throws never; what an upgrade throws becomes `unreadable`.
 */
export function readRecord<T>({ schema, upgrades }: RecordType<T>, raw: unknown): Read<T> {
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
  const parsed = schema.safeParse(record);
  return parsed.success
    ? { state: 'ok', value: parsed.data }
    : { state: 'unreadable', raw, why: reasons(parsed.error.issues) };
}

function versionOf(raw: unknown): number | null {
  if (typeof raw !== 'object' || raw === null || !('version' in raw)) return null;
  const { version } = raw;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null;
}

/** The fields that are wrong and why, in one line: "cik: Invalid input; addedAt: Invalid ISO datetime". */
export const reasons = (issues: readonly z.core.$ZodIssue[]): string =>
  issues.map((issue) => `${issue.path.join('.') || 'record'}: ${issue.message}`).join('; ');
