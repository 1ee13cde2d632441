import { type Concern, isSetAsideKey, keySetAside, parseKey } from '../../lib/storage-keys.ts';
import type { HoldingSeries } from '../../lib/watchlist/list/series.ts';

/**
 * The popup's own texts, in one place. What a filing reports is worded in lib/watchlist/list/event-lines.ts
 * and lib/form4.
 */

const count = (n: number) => n.toLocaleString('en-US');

/** "1 entry", "2,000 entries" */
const entries = (n: number) => (n === 1 ? '1 entry' : `${count(n)} entries`);

/** What is stored but not on the list: an entry, a note, tags. */
const items = (n: number) => (n === 1 ? '1 item' : `${count(n)} items`);

/** A record that is not named here is called "Record". */
const itemNames: Partial<Record<Concern, string>> = {
  watch: 'Entry for',
  note: 'Note on',
  tags: 'Tags of',
  alert: 'New-filing settings for',
  seen: 'Filing of',
};

export const words = {
  list: 'Watchlist',
  options: 'Options',
  close: 'Close',
  back: 'Back to the watchlist',

  search: 'Search the watchlist',
  searchHint: 'Search name, ticker, role, note or tag',
  show: 'Show',
  kinds: { all: 'All', insider: 'Insiders', issuer: 'Issuers' },
  filterByTag: 'Filter by tag',
  anyTag: 'Any tag',
  sortBy: 'Sort by',
  sorts: { added: 'Recently added', name: 'Name', event: 'Latest filing' },

  select: (name: string) => `Select ${name}`,
  selection: 'Selection',
  selected: (n: number) => `${count(n)} selected`,
  selectAll: (n: number) => `Select all ${count(n)}`,
  remove: 'Remove',
  clearSelection: 'Clear',
  removeOne: (name: string) => `Remove ${name} from the watchlist`,
  removed: (n: number, only: string | null) => `Removed ${only ?? entries(n)}`,
  undo: 'Undo',

  insider: 'Insider',
  issuer: 'Issuer',
  muted: 'muted',
  noFilings: 'No filings yet',
  edgar: 'Form 4 filings on EDGAR',
  edgarOf: (name: string) => `Form 4 filings of ${name} on EDGAR, in a new tab`,
  noteOf: (name: string) => `Note and tags of ${name}: `,
  addNote: 'Add a note',
  owned: (filings: number, low: string, high: string) =>
    low === high
      ? `Owned after ${filings} filings: ${low} each time`
      : `Owned after ${filings} filings: between ${low} and ${high}`,

  about: (cik: string, day: string) => `CIK ${cik} · on your list since ${day}`,
  note: (name: string) => `Note on ${name}`,
  tags: (name: string) => `Tags of ${name}, separated by commas`,
  noteLabel: 'Note',
  tagsLabel: 'Tags',
  tagsHint: 'Comma-separated',
  savedAsTyped: 'Saved as you type',
  done: 'Done',

  holdings: 'Holdings over time',
  date: 'Date',
  ownedLine: 'Owned',
  boughtBars: 'Bought',
  soldBars: 'Sold',
  chooseSeries: 'Security, issuer and owner',
  series: ({ security, issuer, owners, unit }: HoldingSeries) =>
    `${security}, ${issuer}, owned by ${owners}${unit === 'dollars' ? ', in dollars' : ''}`,
  chart: (series: HoldingSeries): string =>
    `${words.series(series)}, after ${series.points.length} filings, with purchases and sales. The table below has the figures.`,
  oneFiling: 'One filing so far. The chart needs at least two.',
  filings: 'Filings',
  filingsOf: (name: string) => `Filings of ${name}, newest first`,
  notReported: 'not reported',
  unknown: 'unknown',
  noPrice: ', price unknown',
  average: (price: string) => ` at an average of ${price}`,
  asFar: ', as far as prices are reported',
  saveFilings: 'Save CSV of these filings',
  record: 'The record',
  loadRecord: 'Load the record · 1 request',
  loadRecordAgain: 'Load again · 1 request',
  recordLoaded: (day: string) =>
    `Loaded ${day}. The www.sec.gov page in this tab reads the filings while this popup is open.`,
  recordHow:
    'The newest transactions that EDGAR lists, up to 80 in one request, loaded by the page of www.sec.gov in front of you.',
  recordOnEdgar: 'EDGAR’s list',
  recordNeedsPage:
    'Only a page of www.sec.gov can ask EDGAR. Open one in this tab, for example EDGAR’s list, and try again.',
  noFilingsWhy: 'None yet. Filings appear here when you open them or point at a link to one.',
  columns: { date: 'Date', form: 'Form', what: 'Transaction', net: 'Net', after: 'Owned after' },
  amended: 'amended',
  flagsUnknown: 'Read by an earlier version, without checks. Open the filing to check it.',

  noMatch: 'No matches',
  noMatchWhy: 'Nothing in this view matches your search.',
  clearFilters: 'Clear search and filters',

  unusable: (unreadable: number, newer: number, unwatched: number) =>
    [
      unreadable > 0 && `${items(unreadable)} couldn’t be read`,
      newer > 0 && `${items(newer)} ${newer === 1 ? 'needs' : 'need'} a newer version of Form 4 Lens`,
      unwatched > 0 && `${items(unwatched)} on names you removed`,
    ]
      .filter(Boolean)
      .join(' · '),
  unusableTitle: 'Items not on your list',
  item: (key: string) => {
    const parsed = parseKey(isSetAsideKey(key) ? keySetAside(key) : key);
    if (!parsed) return 'Item';
    const { concern, party } = parsed;
    return `${itemNames[concern] ?? 'Record of'} ${party.kind}, CIK ${party.cik}`;
  },
  itemStates: {
    unreadable: (why: string) => `This couldn’t be read. Copy the text if you need it. (${why})`,
    newer: (why: string) =>
      `This was saved by a newer version of Form 4 Lens. Update the extension to use it. (${why})`,
    unwatched: (why: string) => `You wrote this on a name you removed from your list: ${why}.`,
  },
  savedText: (item: string) => `Saved text of ${item}`,
  copy: 'Copy text',
  copied: 'Copied',
  delete: 'Delete',
  deleteForGood: 'Delete permanently?',

  newIn: (release: string) => `New in ${release}:`,
  seeHow: 'See how',
  dismiss: 'Dismiss',
  dismissNews: 'Dismiss the news',

  empty: 'Your watchlist is empty',
  emptyHow:
    'Open a filing and press the star next to an insider or issuer. They appear here, with each of their filings that you open or point at.',
  emptyFirst: 'See the latest Form 4 filings on EDGAR',

  onTab: (form: string) => `On this tab: Form ${form}`,
  noCik: (name: string) =>
    `Couldn’t find the CIK of ${name || 'this party'} on the page or on EDGAR, so it can’t be watched.`,
  import: 'Import',
} as const;
