import { MENUS } from '../../form4/parse/page/heading.ts';
import { hasOthers, IN_A_UNIT, TOTAL } from '../../form4/parse/page/tables/beside.ts';
import { linesOf } from '../../form4/parse/page/text/lines.ts';
import { doubts, seenIn } from '../../form4/parse/page/text/text.ts';
import { isUnseen, type Unseen, unseenIn } from '../../form4/parse/page/text/unseen.ts';
import { date, positive, type Refuse, tidy } from '../../form4/parse/values.ts';
import { type Notice, type NoticeReading, type NoticeRefusal, unlessUnset } from '../notice.ts';
import {
  acquiredHeads,
  amended,
  checkedBox,
  type Label,
  labels,
  nothingToReport,
  proposedHeads,
  soldHeads,
  title,
} from './page-labels.ts';

const refuse = (reason: NoticeRefusal['reason'], missing: string[]): NoticeRefusal => ({
  ok: false,
  reason,
  missing: missing.slice(0, 20),
});

/**
 * Reads a Form 144 as EDGAR renders it, in place, by its labels and column heads. A page that lacks one of
 * them, has one twice, or hides part of a value is declined. The page does not give the issuer's CIK.
 */
export function readNoticePage(page: Document): NoticeReading {
  if (!title.test(page.body?.textContent ?? '')) return refuse('not-a-notice', []);
  const reader = new PageReader(page);
  const issuer = reader.text('issuer');
  const person = reader.text('person');
  const proposed = reader.rows(proposedHeads, 'Securities Information');
  const acquired = reader.rows(acquiredHeads, 'Securities To Be Sold');
  const hasSales = reader.has(soldHeads);
  const sold = hasSales ? reader.rows(soldHeads, past) : [];
  const nothing = reader.nothingToReport();
  if (!hasSales && nothing === null) reader.missing.push(past);
  for (const [value, name] of [
    [issuer, labels.issuer],
    [person, labels.person],
  ] as const)
    if (value === '' && !reader.missing.includes(name)) reader.missing.push(name);
  if (proposed.length === 0 && reader.has(proposedHeads))
    reader.missing.push('Securities Information, row 1');

  const form = amended.test(page.title) || reader.isAmendment() ? '144/A' : '144';
  const notice: Notice = {
    documentType: form,
    issuer: { cik: null, name: issuer },
    seller: { cik: /^\d{1,10}$/.exec(reader.text('filerCik'))?.[0].padStart(10, '0') ?? null, name: person },
    relationships: reader.lines('relationship'),
    proposed: proposed.map((row) => ({
      title: row.text('title'),
      broker: row.firstLine('broker'),
      amount: row.amount('amount'),
      marketValue: row.amount('marketValue'),
      outstanding: row.amount('outstanding'),
      approximateDate: row.date('approximateDate'),
      exchange: row.text('exchange') || null,
    })),
    acquired: acquired.map((row) => ({
      title: row.text('title'),
      date: row.date('date'),
      nature: row.text('nature') || null,
      amount: row.amount('amount'),
    })),
    soldInPastThreeMonths:
      sold.length === 0 && !nothing
        ? null
        : sold.map((row) => ({
            seller: row.firstLine('seller'),
            title: row.text('title') || null,
            date: row.date('date'),
            amount: row.amount('amount'),
            proceeds: row.amount('proceeds'),
          })),
    remarks: reader.text('remarks') || null,
    noticeDate: unlessUnset(date(reader.text('noticeDate'), reader.refuseAt('Date of Notice'))),
    planAdoptions: reader
      .lines('planAdoption')
      .flatMap((day) => unlessUnset(date(day, reader.refuseAt('Date of Plan Adoption'))) ?? []),
  };
  if (reader.isInUnits()) reader.missing.push('numbers in units');
  if (reader.missing.length > 0) return refuse('unknown-layout', reader.missing);
  return reader.invalid.length > 0 ? refuse('invalid', reader.invalid) : { ok: true, notice };
}

/** The section with the table of sales, or with a box instead of it. */
const past = 'Securities Sold During The Past 3 Months';

type Heads = Record<string, RegExp>;
type NoticeCell = HTMLTableCellElement;

/** The rows below a table's head, and the index of each column. */
type Table<H extends Heads> = {
  element: HTMLTableElement;
  body: HTMLTableRowElement[];
  places: Record<keyof H, number>;
  width: number;
};

class PageReader {
  readonly missing: string[] = [];
  readonly invalid: string[] = [];
  readonly #unseen: Unseen;
  readonly #tables: HTMLTableElement[];
  /** Cells that do not contain a table, with their texts. */
  readonly #cells: { cell: NoticeCell; text: string }[];

  readonly #body: Element;

  constructor(page: Document) {
    this.#body = page.body;
    this.#unseen = unseenIn(page);
    this.#tables = [...page.querySelectorAll('table')];
    this.#cells = [...page.querySelectorAll<NoticeCell>('td, th')]
      .filter((cell) => !cell.querySelector('table'))
      .map((cell) => ({ cell, text: labelIn(cell) }));
  }

  refuseAt(where: string): Refuse {
    return (text) => {
      this.invalid.push(`${where}: “${text.slice(0, 100)}”`);
      return null;
    };
  }

  /** The cell after a label. Every notice has each label once; otherwise it is reported as missing. */
  #behind(label: Label): NoticeCell | null {
    const name = labels[label];
    const found = this.#cells.filter(({ text }) => text.toLowerCase() === name.toLowerCase());
    if (found.length !== 1) this.missing.push(found.length > 1 ? `${name}: twice` : name);
    const next = found.length === 1 ? found[0]?.cell.nextElementSibling : null;
    return next?.matches('td, th') ? (next as NoticeCell) : null;
  }

  text(label: Label): string {
    const cell = this.#behind(label);
    return cell ? this.seen(cell, labels[label]) : '';
  }

  lines(label: Label): string[] {
    const cell = this.#behind(label);
    return cell ? this.linesIn(cell, labels[label]) : [];
  }

  /** The visible text of a cell; if part of the cell is hidden, its value is refused. */
  seen(cell: NoticeCell, where: string): string {
    const { text, doubt: ofPart } = seenIn(cell, this.#unseen);
    const doubt = isUnseen(cell, this.#unseen) ? doubts.unseen : ofPart;
    if (doubt) this.refuseAt(`${where} (${doubt})`)(text);
    return text;
  }

  /** The same for a cell with several lines. */
  linesIn(cell: NoticeCell, where: string): string[] {
    const isHidden = isUnseen(cell, this.#unseen);
    return linesOf(cell, new Set(), this.#unseen).flatMap(({ text, doubt: ofLine }) => {
      const doubt = isHidden ? doubts.unseen : ofLine;
      if (doubt) this.refuseAt(`${where} (${doubt})`)(text);
      return text || [];
    });
  }

  /** The cell of the remarks, which may quote another notice or tell of anything "in millions". */
  #remarks(): Element | null | undefined {
    const label = this.#cells.find(({ text }) => text.toLowerCase() === labels.remarks.toLowerCase());
    return label?.cell.nextElementSibling;
  }

  /** Whether anything but the remarks says that numbers are in thousands. */
  isInUnits(): boolean {
    const text = this.#body.textContent ?? '';
    return IN_A_UNIT.test(text.replace(this.#remarks()?.textContent ?? '', ''));
  }

  /** Whether a heading says so: a menu names other forms. */
  isAmendment(): boolean {
    const remarks = this.#remarks();
    return linesOf(this.#body, new Set(), this.#unseen).some(
      ({ text, element, doubt }) =>
        amended.test(text) && doubt === null && !element.closest(MENUS) && !remarks?.contains(element),
    );
  }

  #table<H extends Heads>(heads: H): Table<H> | null {
    const found = this.#tables.flatMap((element) => {
      const all = [...element.rows];
      return all.flatMap((row, at): Table<H>[] => {
        const texts = [...row.cells].map(labelIn);
        const places = Object.entries(heads).map(([name, head]) => {
          const matching = texts.flatMap((text, place) => (head.test(text) ? [place] : []));
          return [name, matching.length === 1 ? matching[0] : -1] as const;
        });
        if (places.some(([, place]) => place === -1)) return [];
        return [
          {
            element,
            body: all.slice(at + 1),
            places: Object.fromEntries(places) as Record<keyof H, number>,
            width: texts.length,
          },
        ];
      });
    });
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  has(heads: Heads): boolean {
    return this.#table(heads) !== null;
  }

  /** The rows of the table with these heads; a row with another number of cells is reported as missing. */
  rows<H extends Heads>(heads: H, name: string) {
    const table = this.#table(heads);
    if (!table) {
      this.missing.push(name);
      return [];
    }
    if (hasOthers(table.element)) this.missing.push(`${name}: other rows`);
    return table.body.flatMap((row, index) => {
      if (labelIn(row) === '') return [];
      const cells = [...row.cells];
      if (row.parentElement?.localName === 'tfoot' || TOTAL.test(tidy(cells[0]?.textContent ?? ''))) {
        this.missing.push(`${name}, row ${index + 1}: no row of a notice`);
        return [];
      }
      if (cells.length !== table.width) {
        this.missing.push(`${name}, row ${index + 1}: ${cells.length} cells`);
        return [];
      }
      const where = (column: keyof H) => `${name}, row ${index + 1}, ${String(column)}`;
      const cellOf = (column: keyof H) => cells[table.places[column]] as NoticeCell;
      const text = (column: keyof H) => this.seen(cellOf(column), where(column));
      return [
        {
          text,
          amount: (column: keyof H) => positive(text(column), this.refuseAt(where(column))),
          date: (column: keyof H) => unlessUnset(date(text(column), this.refuseAt(where(column)))),
          /** The name, in a cell with a name above an address. */
          firstLine: (column: keyof H) => this.linesIn(cellOf(column), where(column))[0] ?? null,
        },
      ];
    });
  }

  /** Whether the box beside "Nothing to Report" is checked; `null` if there is no such label. */
  nothingToReport(): boolean | null {
    const label = this.#cells.find(({ text }) => nothingToReport.test(text));
    if (!label) return null;
    const row = label.cell.closest('tr');
    const marks = [...(row?.querySelectorAll('td, th, img') ?? [])].filter((element) =>
      checkedBox.test('alt' in element ? String(element.alt).trim() : labelIn(element)),
    );
    if (marks.some((mark) => isUnseen(mark, this.#unseen))) this.refuseAt(past)(doubts.unseen);
    return marks.length > 0;
  }
}

/** An element's text without a colon or a note's asterisk at its end. */
function labelIn(element: Element): string {
  let text = tidy(element.textContent ?? '');
  while (/[ :*]$/.test(text)) text = text.slice(0, -1);
  return text;
}
