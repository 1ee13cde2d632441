import { flagsOf } from '../../lib/form4/checks/flags.ts';
import type { Filing } from '../../lib/form4/model/filing.ts';
import type { SecuritySummary } from '../../lib/form4/model/summary.ts';
import { summarize } from '../../lib/form4/summary/summarize.ts';
import type { Said } from './oracle.ts';
import { figure } from './rational.ts';

const pathsOf = ({ lines }: SecuritySummary) =>
  lines
    .flatMap(({ rows }) => rows)
    .sort()
    .join(' ');

function securitySaid(security: SecuritySummary): Said {
  const name = pathsOf(security);
  const { change } = security;
  const said: Said = {
    [`${name} net`]: figure(security.net?.value),
    [`${name} after`]: figure(security.after?.value),
    [`${name} change`]: !change
      ? 'none'
      : change.percent === null
        ? 'new'
        : `${figure(change.percent)} % of ${figure(change.opening.value)}`,
  };
  for (const {
    kind,
    acquired,
    disposed,
    rows,
    rowsWithoutPrice,
    rowsWithoutAmount,
    market,
  } of security.kinds) {
    said[`${name} ${kind}`] = [
      `+${figure(acquired?.value)} −${figure(disposed?.value)}`,
      `${rows} rows, ${rowsWithoutPrice} without price, ${rowsWithoutAmount} without amount`,
      market
        ? `average ${figure(market.averagePrice.value)} value ${figure(market.value.value)} from ${figure(market.lowest.value)} to ${figure(market.highest.value)}`
        : 'no average',
    ].join('; ');
  }
  for (const { rows, balance, opening, after, net, afterUnknown } of security.lines) {
    said[`line ${rows.toSorted().join(' ')}`] =
      `${balance}, from ${figure(opening?.value)} to ${figure(after?.value)}, net ${figure(net?.value)}, ${afterUnknown ?? 'known'}`;
  }
  return said;
}

/** What the summary says about a filing, in the words of the oracle. */
export function summarySaid(filing: Filing): Said {
  const summary = summarize(filing);
  const { box, mentions } = summary.plan;
  const late = flagsOf(filing, summary).flatMap(({ text }) => {
    const [, prefix, days] = /^(May be late: s|S)igned (\S+) business days/.exec(text) ?? [];
    return days ? [`${prefix === 'S' ? 'signed' : 'may be late'}: ${days}`] : [];
  });
  return Object.assign(
    {
      headline: summary.headline ? pathsOf(summary.headline) : 'none',
      lateness: late[0] ?? 'nothing',
      plan: `box ${box ? box.value : 'none'}, named in ${mentions.map(({ footnote }) => footnote ?? 'remarks')}`,
    },
    ...[...summary.securities, ...summary.derivatives].map(securitySaid),
  );
}
