import { spanWords, timeFor } from '../../lib/edgar/client/how-long.ts';
import { pageLength } from '../../lib/edgar/lists/insider-transactions.ts';
import { formatAmount, formatCount, formatDate, formatIn, formatPrice } from '../../lib/figures/format.ts';
import { formatMoment } from '../../lib/figures/format-moment.ts';
import { kindNames } from '../../lib/form4/model/transaction-codes.ts';
import type { RecordRow } from '../../lib/record/model.ts';
import type { InsiderRole } from '../../lib/record/others/roles.ts';
import { priceShown } from '../../lib/record/price-shown.ts';

const plural = (count: number, one: string, many = `${one}s`) =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/** The singular and the plural. */
const roles: Record<NonNullable<InsiderRole>, [string, string]> = {
  Director: ['Director', 'Directors'],
  Officer: ['Officer', 'Officers'],
  '10% owner': ['10% owner', '10% owners'],
  Other: ['Another relationship', 'Another relationship'],
  Several: ['Several roles', 'Several roles'],
};

/** The record's own texts, on the card and in the popup. */
export const words = {
  record: 'Record',
  recordOf: (owner: string | null, issuer: string) => (owner ? `${owner} at ${issuer}` : issuer),
  title: 'The record',
  listMissing: 'EDGAR couldn’t find this list. (404)',
  anotherParty: 'EDGAR returned another party’s list, so it is not shown.',
  listUnread: (missing: readonly string[]) => `EDGAR’s list could not be read (${missing.join('; ')}).`,
  form: (form: string) => `Form ${form}`,
  close: 'Close',
  load: (requests: number) => `Load the record · ${plural(requests, 'request')}`,
  open: 'Open the record',
  loading: 'Asking EDGAR…',
  loadAgain: 'Load again · 1 request',
  loadOlder: 'Load older transactions · 1 request',
  forget: 'Delete this record',
  forgotten: 'Deleted. Nothing of this record is kept.',
  loaded: (moment: string, from: 'transactions' | 'feed') =>
    `Loaded ${formatMoment(moment)} from EDGAR’s ${from === 'feed' ? 'feed of filings, which names them without figures' : 'list of transactions'}`,
  feedInstead:
    'EDGAR’s feed of filings can be read instead. It names up to 100 filings at a time; the figures of each are one more request.',
  loadFeed: 'Load the feed · 1 request',
  nothingYet: 'The filings are listed but have not been read yet.',
  reach: (count: number, from: string | null, isWhole: boolean) =>
    [
      plural(count, 'transaction'),
      from && (isWhole ? `all since ${formatDate(from)}` : `back to ${formatDate(from)}`),
    ]
      .filter(Boolean)
      .join(', '),
  nothing: 'EDGAR lists no transactions here.',
  noCik: 'This page does not give its insiders’ CIKs, and neither does EDGAR’s response.',
  whose: 'Whose record',
  person: 'This person',
  company: 'Everyone at the company',
  lastDays: (days: number, count: number, from: string | null, isAll: boolean) =>
    `${plural(count, 'transaction')} in the last ${days} days${isAll || from === null ? '' : `, as far as they were loaded: back to ${formatDate(from)}`}`,
  loadDays: (days: number) => `Load the company’s last ${days} days · 1 request`,
  whatCompanyIs: `What insiders reported at this company recently, up to ${pageLength} transactions in one request: who else bought or sold, and how much.`,
  progress: 'Filings read',
  whatItIs: `The newest transactions that EDGAR lists for this person, up to ${pageLength} in one request. The filings themselves, with prices, are read only when you ask.`,
  transactions: 'Transactions',
  table: 'Table of transactions',
  marketOnly: 'Purchases and sales only',
  allSecurities: 'All securities',
  allOwners: 'All insiders',
  security: 'Security',
  owner: 'Insider',
  save: 'Save CSV',
  shown: (shown: number, all: number) =>
    shown === all ? plural(all, 'transaction') : `${formatCount(shown)} of ${plural(all, 'transaction')}`,
  more: (count: number) => `Show ${formatCount(count)} more`,
  columns: {
    date: 'Date',
    who: 'Insider',
    what: 'What',
    amount: 'Amount',
    price: 'Price',
    value: 'Value',
    after: 'Owned after',
    filing: 'Filing',
  },
  sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
  held: ({ ownership, nature }: Pick<RecordRow, 'ownership' | 'nature'>): string => {
    if (ownership === null) return 'direct or indirect not reported';
    return ownership === 'D' ? 'direct' : ['indirect', nature].filter(Boolean).join(', ');
  },
  fromList: 'EDGAR’s list',
  fromFiling: 'Read',
  fromListWhy: 'These figures are from EDGAR’s list, which gives no price. The filing has not been read yet.',
  fromFilingWhy: 'These figures are from the filing itself.',
  average: 'avg.',
  averageWhy: 'A footnote says that this is an average of several trades.',
  planWhy: 'This filing’s Rule 10b5-1 box is checked. It may concern only some of the filing’s transactions.',
  inDoubt: 'in doubt',
  inDoubtWhy: 'This price may not be in dollars per share. See the filing.',
  listSays: ({ amount, after }: NonNullable<RecordRow['listSays']>) =>
    `EDGAR’s list says ${[amount && `an amount of ${formatAmount(amount)}`, after && `${formatAmount(after)} owned after`].filter(Boolean).join(', ')}. The figures shown are the filing’s.`,
  also: (count: number) => `and ${plural(count, 'other filing')} of the same block`,
  fill: (filings: number) => `Fill in the prices · ${plural(filings, 'request')}, about ${timeFor(filings)}`,
  goOn: (filings: number) => `Continue · ${plural(filings, 'request')} left`,
  pause: 'Pause',
  filling: (done: number, of: number, left: number) =>
    `${formatCount(done)} of ${plural(of, 'filing')} read · about ${spanWords(left)} left`,
  filled: 'Every filing of this record was read.',
  unread: (filings: number) =>
    `${plural(filings, 'filing')} not read yet: prices, plans and footnotes are not known.`,
  findings: 'This filing against the record',
  noTrade: 'This filing has no purchase or sale that can be measured.',
  nothingFound: 'The record shows nothing to note about this filing’s purchases and sales.',
  notKnown: (count: number) => `${count} not known`,
  factsAlone: 'Facts from EDGAR alone: no score, no prediction and no legal conclusion.',
  others: 'Who bought and sold',
  noCluster:
    'In what was loaded, no two insiders bought, or sold, within 30 days. Trades with the Rule 10b5-1 box checked are not counted.',
  mayBeDerivatives:
    'EDGAR’s list does not tell derivatives from stock: until a filing is read, its options, warrants and notes are counted as shares.',
  insiders: 'Insiders',
  shares: 'Shares',
  notInShares: 'not in shares alone',
  role: (role: InsiderRole): string => (role === null ? 'role not reported' : roles[role][0].toLowerCase()),
  roles: (role: InsiderRole, count: number): string =>
    role === null ? 'Role not reported' : roles[role][count === 1 ? 0 : 1],
  names: (all: readonly { name: string }[]) => all.map(({ name }) => name).join(' and '),
  way: (direction: 'A' | 'D' | null) =>
    direction === null ? ', which way not reported' : direction === 'A' ? ', acquired' : ', disposed of',
  connects: 'Balances from filing to filing',
  connected: (connects: number, differs: number, unknown: number) =>
    [
      `${plural(connects, 'balance')} ${connects === 1 ? 'carries' : 'carry'} over from one filing to the next`,
      differs > 0 && `${differs} ${differs === 1 ? 'differs' : 'differ'}`,
      unknown > 0 && `${unknown} cannot be compared`,
    ]
      .filter(Boolean)
      .join('; ')
      .concat('.'),
  split: (ratio: string, since: string, until: string, lines: number) =>
    `A ${ratio} stock split between ${formatDate(since)} and ${formatDate(until)}, as ${lines === 1 ? 'the ratio of one line suggests' : `the same ratio on ${lines} lines suggests`}.`,
  formOf: (form: string, date: string | null) => `Form ${form}, ${formatDate(date)}`,
  notices: 'Notices of proposed sales',
  howNotices:
    'Form 144 notices that you have opened. Sales of the same class on the day of a notice or in the 90 days after it are matched to the oldest notice first; a notice does not name the sale it is for.',
  of: (issuer: string) => ` of ${issuer}`,
  soldSince: 'Sales reported since: ',
  noticeSays: (facts: string) => `By the notice: ${facts}.`,
  moreFindings: (count: number) => `${count} more`,
  holdings: 'Holdings over time',
  line: 'Ownership line',
  lineName: ({ security, ...line }: Pick<RecordRow, 'security' | 'ownership' | 'nature'>): string =>
    `${security}, ${words.held(line)}`,
  bought: 'Bought',
  sold: 'Sold',
  chart: (line: string, points: number) =>
    `${line}: ${plural(points, 'point')} over time. The table below has them all.`,
  point: (row: RecordRow): string => {
    const { date, kind, direction, amount, after, unit } = row;
    const price = priceShown(row);
    return [
      `${formatDate(date)}: ${kindNames[kind]}`,
      amount === null ? '' : `${direction === 'D' ? '−' : '+'}${formatIn(unit, amount)}`,
      price === null ? '' : `at ${formatPrice(price)}`,
      after === null ? '' : `· ${formatIn(unit, after)} owned after`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  howToZoom: 'drag to zoom, double-click for all; keys: ← → + − 0',
  notReported: 'not reported',
  /** It is not reported, or cannot be read with certainty. */
  amountUnknown: 'not known',
  unknown: '–',
};
