import type { Glance } from '../../lib/glance/glance.ts';
import { secondsFor } from '../../lib/lists/list-row.ts';

const count = (n: number) => n.toLocaleString('en-US');
const counted = (n: number, one: string, more = `${one}s`) => `${count(n)} ${n === 1 ? one : more}`;

/** "14 s", "2 min" */
const span = (seconds: number) => (seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`);

/** What stands above a list before it is asked about, in the script of every page. */
export const offerWords = {
  name: 'Form 4 Lens',
  summaries: (filings: number) => `Summaries for these ${count(filings)} filings`,
  cost: (filings: number) =>
    `up to ${counted(filings, 'request')} to sec.gov, about ${span(secondsFor(filings))}`,
  loading: 'Loading…',
};

/** What the table of summaries says. */
export const words = {
  title: 'Insider filings on this list',
  table: 'Filings, one a row',
  close: 'Close the summaries',
  progress: 'Filings read',
  reading: (read: number, all: number, left: number, each: number) =>
    `${count(read)} of ${count(all)} · about ${span(secondsFor(left, each))} left`,
  read: (read: number, all: number) => `${count(read)} of ${counted(all, 'filing')} read`,
  stop: 'Stop',
  goOn: (unread: number) => `Go on · ${counted(unread, 'request')}`,
  tryAgain: (failed: number) => `Try again · ${counted(failed, 'request')}`,
  began: (unread: number) => `Reading ${counted(unread, 'filing')}.`,
  stopped: (read: number, all: number) => `Stopped: ${count(read)} of ${counted(all, 'filing')} read.`,
  finished: (read: number, all: number) => `Finished: ${count(read)} of ${counted(all, 'filing')} read.`,
  tradesOnly: 'Purchases and sales only',
  asListed: 'Restore EDGAR’s order',
  save: 'Save CSV',
  fileName: 'edgar-list.csv',
  shown: (shown: number, all: number) => `${count(shown)} of ${count(all)} shown`,
  columns: {
    place: 'No.',
    filed: 'Filed',
    form: 'Form',
    insider: 'Insider',
    issuer: 'Issuer',
    what: 'Transaction',
    net: 'Net',
    dollars: 'Dollars',
    flags: 'Flags',
  },
  sortBy: {
    place: 'Sort as EDGAR does',
    filed: 'Sort by filing date',
    form: 'Sort by form',
    insider: 'Sort by insider',
    issuer: 'Sort by issuer',
    net: 'Sort by net change',
    dollars: 'Sort by dollars of purchases and sales',
    flags: 'Sort by number of flags',
  },
  form: (form: string | null) => (form === null ? 'Filing' : `Form ${form}`),
  formOf: (form: string, { seen: { owners, issuer } }: Glance) =>
    `${form}: ${[owners[0]?.name, issuer.name].filter(Boolean).join(', ')}`,
  andMore: (n: number) => `and ${count(n)} more`,
  bought: (dollars: string) => `bought ${dollars}`,
  sold: (dollars: string) => `sold ${dollars}`,
  unread: 'Not read yet',
  unknown: 'unknown',
  notReported: 'not reported',
  none: '–',
  flags: (n: number) => `${n} to check`,
  noTrades: 'None of the filings read reports a purchase or a sale.',
};
