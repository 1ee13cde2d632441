import { absolute, compare } from '../../figures/decimal.ts';
import { formatDate, formatIn } from '../../figures/format.ts';
import type { PartyRecord } from '../model.ts';
import { type Connection, dayOf } from './connection.ts';
import { connectionsOf } from './connections.ts';
import { type Split, splitsOf } from './splits.ts';
import { nameOf, usualReason } from './usual-reason.ts';

/** Whether balances continue from filing to filing. */
export type Connects = {
  /** Oldest first. */
  connections: readonly Connection[];
  splits: Split[];
  /** A sentence on each connection that differs. */
  breaks: { text: string; connection: Connection }[];
};

/** Whether one person's balances in a record connect, with splits and reasons. @param owner CIK */
export function connectsOf(record: PartyRecord, owner: string): Connects {
  const connections = connectionsOf(record, owner);
  const splits = splitsOf(connections);
  const at = (accession: string, key: string) => `${accession} ${key}`;
  const from = new Map(connections.map((one) => [at(one.from.accession, one.key), one]));
  const to = new Map(connections.map((one) => [at(one.to.accession, one.key), one]));
  const into = Map.groupBy(connections, ({ to }) => to.accession);
  const breaks = connections.flatMap((connection) => {
    if (connection.state !== 'differs') return [];
    const beside = into.get(connection.to.accession) ?? [];
    const reason = usualReason(connection, {
      beside,
      splits,
      unread: record.unread,
      previous: to.get(at(connection.from.accession, connection.key)),
      next: from.get(at(connection.to.accession, connection.key)),
    });
    return [{ text: `${differs(connection)} Common reason: ${reason}.`, connection }];
  });
  return { connections, splits, breaks };
}

function differs(one: Connection): string {
  const { line, from, to, closing, opening, difference } = one;
  const { unit, table } = line;
  const size = formatIn(unit, absolute(difference ?? '0'));
  const way = compare(difference ?? '0', '0') > 0 ? 'more' : 'less';
  const [first, second] = [dayOf(from), dayOf(to)].map((day) => formatDate(day || null));
  const [earlier, later] =
    first === second
      ? [`one filing for ${first}`, 'the next one for that day']
      : [`the filing for ${first}`, `the filing for ${second}`];
  return (
    `Table ${table}, ${nameOf(one)}: ${earlier} ends with ${formatIn(unit, closing)} owned; ` +
    `${later} begins with ${formatIn(unit, opening)} (${size} ${way}).`
  );
}
