/**
 * The card's own texts, in one place. What a filing reports is worded in lib/form4/wording. One export per
 * text, used as `words.…`: the bundler then puts each text where it is used, and ships no table of names.
 */

const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

export const noTitle = 'Form 4 Lens';
export const title = (form: string) => `Form ${form} summary`;
export const unreadNews = 'Form 4 Lens could not read this form';
export const open = 'Summary';
export const close = 'Close';
export const closeSummary = 'Close the summary';
export const closeByKey = 'Close (Esc)';
export const width = 'Width of the summary';

export const noName = 'Name not reported';
export const noIssuer = 'Issuer not reported';
export const noRelationship = 'no relationship box checked';
export const relationshipNotHere = 'relationship not on this page';
export const others = (n: number) => `and ${counted(n, 'other')}`;
export const othersJointly = (n: number) => `${others(n)} filing jointly`;
export const noCik = (why: string) => `This page carries no CIK. ${why}`;
export const answerHasNoCik = 'EDGAR’s response gives none.';
export const answerLacksCik = 'EDGAR’s response does not give every party’s CIK.';

export const plan = 'Rule 10b5-1 plan';
export const toCheck = (flags: number) => `${flags} to check`;
export const beforeTrust = 'Before you trust the figures';
export const alsoHere = 'Also in this filing';
export const net = 'Net';
export const noneBefore = 'up from 0';
export const onTheseLines = ' on the lines with transactions';
export const ownedAfter = (quantity: string) => `${quantity} owned after`;
export const ownedAfterIs = 'owned after:';

export const notReported = 'not reported';
export const unknown = 'unknown';
export const netUnknown = 'net';
export const priceUnknown = 'price';
export const seeFootnotes = (notes: string, n: number) => `see footnote${n > 1 ? 's' : ''} ${notes}`;

export const whatChanges = 'What it changes';
export const findOriginal = (requests: number) => `Find the original · ${requests} requests`;
export const record = 'Before this filing';
export const loadRecord = 'Load the record · 1 request';

export const transactions = 'Transactions';
export const type = 'Type';
export const acquired = 'Acquired';
export const disposed = 'Disposed of';
export const bars = { before: 'before', after: 'after', acquired: 'acquired', disposed: 'disposed of' };
export const atPrice = (price: string, isAverage: boolean) => `${isAverage ? 'average' : 'at'} ${price}`;
export const inDoubt = 'price and value unknown: ';
export const withoutPrice = (n: number, rows: number) => `${n} of ${rows} rows without a price`;

export const owned = 'Owned';
export const ownedAfterAll = 'Owned after the transactions';
export const ownedAfterRow = 'Owned after';
export const ownership = { D: 'Direct', I: 'Indirect' };
export const noOwnership = 'Direct or indirect not stated';
export const addsUp = 'adds up';
export const addsUpHow = 'Adds up row by row';
export const differs = 'differs from the rows';
export const total = 'Total shown in this filing';
export const moreLines = (n: number) => counted(n, 'more line');

export const derivatives = 'Derivatives';
export const moreDerivatives = (n: number) => counted(n, 'more derivative');
export const underlying = 'Underlying';
export const exercisePrice = 'Conversion or exercise price';
export const exercisable = 'Date exercisable';
export const expires = 'Expires';

export const dates = 'Dates and plan';
export const periods = {
  3: 'Event requiring statement',
  4: 'Earliest transaction',
  5: 'Fiscal year ended',
} as const;
export const signed = 'Signed';
export const sameDay = ', the same day';
/** When a weekend or a holiday lies between. */
export const sooner = ', before the next business day';
export const later = (days: number) => `, ${counted(days, 'business day')} later`;
export const boxChecked = 'Box checked';
export const boxNotChecked = 'Box not checked';
export const boxNotFound = 'Box not found';
export const noBox = 'No such box on this form';
export const noAdoption = '; no adoption date found in the footnotes';
export const adopted = 'Plan adopted ';
export const mentioned = 'A plan is mentioned in ';
export const footnote = (number: string) => `footnote ${number}`;
export const remarks = 'the remarks';

export const walkRows = 'Step through the rows (↑ ↓)';
export const rowAt = (row: number, rows: number) => `Row ${row} of ${rows} (↑ ↓)`;

export const takeAlong = 'Copy or save';
export const copies = { sentence: 'Sentence', markdown: 'Markdown', rows: 'Rows', json: 'JSON' };
export const saveCsv = 'Save CSV';
export const copied = 'Copied';
export const notCopied = 'Couldn’t copy. Allow clipboard access for sec.gov, then try again.';
export const onEdgar = 'On EDGAR';

export const unread = 'Can’t read this form';
export const unreadFields = 'Some fields on this form can’t be read reliably:';
export const unknownLayout =
  'This looks like a Form 3, 4 or 5, but in a layout Form 4 Lens doesn’t know. Missing:';
export const noFigures = 'No figures are shown, since they could be wrong.';
export const copyReport = 'Copy a problem report';
export const reportHolds = 'It contains only the page’s address, the version and this list.';
