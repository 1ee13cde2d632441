import type { SettingName, Settings } from '../../lib/settings/settings.ts';
import type { PartyId } from '../../lib/watchlist/records/party.ts';

/**
 * The texts of the options page, in one place. What an import does to one entry is worded in
 * lib/watchlist/transfer.
 */

const count = (n: number) => n.toLocaleString('en-US');
const counted = (n: number, one: string, more: string) => `${count(n)} ${n === 1 ? one : more}`;

const settingNames: Record<SettingName, string> = {
  theme: 'Theme',
  cardStart: 'Summary on a filing’s page',
  cardWidth: 'Width of the summary card',
  marks: 'Mark links to insiders and issuers on your watchlist',
  hoverDelay: 'Delay before the card appears',
  hoverOnCompanyFilings: 'On company filing lists',
  hoverOnFilingIndex: 'On filing index pages',
  hoverOnInsiderTransactions: 'On insider-transaction pages',
  hoverOnLatestFilings: 'On the Latest Filings page',
  hoverOnFullTextSearch: 'In full-text search',
  hoverElsewhere: 'On other pages of sec.gov',
  listSummaries: 'On lists, show summaries of filings you’ve already viewed',
  logReadings: 'Log how a filing was read to the page’s console',
};

const themes: Record<Settings['theme'], string> = { auto: 'Match system', light: 'Light', dark: 'Dark' };
const starts: Record<Settings['cardStart'], string> = {
  open: 'Beside the filing, where there’s room',
  collapsed: 'Always as a bar',
};
const choices: Record<string, string> = { ...themes, ...starts };

/** "on", "250 ms", "Match system" */
function settingValue(value: Settings[SettingName]): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return typeof value === 'number' ? `${value} ms` : (choices[value] ?? value);
}

const kinds = { insider: 'Insider', issuer: 'Issuer' } as const;

export const words = {
  title: 'Form 4 Lens options',
  settings: 'Settings',
  appearance: 'Appearance',
  hover: 'Summary when you point at a filing link',
  lists: 'Lists of filings',
  listsNote:
    'Showing what you have already viewed makes no request, but a page can search the text on it, and so could tell which of its filings you have read.',
  troubleshooting: 'Troubleshooting',
  settingNames,
  settingValue,
  themes,
  starts,
  milliseconds: (ms: number) => `${ms} milliseconds`,
  reset: 'Reset',
  resetOne: (name: string) => `Reset: ${name}`,
  resetTitle: 'Reset',
  resetHow:
    'Appearance and the width of the card, summaries at links and on lists, and troubleshooting go back to their defaults. Your watchlist, choices for new filings, shortcuts and records stay as they are.',
  resetAll: 'Reset all settings',
  resetDone: 'All settings have their defaults.',
  undo: 'Undo',

  backUp: 'Back up or move your watchlist',
  backUpHow:
    'JSON includes your settings and can be imported in any browser. CSV opens in a spreadsheet and can’t be imported.',
  notInFiles: (n: number) =>
    `${counted(n, 'item isn’t', 'items aren’t')} in these files because ${n === 1 ? 'it' : 'they'} can’t be shown on your list. See ${n === 1 ? 'it' : 'them'} in the popup.`,

  newsHow:
    'Form 4 Lens can look for new filings by or about those on your watchlist: at most once every 10 minutes while EDGAR is open, when the browser starts, and when you press “Look now”. It asks www.sec.gov for everyone’s latest filings and the index of each day that is over, then for each filing on them that names someone on your watchlist. Your browser may ask you to allow this. Nothing is sent to anyone else, and turning it off gives up the permissions that only it needed.',
  newsRefused:
    'Form 4 Lens was not allowed to read www.sec.gov, so this stays off. The next switch needs no permission.',
  onPages: 'Look only while a page of sec.gov is open',
  onPagesHow:
    'Or without a permission: a page of www.sec.gov that you have open asks EDGAR for the same lists, at most once an hour across all tabs, and any list of filings there that you open is checked for new filings without a request. They are shown without figures and regardless of your conditions: a page could notice the requests for them, and so learn about your watchlist.',
  newsWhich: 'Which filings',
  newsWhichHow:
    'For all on your watchlist. An entry’s details in the popup can set its own, or mute it. Filings whose figures are not known are shown all the same.',
  notify: 'Show a notification',
  quiet: 'Quiet hours',
  quietEnds: { from: 'From', to: 'to' },
  quietHow: 'Notifications wait until these end.',
  quietNever: 'Both times are the same, so notifications never wait.',

  records: 'Records',
  recordsHow:
    'Past transactions of insiders and issuers that you have loaded, and notices of proposed sales (Form 144) that you have opened. The newest 200 of each are kept, and all of them can be loaded again.',
  recordsKept: (records: number, notices: number) =>
    records + notices === 0
      ? 'Nothing is stored.'
      : `${[records > 0 && counted(records, 'record', 'records'), notices > 0 && counted(notices, 'person’s notices', 'people’s notices')].filter(Boolean).join(' and ')} kept.`,
  deleteRecords: 'Delete all records',
  deleteRecordsSure: 'Delete all of them?',
  recordsInFile: (n: number, notices: number, unreadable: number) =>
    [
      n > 0 &&
        `${counted(n, 'record', 'records')} of past transactions; those loaded here more recently are kept.`,
      notices > 0 && `Notices of proposed sales of ${counted(notices, 'person', 'people')}.`,
      unreadable > 0 && `${counted(unreadable, 'record', 'records')} can’t be read and can be loaded again.`,
    ]
      .filter(Boolean)
      .join(' '),

  newsInFile: (day: string, unread: number) =>
    [
      `With “Tell me when they file” on, new filings after ${day} are looked up.`,
      unread > 0 && `${counted(unread, 'unread filing comes', 'unread filings come')} with the file.`,
    ]
      .filter(Boolean)
      .join(' '),

  import: 'Import',
  importHint: 'A JSON file exported by Form 4 Lens, 20 MB or less',
  chooseFile: 'Choose file',
  review: (file: string) => `Review before importing ${file}`,
  planned: (added: number, changed: number, skipped: number, settings: number): string => {
    const parts = [
      added > 0 && `${counted(added, 'entry', 'entries')} to add`,
      changed > 0 && `${counted(changed, 'entry', 'entries')} to change`,
      skipped > 0 && `${counted(skipped, 'entry', 'entries')} to skip`,
      settings > 0 && `${counted(settings, 'setting', 'settings')} to change`,
    ].filter(Boolean);
    return parts.length > 0 ? `${parts.join(', ')}. Nothing will be removed.` : 'The file has no entries.';
  },
  toAdd: 'To add',
  toChange: 'To change',
  skipped: 'Skipped',
  heading: (title: string, n: number) => `${title}: ${count(n)}`,
  party: ({ kind, cik }: PartyId) => `${kinds[kind]}, CIK ${cik}`,
  olderNote: { here: 'Your older note', 'the file': 'Older note in the file' },
  andMore: (n: number) => `and ${count(n)} more`,
  nothingToImport: 'Nothing to import',
  cancel: 'Cancel',
  imported: (file: string) => `Imported ${file}.`,
  refused: 'can’t be imported. Nothing was changed.',
  line: (n: number) => `Line ${n}: `,

  shortcuts: 'Keyboard shortcuts',
  shortcutsHow: 'They work on a filing’s page. Your browser keeps them in its own settings.',
  changeShortcuts: 'Change shortcuts',

  about: 'About',
  version: (version: string) => `Form 4 Lens ${version}, under the MIT License.`,
  licenses: 'Licenses of the software it contains',
  howItWorks: 'How it works',
  disclaimer:
    'Not made, reviewed or endorsed by the U.S. Securities and Exchange Commission. Check figures against the filing before you rely on them.',
} as const;
