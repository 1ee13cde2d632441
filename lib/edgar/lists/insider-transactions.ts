import { sum } from '../../figures/decimal.ts';
import { padCik } from '../addresses/cik.ts';
import { type FilingId, filingIdOf } from '../addresses/urls.ts';
import { trimmedText } from '../trimmed-text.ts';
import type { ListedTrade } from './listed-trade.ts';

/** One page of EDGAR's list of a person's or an issuer's insider transactions (`/cgi-bin/own-disp`). */
export type TransactionsPage = {
  ok: true;
  /** Newest first, as listed. */
  rows: ListedTrade[];
  /** Whether EDGAR has older ones on another page. */
  hasMore: boolean;
};

/** Why a page is not read; nothing is guessed. `missing` names heads, or cells with impossible values. */
export type ListRefusal = {
  ok: false;
  reason: 'unknown-layout' | 'invalid' | 'another-party';
  missing: string[];
};

/** Rows on a page of the list. */
export const pageLength = 80;
/** The most faults on a page that are reported. */
const told = 5;

/** The words of each column's head; EDGAR itself spells the first one "Acquistion". */
const heads = {
  direction: /^(acquisition|acquistion) or disposition$/,
  date: /^transaction date$/,
  deemed: /^deemed execution date$/,
  party: /^(reporting owner|issuer)$/,
  form: /^form$/,
  type: /^transaction type$/,
  ownership: /^direct or indirect ownership$/,
  amount: /^number of securities transacted$/,
  after: /^number of securities owned$/,
  line: /^line number$/,
  cik: /^(owner|issuer) cik$/,
  security: /^security name$/,
};
type TradeColumn = keyof typeof heads;
const columns = Object.keys(heads) as TradeColumn[];

/**
 * Reads a page of the list by the words of its table's head, whatever the order of the columns.
 * @param page parsed HTML whose links lead to www.sec.gov
 * @param cik ten digits, whose list was requested: a page that does not name it is another party's
 */
export function readTransactions(page: Document, cik: string): TransactionsPage | ListRefusal {
  const table = page.querySelector<HTMLTableElement>('table#transaction-report') ?? tableByHead(page);
  if (!table) return refuse('unknown-layout', ['the table of transactions']);
  if (!namesParty(page, cik)) return refuse('another-party', [cik]);
  const [head, ...body] = table.rows;
  const places = head && placesOfHeads(head);
  if (!places || 'missing' in places) return refuse('unknown-layout', places?.missing ?? ['the head']);
  const faults: string[] = [];
  const rows = body.flatMap((row, index) => {
    const cells = [...row.cells];
    const isOneCell = cells.length === 1 && trimmedText(cells[0]) === '';
    if (isOneCell) return [];
    const read =
      cells.length === head.cells.length ? readListedRow((column) => cells[places[column]]) : ['cells'];
    if (!Array.isArray(read)) return [read];
    faults.push(...read.map((what) => `row ${index + 1}: ${what}`));
    return [];
  });
  if (faults.length > 0) return refuse('invalid', faults.slice(0, told));
  return { ok: true, rows, hasMore: rows.length >= pageLength };
}

const refuse = (reason: ListRefusal['reason'], missing: string[]): ListRefusal => ({
  ok: false,
  reason,
  missing,
});

function tableByHead(page: Document): HTMLTableElement | null {
  const found = [...page.querySelectorAll('table')].filter(({ rows: [head] }) => {
    const places = head && placesOfHeads(head);
    return places && !('missing' in places);
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Finds each column by its head; a column with two matching heads is as bad as one with none. */
function placesOfHeads(head: HTMLTableRowElement): Record<TradeColumn, number> | { missing: string[] } {
  const words = [...head.cells].map((cell) => trimmedText(cell).toLowerCase());
  const found = columns.map((column) => words.flatMap((word, at) => (heads[column].test(word) ? [at] : [])));
  const missing = columns.filter((_, at) => found[at]?.length !== 1);
  if (missing.length > 0) return { missing };
  return Object.fromEntries(columns.map((column, at) => [column, found[at]?.[0]])) as Record<
    TradeColumn,
    number
  >;
}

/** Whether the page names a CIK outside its table: in a link, its title or its first heading. */
function namesParty(page: Document, cik: string): boolean {
  const links = [...page.links].filter((link) => !link.closest('#transaction-report'));
  const said = [
    ...links.map(({ search }) => search),
    page.title,
    trimmedText(page.querySelector('h1, h2, b')),
  ];
  return said.some((text) => [...text.matchAll(/\d+/g)].some(([digits]) => padCik(digits) === cik));
}

type CellOf = (column: TradeColumn) => HTMLTableCellElement | undefined;

/** @returns the row, or the columns whose cells have an unknown format or lack a value they need */
function readListedRow(cell: CellOf): ListedTrade | TradeColumn[] {
  const faults: TradeColumn[] = [];
  const read = <T>(column: TradeColumn, pattern: RegExp, value: (match: RegExpExecArray) => T): T | null => {
    const text = trimmedText(cell(column));
    if (text === '' || /^[-–—]$/.test(text)) return null;
    const match = pattern.exec(text);
    if (match) return value(match);
    faults.push(column);
    return null;
  };
  const needed = <T>(column: TradeColumn, value: T | null): T | null => {
    if (value === null && !faults.includes(column)) faults.push(column);
    return value;
  };
  const first = (match: RegExpExecArray) => match[1] ?? '';
  const id = needed('form', filingOf(cell('form')));
  const form = needed('form', read('form', /^([345](?:\/A)?)$/, first));
  const cik = needed(
    'cik',
    read('cik', /^(\d{1,10})$/, (match) => padCik(first(match))),
  );
  const security = needed('security', read('security', /^(.+)$/, first));
  const ownership = read('ownership', /^([DI])(?![A-Za-z0-9])(.*)$/, (match) => match);
  const trade = {
    date: read('date', isoDate, first),
    deemed: read('deemed', isoDate, first),
    code: read('type', /^([A-Z](?:\/K)?)(?:-.*)?$/, first),
    direction: read('direction', /^([AD])$/, first) as 'A' | 'D' | null,
    ownership: (ownership?.[1] ?? null) as 'D' | 'I' | null,
    nature: ownership?.[2]?.replace(/^[ (:-]+/, '') || null,
    amount: read('amount', decimal, plain),
    after: read('after', decimal, plain),
    line: read('line', /^(\d{1,6})$/, first),
  };
  if (faults.length > 0 || !id || !form || !cik || security === null) return faults;
  const { accession, cik: folder } = id;
  return { accession, folder, form, ...trade, party: { cik, name: trimmedText(cell('party')) }, security };
}

const isoDate = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/;
const decimal = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
/** "1,000.5000" is 1000.5: the list pads every amount to four decimals. */
const plain = ([text]: RegExpExecArray) => sum([text.replaceAll(',', '')]);

function filingOf(cell: HTMLTableCellElement | undefined): FilingId | null {
  const ids = [...(cell?.querySelectorAll('a') ?? [])].flatMap((link) => filingIdOf(link) ?? []);
  return ids[0] ?? null;
}
