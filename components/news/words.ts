import { formatDollars } from '../../lib/figures/format.ts';
import type { Conditions } from '../../lib/watchlist/records/types/alert-record.ts';

/** What popup and options say about new filings. The state of the news is worded in lib/news. */

const count = (n: number) => n.toLocaleString('en-US');

export const words = {
  tellMe: 'Tell me when they file',
  waiting:
    'Waiting for your browser to allow Form 4 Lens to read www.sec.gov, where EDGAR lists new filings. If it doesn’t ask, turn “Tell me when they file” on again.',
  leaveOff: 'Leave it off',
  lookNow: 'Look now',

  title: 'New filings',
  told: (n: number) => (n === 0 ? 'No new filings' : `New filings: ${count(n)}`),
  allRead: 'Mark all as read',
  markRead: 'Mark as read',
  markReadOf: (what: string) => `Mark as read: ${what}`,
  mute: 'Mute',
  muteOf: (names: string) => `Mute ${names}`,
  muted: (names: string) => `Muted ${names}`,
  names: (names: readonly string[]) => new Intl.ListFormat('en-US').format(names),
  filed: (form: string, day: string) => `Form ${form}, filed ${day}`,
  inFull: 'Details',
  more: (n: number) => `And ${count(n)} more. They appear here as you read these.`,

  mutedEntry: 'Mute',
  which: 'Filings to report',
  sameAsAll: 'Same as for all',
  setForAll: (conditions: Conditions) => `Set for all: ${conditionsText(conditions)}.`,
  own: 'Only those I choose',
  marketOnly: 'Purchases and sales only',
  notUnderPlan: 'Not under a Rule 10b5-1 plan',
  least: 'At least this many dollars bought or sold',
  anyAmount: 'Any amount',
};

/** "purchases and sales only, at least $100,000 bought or sold" */
function conditionsText({ marketOnly, least, notUnderPlan }: Conditions): string {
  const said = [
    marketOnly && 'purchases and sales only',
    least !== null && `at least ${formatDollars(least).replace(/\.00$/, '')} bought or sold`,
    notUnderPlan && 'not under a plan',
  ].filter(Boolean);
  return said.length > 0 ? said.join(', ') : 'every filing';
}
