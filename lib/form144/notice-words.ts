import { sum } from '../figures/decimal.ts';
import { formatAmount, formatDate, formatDollars } from '../figures/format.ts';
import type { Notice, Proposed } from './notice.ts';

/** What every text about a notice says. */
export const notASale = 'A notice, not a sale';

/** "Proposes to sell 2,500 Common Stock · $63,750.00" */
export function proposedWords({
  title,
  amount,
  marketValue,
}: Pick<Proposed, 'title' | 'amount' | 'marketValue'>): string {
  const what = amount === null ? `${title}, amount not reported` : `${formatAmount(amount)} ${title}`;
  return `Proposes to sell ${what}${marketValue === null ? '' : ` · ${formatDollars(marketValue)}`}`;
}

/** "Director, Officer" */
export const relationshipWords = ({ relationships }: Notice): string =>
  relationships.join(', ') || 'relationship not reported';

/** The facts of one notice by name. A fact has several values if, say, several classes are proposed. */
export function noticeFacts(notice: Notice): { name: string; values: string[] }[] {
  const { proposed, acquired, planAdoptions } = notice;
  const named = (text: string, { title }: Proposed) => (proposed.length > 1 ? `${title}: ${text}` : text);
  const day =
    notice.noticeDate === null
      ? 'according to this notice'
      : `according to this notice dated ${formatDate(notice.noticeDate)}`;
  return [
    { name: 'About', values: proposed.map((one) => named(formatDate(one.approximateDate), one)) },
    {
      name: 'Outstanding',
      values: proposed.map((one) =>
        named(one.outstanding === null ? 'not reported' : `${formatAmount(one.outstanding)}, ${day}`, one),
      ),
    },
    {
      name: 'Broker',
      values: [...new Set(proposed.map(({ broker }) => broker ?? 'not reported'))],
    },
    {
      name: 'Acquired',
      values: acquired.map(({ date, nature, amount }) =>
        [date === null ? null : formatDate(date), nature, amount === null ? null : formatAmount(amount)]
          .filter((part) => part !== null)
          .join(', '),
      ),
    },
    {
      name: '10b5-1 plan',
      values:
        planAdoptions.length > 0
          ? planAdoptions.map((date) => `Adopted ${formatDate(date)}`)
          : ['This notice gives no adoption date'],
    },
    { name: 'Sold before', values: [soldWords(notice)] },
  ].filter(({ values }) => values.length > 0);
}

/** "3,000 for $72,300.00 in 1 sale in the three months before". Only what every sale gives is summed up. */
function soldWords({ soldInPastThreeMonths: sold }: Notice): string {
  if (sold === null) return 'not reported';
  if (sold.length === 0) return 'None in the three months before';
  const amounts = sold.flatMap(({ amount }) => amount ?? []);
  const proceeds = sold.flatMap((sale) => sale.proceeds ?? []);
  const isOneClass = new Set(sold.map(({ title }) => title?.toLowerCase())).size === 1;
  const parts = [
    isOneClass && amounts.length === sold.length ? formatAmount(sum(amounts)) : null,
    proceeds.length === sold.length ? `for ${formatDollars(sum(proceeds))}` : null,
    `in ${sold.length} ${sold.length === 1 ? 'sale' : 'sales'} in the three months before`,
  ];
  return parts.filter((part) => part !== null).join(' ');
}
