import { timeFor } from '../../lib/edgar/client/how-long.ts';
import { formatCount } from '../../lib/figures/format.ts';
import type { Glance } from '../../lib/glance/glance.ts';

const counted = (n: number, one: string, more = `${one}s`) => `${formatCount(n)} ${n === 1 ? one : more}`;

/** The texts above a list before the reader asks for summaries; part of every page's script. */
export const offerWords = {
  name: 'Form 4 Lens',
  summaries: (filings: number) => `Summaries for these ${formatCount(filings)} filings`,
  cost: (filings: number) => `up to ${counted(filings, 'request')} to sec.gov, about ${timeFor(filings)}`,
  loading: 'Loading…',
};

/** The texts of the table of summaries. */
export const words = {
  title: 'Insider filings on this list',
  table: 'Filings, one per row',
  close: 'Close the summaries',
  progress: 'Filings read',
  reading: (read: number, all: number, left: number, each: number) =>
    `${formatCount(read)} of ${formatCount(all)} · about ${timeFor(left, each)} left`,
  read: (read: number, all: number) => `${formatCount(read)} of ${counted(all, 'filing')} read`,
  stop: 'Stop',
  goOn: (unread: number) => `Continue · ${counted(unread, 'request')}`,
  tryAgain: (failed: number) => `Try again · ${counted(failed, 'request')}`,
  began: (unread: number) => `Reading ${counted(unread, 'filing')}.`,
  stopped: (read: number, all: number) => `Stopped: ${formatCount(read)} of ${counted(all, 'filing')} read.`,
  finished: (read: number, all: number) =>
    `Finished: ${formatCount(read)} of ${counted(all, 'filing')} read.`,
  tradesOnly: 'Purchases and sales only',
  asListed: 'Restore EDGAR’s order',
  save: 'Save CSV',
  fileName: 'edgar-list.csv',
  shown: (shown: number, all: number) => `${formatCount(shown)} of ${formatCount(all)} shown`,
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
  andMore: (n: number) => `and ${formatCount(n)} more`,
  bought: (dollars: string) => `bought ${dollars}`,
  sold: (dollars: string) => `sold ${dollars}`,
  ofOneSecurity: 'of one security',
  unread: 'Not read yet',
  unknown: 'unknown',
  notReported: 'not reported',
  none: '–',
  flags: (n: number) => `${n} to check`,
  noTrades: 'None of the filings read reports a purchase or a sale.',
};
