import { sum } from '../figures/decimal.ts';
import { formatAmount, formatDate } from '../figures/format.ts';
import { counted, dollarWords, joinWords, quantityWords } from '../form4/wording/quantity-words.ts';
import type { Notice, Proposed } from './notice.ts';

/** What every text about a notice says. */
export const notASale = 'A notice, not a sale';

/** "Proposes to sell 2,500 shares of Common Stock valued at $63,750" */
export function proposedWords({
  title,
  amount,
  marketValue,
}: Pick<Proposed, 'title' | 'amount' | 'marketValue'>): string {
  const what = amount === null ? `${title} (amount not reported)` : quantityWords(amount, 'shares', title);
  return `Proposes to sell ${what}${marketValue === null ? '' : ` valued at ${dollarWords(marketValue)}`}`;
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
    {
      name: 'Sale date',
      values: proposed.map((one) => {
        const date = formatDate(one.approximateDate);
        return named(one.approximateDate === null ? date : `About ${date}`, one);
      }),
    },
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
        joinWords(
          amount === null ? null : formatAmount(amount),
          date === null ? null : `on ${formatDate(date)}`,
          nature === null ? null : `(${nature})`,
        ),
      ),
    },
    {
      name: '10b5-1 plan',
      values:
        planAdoptions.length > 0
          ? planAdoptions.map((date) => `Adopted, or instructions given, ${formatDate(date)}`)
          : ['This notice gives no adoption date'],
    },
    { name: 'Past 3 months', values: [soldWords(notice)] },
  ].filter(({ values }) => values.length > 0);
}

/** "Sold 3,000 for $72,300 in one sale". Only what every sale gives is summed up. */
function soldWords({ soldInPastThreeMonths: sold }: Notice): string {
  if (sold === null) return 'not reported';
  if (sold.length === 0) return 'No sales';
  const amounts = sold.flatMap(({ amount }) => amount ?? []);
  const proceeds = sold.flatMap((sale) => sale.proceeds ?? []);
  const isOneClass = new Set(sold.map(({ title }) => title?.toLowerCase())).size === 1;
  return joinWords(
    'Sold',
    isOneClass && amounts.length === sold.length && formatAmount(sum(amounts)),
    proceeds.length === sold.length && `for ${dollarWords(sum(proceeds))}`,
    `in ${counted(sold.length, 'sale')}`,
  );
}
