import { compare, subtract } from '../../figures/decimal.ts';
import type { PartyRecord } from '../model.ts';
import { type Connection, dayOf, grantKey, isEqual, isSure, lineKey } from './connection.ts';
import { type Balances, inOrder, type OpenLine } from './in-order.ts';

/**
 * Each ownership line of the filings read, with the same line in the last filing before that lists it: a
 * filing need not list a line that it does not touch. Lines are those of one person at one issuer, and the
 * same by table, security, unit, direct or indirect, and nature. Work grows with the number of lines.
 *
 * In Table II the same words name several grants. Exercise price and expiration date tell them apart; if a
 * filing lacks one of these, lines that do not connect are unknown.
 * @param owner CIK of the person whose lines are wanted: a record may cover everyone at an issuer
 */
export function connectionsOf(record: PartyRecord, owner: string): readonly Connection[] {
  const ofRecord = known.get(record) ?? new Map<string, readonly Connection[]>();
  known.set(record, ofRecord);
  const connections = ofRecord.get(owner) ?? connected(record, owner);
  ofRecord.set(owner, connections);
  return connections;
}

/** Worked out once per record and owner: what is unusual about a filing and its balances both need them. */
const known = new WeakMap<PartyRecord, Map<string, readonly Connection[]>>();

function connected(record: PartyRecord, owner: string): Connection[] {
  const last: Balances['lines'] = new Map();
  return inOrder(balancesOf(record, owner)).flatMap(({ lines }) =>
    [...lines].flatMap(([key, now]) => {
      const before = last.get(key);
      last.set(key, now);
      return before ? connect(before, now) : [];
    }),
  );
}

function balancesOf(record: PartyRecord, owner: string): Balances[] {
  const moved = movedLines(record);
  const all = record.filings
    .filter(({ owners }) => owners.some(({ cik }) => cik === owner))
    .map((filing): Balances => {
      const keyed = filing.lines.map((line) => {
        // A line without transactions opened as it closed. Rows do not say which grant they belong to.
        const key = lineKey(line, filing.owners.length);
        const isHolding = line.opening === null && !moved.has(placeOf(filing.accession, key));
        return {
          key: grantKey(line, key),
          filing,
          line,
          opening: isHolding ? line.after : line.opening,
        };
      });
      return { filing, lines: Map.groupBy(keyed, ({ key }) => `${filing.issuer.cik} ${key}`) };
    });
  dropAmended(all);
  return all;
}

/**
 * A line of an amendment replaces its original's, even if the record could not tell which filing is the
 * original (box 4 of many amendments is empty): the one filed on the day in box 4, or else the only one for
 * the same day.
 */
function dropAmended(all: readonly Balances[]): void {
  const byDay = Map.groupBy(all, ({ filing }) => dayOf(filing));
  for (const amendment of all) {
    const { form, accession, dateOfOriginalSubmission } = amendment.filing;
    if (!form.endsWith('/A')) continue;
    const earlier = (byDay.get(dayOf(amendment.filing)) ?? []).filter(
      ({ filing }) => filing.accession < accession || !filing.form.endsWith('/A'),
    );
    const named = earlier.filter(
      ({ filing }) => filing.filedAt && filing.filedAt === dateOfOriginalSubmission,
    );
    for (const key of amendment.lines.keys()) {
      const originals = (named.length > 0 ? named : earlier).filter(
        (one) => one !== amendment && one.lines.has(key),
      );
      if (originals.length === 1) originals[0]?.lines.delete(key);
    }
  }
}

const placeOf = (accession: string, key: string) => `${accession} ${key}`;

/** The lines with a transaction, by filing. */
function movedLines({ rows, filings }: PartyRecord): Set<string> {
  const read = new Map(filings.map(({ accession, owners }) => [accession, owners.length]));
  const moved = new Set<string>();
  for (const row of rows)
    for (const { accession } of row.filings) {
      const owners = read.get(accession);
      if (owners !== undefined) moved.add(placeOf(accession, lineKey(row, owners)));
    }
  return moved;
}

/** Among lines of one name, equal balances belong together; so do two that are left, one on each side. */
function connect(before: readonly OpenLine[], now: readonly OpenLine[]): Connection[] {
  const free = new Set(before);
  const rest: OpenLine[] = [];
  const made: Connection[] = [];
  for (const open of now) {
    const same = [...free].find(({ line }) => isEqual(line.after, open.opening));
    if (same) {
      free.delete(same);
      made.push(connectionOf(same, open));
    } else rest.push(open);
  }
  const [from] = free;
  const isOneToOne = free.size === 1 && rest.length === 1;
  for (const open of rest) if (from) made.push(connectionOf(from, open, isOneToOne && isSure(open.line)));
  return made;
}

function connectionOf(from: OpenLine, to: OpenLine, isSureLine = true): Connection {
  const closing = isSureLine ? from.line.after : null;
  const { line, opening, key } = to;
  const unknown = isSureLine
    ? closing === null
      ? 'no-closing'
      : opening === null
        ? 'no-opening'
        : null
    : 'several-lines';
  const difference = closing === null || opening === null ? null : subtract(opening, closing);
  const connects = difference !== null && compare(difference, '0') === 0;
  return {
    from: from.filing,
    to: to.filing,
    key,
    line,
    closing,
    opening,
    state: unknown ? 'unknown' : connects ? 'connects' : 'differs',
    unknown,
    difference: connects ? null : difference,
    before: from.opening,
  };
}
