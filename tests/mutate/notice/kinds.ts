import type { Kind, Kinds } from '../kind.ts';
import { all, clone, make } from '../places.ts';

/** The rows of a notice's tables of securities. */
const rowsOf = (page: Document): HTMLTableRowElement[] =>
  all(page, 'thead').flatMap((head) => [
    ...(head.closest('table')?.querySelectorAll<HTMLTableRowElement>('tbody > tr') ?? []),
  ]);

/** The cells beside a label. */
const valuesOf = (page: Document): Element[] =>
  all(page, 'td.label').flatMap((label) =>
    /^(?:Filer CIK|Name of|Relationship|Remarks|Date of)/.test(label.textContent ?? '')
      ? (label.nextElementSibling ?? [])
      : [],
  );

const inRow =
  (act: (row: HTMLTableRowElement, page: Document) => unknown): Kind =>
  (page, random) => {
    const row = random.pick(rowsOf(page));
    return row !== null && act(row, page) !== false;
  };

const inNumber =
  (write: (text: string) => string): Kind =>
  (page, random) => {
    const boxes = rowsOf(page).flatMap((row) => all(row, '.fakeBox'));
    const box = random.pick(boxes.filter(({ textContent }) => /^\d+(?:\.\d+)?$/.test(textContent ?? '')));
    if (box) box.textContent = write(box.textContent ?? '');
    return box !== null;
  };

const hidings: Record<string, (element: Element) => void> = {
  'the hidden attribute': (element) => element.setAttribute('hidden', ''),
  'a style': (element) => element.setAttribute('style', 'display: none'),
  'a stylesheet': (element) => {
    element.classList.add('form4-x');
    const style = make(element.ownerDocument, 'style', '@media screen { .form4-x { opacity: 0 } }');
    element.ownerDocument.head.append(style);
  },
};

const hidden: Kinds = Object.fromEntries(
  Object.entries(hidings).flatMap(([how, hide]): [string, Kind][] => [
    [
      `a row more, hidden by ${how}`,
      inRow((row) => {
        const more = clone(row);
        hide(more);
        row.after(more);
      }),
    ],
    [
      `a row more, its cells hidden by ${how}`,
      inRow((row) => {
        const more = clone(row);
        for (const cell of more.cells) hide(cell);
        row.after(more);
      }),
    ],
    [
      `another value before one, hidden by ${how}`,
      (page, random) => {
        const value = random.pick(valuesOf(page));
        const other = make(page, 'td', '05/06/2001');
        hide(other);
        value?.before(other);
        return value !== null;
      },
    ],
    [
      `a check mark more, hidden by ${how}`,
      (page) => {
        const label = all(page, 'td').find(({ textContent }) => textContent === 'Nothing to Report');
        const mark = make(page, 'td', 'X');
        hide(mark);
        label?.after(mark);
        return label !== undefined;
      },
    ],
    [
      `a value in a part hidden by ${how}`,
      (page, random) => {
        const value = random.pick(valuesOf(page).filter(({ textContent }) => textContent));
        const part = value?.closest('tr');
        const twice = part && clone(part);
        if (twice) hide(twice);
        if (twice) part.after(twice);
        return Boolean(twice);
      },
    ],
  ]),
);

const sum =
  (label: string): Kind =>
  (page, random) => {
    const row = random.pick(rowsOf(page));
    const total = row && clone(row);
    for (const [index, cell] of [...(total?.cells ?? [])].entries())
      if (!index) cell.textContent = label;
      else if (!/^\s*[\d.]+\s*$/.test(cell.textContent ?? '')) cell.replaceChildren();
    if (total) row.parentElement?.append(total);
    return total !== null;
  };

/** Changes after which no figure of a notice may become another. */
export const doubtful: Kinds = {
  ...hidden,
  'a row in an element of a script': inRow((row, page) => {
    const holder = make(page, 'div');
    row.before(holder);
    holder.append(row);
  }),
  'a row in a foot': inRow((row, page) => {
    const total = clone(row);
    row.closest('table')?.append(make(page, 'tfoot', total));
  }),
  'a row of totals': sum('Total'),
  'a row of subtotals': sum('Subtotal:'),
  'a number below 0': inNumber((text) => `-${text}`),
  'a number in parentheses': inNumber((text) => `(${text})`),
  'a number in thousands': inNumber((text) => `${text}K`),
  'a number with a comma for its point': inNumber(
    (text) => text.replace('.', ',') + (text.includes('.') ? '' : ',5'),
  ),
  'a digit struck out': (page, random) => {
    const box = random.pick(rowsOf(page).flatMap((row) => all(row, '.fakeBox')));
    box?.append(make(page, 'del', '5'));
    return box !== null;
  },
  'a head of other words': (page) => {
    const head = all(page, 'th').find(({ textContent }) => textContent === 'Aggregate Market Value');
    head?.append(' of the Class');
    return head !== undefined;
  },
  'a unit in a raised text of a head': (page) => {
    const head = all(page, 'th').find(({ textContent }) => textContent === 'Aggregate Market Value');
    head?.append(make(page, 'sup', '000s'));
    return head !== undefined;
  },
  'thousands in a line above': (page) => {
    for (const row of rowsOf(page))
      for (const box of all(row, '.fakeBox'))
        if (/^\d{4,}$/.test(box.textContent ?? '')) box.textContent = (box.textContent ?? '').slice(0, -3);
    page.body.prepend(make(page, 'p', 'Amounts in thousands'));
    return true;
  },
  'a row with a cell over two columns': inRow(({ cells: [first] }) => {
    if (first) first.colSpan = 2;
  }),
  'a row with two cells swapped': inRow((row) => {
    const [first, , third] = row.cells;
    if (first && third) third.after(first);
  }),
};

/** Changes after which a notice says what it said. */
export const same: Kinds = {
  'another form in a menu': (page) => {
    page.body.prepend(make(page, 'ul', make(page, 'li', make(page, 'a', 'Form 144/A'))));
    return !/144\/A/.test(page.querySelector('p')?.textContent ?? '');
  },
  'a stylesheet for print': (page) => {
    page.head.append(make(page, 'style', '@media print { td { display: none } }'));
    return true;
  },
  'no classes': (page) => {
    for (const element of all(page, '[class]')) element.removeAttribute('class');
    return true;
  },
  'words in tags of a translator': (page) => {
    for (const box of all(page, '.fakeBox')) box.replaceChildren(make(page, 'font', ...box.childNodes));
    return true;
  },
};
