import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatAmount } from '../../../lib/figures/format.ts';
import { kindNames } from '../../../lib/form4/model/transaction-codes.ts';
import { valueWords } from '../../../lib/form4/wording/quantity-words.ts';
import type { PartyRecord } from '../../../lib/record/model.ts';
import { clustersOf } from '../../../lib/record/others/cluster.ts';
import { type Total, totalsOf } from '../../../lib/record/others/totals.ts';
import { Apart } from '../../Apart.tsx';
import { words } from '../words.ts';

type Props = {
  /** The record of everyone at one issuer. */
  record: PartyRecord;
  /** The last day that counts, as an ISO date. */
  until: string;
  days: number;
};

/** Who at a company bought and sold recently: clusters of insiders within 30 days, and the totals. */
export function Others({ record, until, days }: Props) {
  const totals = useMemo(() => totalsOf(record, until, days), [record, until, days]);
  const clusters = useMemo(() => clustersOf(record.rows), [record]);
  if (totals.byKind.length === 0) return null;
  const isUnsure = totals.byKind.some(({ rows }) => rows.some(({ table }) => table === null));
  return (
    <section class="part" aria-labelledby="record-others">
      <h3 id="record-others">{words.others}</h3>
      {clusters.length > 0 ? (
        <ul class="findings">
          {clusters.map(({ text, insiders, kind }) => (
            <li key={kind}>
              <Apart text={text} />{' '}
              <span class="muted">
                <Apart text={insiders.map(({ names }) => words.names(names)).join('; ')} />
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p class="muted">{words.noCluster}</p>
      )}
      <div class="columns">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.what}</th>
              <th scope="col" class="number">
                {words.insiders}
              </th>
              <Amounts />
            </tr>
          </thead>
          <tbody>
            {totals.byKind.map(({ kind, direction, insiders, byRole, ...total }) => (
              <Fragment key={`${kind} ${direction}`}>
                <tr>
                  <td>
                    {kindNames[kind]}
                    <span class="muted">{words.way(direction)}</span>
                  </td>
                  <td class="number">{insiders}</td>
                  <Cells total={total} />
                </tr>
                {byRole.map(({ role, insiders: some, ...ofRole }) => (
                  <tr class="of-role" key={role}>
                    <td>{words.roles(role, some)}</td>
                    <td class="number">{some}</td>
                    <Cells total={ofRole} />
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.who}</th>
              <th scope="col" class="number">
                {words.bought}
              </th>
              <th scope="col" class="number">
                {words.sold}
              </th>
            </tr>
          </thead>
          <tbody>
            {totals.byInsider.map(({ insider, role, bought, sold }) => (
              <tr key={insider.key}>
                <td>
                  <Apart text={words.names(insider.names)} /> <span class="muted">· {words.role(role)}</span>
                </td>
                <td class="number">{bought ? inShort(bought) : words.unknown}</td>
                <td class="number">{sold ? inShort(sold) : words.unknown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isUnsure && <p class="small muted">{words.mayBeDerivatives}</p>}
    </section>
  );
}

const Amounts = () => (
  <>
    <th scope="col" class="number">
      {words.shares}
    </th>
    <th scope="col" class="number">
      {words.columns.value}
    </th>
  </>
);

function Cells({ total: { shares, value, isAverage } }: { total: Total }) {
  return (
    <>
      <td class="number">{shares === null ? words.unknown : formatAmount(shares)}</td>
      <td class="number">{value === null ? words.unknown : valueWords(value, isAverage)}</td>
    </>
  );
}

/** "1,000 · $25,500", as far as known; derivatives, and what is counted in dollars, are no shares. */
function inShort({ rows, shares, value, isAverage }: Total): string {
  const hasOthers = rows.some(({ table, unit }) => table === 'II' || unit === 'dollars');
  const said = [
    shares === null ? (hasOthers ? words.notInShares : words.amountUnknown) : formatAmount(shares),
    value !== null && valueWords(value, isAverage),
  ];
  return said.filter(Boolean).join(' · ');
}
