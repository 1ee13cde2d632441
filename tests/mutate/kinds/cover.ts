import type { Kind, Kinds } from '../kind.ts';
import { all, innermost, make, rewrite, tableAround, textsIn } from '../places.ts';

/** The boxes above Table I: headings, names, dates, check marks. */

const coverOf = (page: Document) => tableAround(innermost(page, 'td', /^\W*\d\. Issuer Name and Ticker/));

const issuerCell = (page: Document) => innermost(page, 'td', /^\W*\d\. Issuer Name and Ticker/);

const markCells = (page: Document) =>
  all(page, 'td').filter(
    (cell) =>
      cell.textContent?.trim() === 'X' &&
      /^(Director|10% Owner|Officer|Other|Form filed)/.test(
        cell.nextElementSibling?.textContent?.trim() ?? '',
      ),
  );

const emptyMarkCells = (page: Document) =>
  all(page, 'td').filter(
    (cell) =>
      cell.textContent?.trim() === '' &&
      /^(Director|10% Owner|Officer|Other)/.test(cell.nextElementSibling?.textContent?.trim() ?? ''),
  );

/** Replaces each mark with another way of drawing it. */
const redrawn =
  (draw: (page: Document) => Node): Kind =>
  (page, random) => {
    const cell = random.pick(markCells(page));
    cell?.replaceChildren(draw(page));
    return cell !== null;
  };

const element = (page: Document, tag: string, attributes: Record<string, string>) => {
  const made = make(page, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};

const before = (page: Document, ...content: (Node | string)[]): true => {
  page.body.prepend(make(page, 'div', ...content));
  return true;
};

/** Removes every typed check mark ("__X__") and every X that has a cell to itself. */
function withoutMarks(page: Document): boolean {
  const cells = markCells(page);
  for (const cell of cells) cell.replaceChildren();
  const typed = textsIn(page.body).filter(({ data }) => /_+X_+/.test(data));
  for (const text of typed) text.data = text.data.replace(/_X_/g, '___');
  return cells.length + typed.length > 0;
}

function withoutRoleMarks(page: Document): boolean {
  const box = innermost(page, 'td', /^\W*\d\. Relationship of Reporting/);
  if (!box) return false;
  const texts = textsIn(box).filter(({ data }) => /^\s*X\s*$|_X_/.test(data));
  for (const text of texts) text.data = /_X_/.test(text.data) ? text.data.replace('_X_', '___') : '';
  return texts.length > 0;
}

const ownerRows = (page: Document) =>
  all(page, 'td span')
    .filter((label) => /^\W*\d\. Name and Address of Reporting/.test(label.textContent ?? ''))
    .map((label) => label.closest('tr'))
    .slice(1);

/** The text of a linked name on the cover: the owner's or the issuer's. */
const nameIn = (page: Document, index: number) => {
  const link = all(page, 'a[href*="CIK="]')[index];
  return link && textsIn(link)[0];
};

/** Changes the linked name in the owner's box. */
const inName =
  (act: (name: Element, words: string[], page: Document) => void): Kind =>
  (page) => {
    const box = innermost(page, 'td', /^\W*\d\. Name and Address of Reporting/);
    const name = box && all(box, 'a[href*="CIK="]')[0];
    const words = name?.textContent?.trim().split(/\s+/) ?? [];
    if (!name || words.length < 2) return false;
    act(name, words, page);
    return true;
  };

/** Writes something after the symbol, inside its brackets. */
const behindSymbol =
  (...words: string[]): Kind =>
  (page, random) => {
    const text = textsIn(issuerCell(page) ?? page.body).findLast(({ data }) => /[A-Z]/.test(data));
    if (!text || /\[\s*\]/.test(issuerCell(page)?.textContent ?? '')) return false;
    const more = random.pick(words) ?? '';
    text.data = text.data.includes(']') ? text.data.replace(/\s*\]/, `${more} ]`) : text.data.trim() + more;
    return true;
  };

const titleIn = (page: Document): Text | null => {
  const box = innermost(page, 'td', /^\W*\d\. Relationship of Reporting/);
  const texts = box ? textsIn(box) : [];
  return texts[texts.findIndex(({ data }) => /Other \(specify/.test(data)) + 1] ?? null;
};

/** Moves the date of the original to another place in its box. */
const originalMoved =
  (move: (label: Element, date: string) => void): Kind =>
  (page) => {
    const cell = innermost(page, 'td', /^\W*\d\. If Amendment/);
    const text = cell && textsIn(cell).findLast(({ data }) => /\d\d\/\d\d\/\d{4}/.test(data));
    if (!cell || !text) return false;
    const [date = ''] = /\d\d\/\d\d\/\d{4}/.exec(text.data) ?? [];
    text.data = text.data.replace(date, '');
    move(cell, date);
    return true;
  };

export const cover: Kinds = {
  'a price behind the symbol': behindSymbol(' 145.20 +1.2 %', ' $145.20', ' ▲', ' +1%'),
  'a symbol cut short': behindSymbol('…', '...'),
  'a second pair of brackets': (page) => {
    issuerCell(page)?.append(' [ 145.20 ]');
    return true;
  },
  'words of a script beside the symbol': (page, random) => {
    const box = issuerCell(page);
    const text = box && textsIn(box).find(({ data }) => /^\s*[A-Z]{2,5}\s*$/.test(data));
    text?.after(make(page, 'span', random.pick([' Buy', ` ${text.data}`, text.data]) ?? ''));
    return Boolean(text);
  },
  'a name of which a part is linked': inName((name, [first = '', ...others], page) => {
    name.textContent = first;
    name.after(' ', make(page, 'b', others.join(' ')));
  }),
  'a name in a cell for each word': inName((name, words, page) => {
    const cells = words.map((word) => make(page, 'td', word));
    const link = name.cloneNode() as Element;
    link.append(...(cells[0]?.childNodes ?? []));
    cells[0]?.append(link);
    name.closest('td')?.replaceWith(...cells);
  }),
  'a name without its link, in two lines': inName((name, [first = '', ...others], page) =>
    name.replaceWith(first, page.createElement('br'), others.join(' ')),
  ),
  'a name without its link, below a badge': inName((name, words, page) =>
    name.replaceWith(make(page, 'div', 'Insider'), words.join(' ')),
  ),
  'a name or symbol with a letter of another script': (page, random) => {
    const box = issuerCell(page);
    const symbol = box && textsIn(box).find(({ data }) => /^\s*[A-Z]{2,5}\s*$/.test(data));
    const text = random.pick([nameIn(page, 0), nameIn(page, 1), symbol]);
    const changed = text?.data.replace(/[AO]/, (letter) => (letter === 'A' ? '\u0410' : '\u041e'));
    if (!text || changed === text.data) return false;
    text.data = changed ?? '';
    return true;
  },
  'an id or a sign behind a name': (page, random) => {
    const text = nameIn(page, random.below(2));
    if (text) text.data += random.pick([' (CIK 0001234567)', ' ✔', ' 🇺🇸', '…', '...']);
    return Boolean(text);
  },
  'an officer’s title with a badge': (page) => {
    const text = titleIn(page);
    text?.after(make(page, 'span', ' since 2019'));
    return text !== null && text.parentElement?.closest('tr')?.cells.length === 1;
  },
  'an officer’s title cut short': (page) => {
    const text = titleIn(page);
    if (text) text.data = `${text.data.trim().slice(0, 4)}…`;
    return text !== null;
  },
  'a second owner of a form by one': (page) => {
    const box = innermost(page, 'td', /^\W*\d\. Name and Address of Reporting/);
    if (!box || !/(?:X\s*|_X_+ ?)Form filed by One/.test(page.body.textContent ?? '')) return false;
    const other = box.cloneNode(true) as Element;
    const name = other.querySelector('a[href*="CIK="]');
    name?.setAttribute('href', '/cgi-bin/browse-edgar?action=getcompany&CIK=0000000001');
    name?.replaceChildren('Other Owner');
    box.closest('table')?.after(make(page, 'table', make(page, 'tr', other)));
    return name !== null;
  },
  'a box of the owners’ twice': (page, random) => {
    const row = random.pick(ownerRows(page));
    row?.after(row.cloneNode(true));
    return Boolean(row);
  },
  'the boxes of the owners in another order': (page) => {
    const rows = ownerRows(page);
    rows[0]?.before(...rows.toReversed().flatMap((row) => row ?? []));
    return rows.length > 1;
  },
  'the date of the original in a table in its box': originalMoved((label, date) => {
    const cell = make(label.ownerDocument, 'td', date);
    label.append(make(label.ownerDocument, 'table', make(label.ownerDocument, 'tr', cell)));
  }),
  'the date of the original in the next cell': originalMoved((label, date) =>
    label.after(make(label.ownerDocument, 'td', date)),
  ),
  'a heading of another form above': (page, random) =>
    before(
      page,
      make(page, 'p', `FORM ${random.pick(['3', '4', '5'])}`),
      make(page, 'p', `FORM ${random.pick(['3', '5'])}`),
    ),
  'the heading of another form': (page) =>
    rewrite(page, /^\s*FORM 4\s*$/, 'FORM 5') || rewrite(page, /^\s*FORM [35]\s*$/, 'FORM 4'),
  'an amendment’s heading above the form’s': (page) => before(page, make(page, 'h1', 'FORM 4/A')),
  'a cover twice': (page) => {
    const cover = coverOf(page);
    cover?.after(cover.cloneNode(true));
    return cover !== null;
  },
  'another cover above': (page) => {
    const cover = coverOf(page);
    if (!cover) return false;
    const other = cover.cloneNode(true) as Element;
    for (const text of textsIn(other))
      text.data = text.data.replace(/\[?\b[A-Z]{3,4}\b\]?/, 'OTHR').replace(/\/20\d\d/, '/2001');
    cover.before(other);
    return true;
  },
  'a banner that names another issuer': (page) =>
    before(page, 'Issuer Name and Ticker or Trading Symbol: Other Corp [OTHR]'),
  'a banner in the issuer’s box': (page) => {
    const cell = issuerCell(page);
    const label = cell && all(cell, 'span, font')[0];
    label?.after(make(page, 'div', 'Sponsored: Other Corp [OTHR]'));
    return Boolean(label);
  },
  'a banner with a date of another event': (page) =>
    before(page, 'Date of Earliest Transaction (Month/Day/Year) 01/02/2003'),
  'a banner with another owner': (page) =>
    before(
      page,
      make(
        page,
        'table',
        make(
          page,
          'tr',
          make(
            page,
            'td',
            make(page, 'p', 'Name and Address of Reporting Person'),
            make(page, 'p', 'Other Owner'),
          ),
        ),
      ),
    ),
  'the owner’s name lost': (page) => {
    const cell = innermost(page, 'td', /^\W*\d\. Name and Address of Reporting/);
    const link = cell && all(cell, 'a[href*="CIK="]')[0];
    if (link) {
      link.remove();
      return true;
    }
    const name = cell?.closest('tr')?.nextElementSibling;
    if (!name || name.children.length > 1) return false;
    name.remove();
    return true;
  },
  'the issuer’s name lost': (page) => {
    const cell = issuerCell(page);
    const link = cell && all(cell, 'a[href*="CIK="]')[0];
    link?.replaceChildren();
    return Boolean(link);
  },
  'another link in the owner’s box': (page) => {
    const link = all(page, 'a[href*="CIK="]')[0];
    if (!link) return false;
    const other = link.cloneNode(true) as Element;
    other.setAttribute('href', '/cgi-bin/browse-edgar?action=getcompany&CIK=0000000001');
    other.textContent = 'Other Owner';
    link.before(other);
    return true;
  },
  'the date of the event in the box of the original’s': (page) => {
    const [label, other] = [/^\W*\d\. Date of E/, /^\W*\d\. If Amendment/].map((text) =>
      innermost(page, 'td', text),
    );
    const text = label && textsIn(label).findLast(({ data }) => /\d\d\/\d\d\/\d{4}/.test(data));
    if (!text || !other || /\d\/\d/.test(other.textContent ?? '')) return false;
    const [date = ''] = /\d\d\/\d\d\/\d{4}/.exec(text.data) ?? [];
    text.data = text.data.replace(date, '');
    other.append(make(page, 'span', date));
    return true;
  },
  'the date of the event with another after it': (page) => {
    const label = innermost(page, 'td', /^\W*\d\. Date of E/);
    const text = label && textsIn(label).findLast(({ data }) => /\d\d\/\d\d\/\d{4}/.test(data));
    text?.after(make(page, 'span', '9'));
    return Boolean(text);
  },
  'a mark that is a picture': redrawn((page) => element(page, 'img', { src: 'x.png', alt: 'X' })),
  'a mark that is an icon': redrawn((page) => element(page, 'i', { class: 'icon-check' })),
  'a mark that is a span with a class': redrawn((page) => element(page, 'span', { class: 'checked' })),
  'a mark that a browser draws': redrawn((page) => element(page, 'svg', {})),
  'a mark that is a radio button': redrawn((page) => element(page, 'input', { type: 'radio', checked: '' })),
  'a mark that is an element nobody knows': redrawn((page) => element(page, 'sec-check', { checked: '' })),
  'a mark that is a button': redrawn((page) => make(page, 'button', '✓')),
  'a mark that is a field': redrawn((page) => element(page, 'input', { value: 'X' })),
  'a mark of another letter': redrawn((page) => page.createTextNode('✔')),
  'a mark struck out': redrawn((page) => make(page, 's', 'X')),
  'a mark hidden': redrawn((page) => {
    const mark = make(page, 'span', 'X');
    mark.setAttribute('style', 'display: none');
    return mark;
  }),
  'a mark more that is hidden': (page, random) => {
    const cell = random.pick(emptyMarkCells(page));
    const mark = make(page, 'span', 'X');
    mark.setAttribute('hidden', '');
    cell?.append(mark);
    return cell !== null;
  },
  'a mark more that is struck out': (page, random) => {
    const cell = random.pick(emptyMarkCells(page));
    cell?.append(make(page, 'del', 'X'));
    return cell !== null;
  },
  'no box checked at all': withoutMarks,
  'no role checked': withoutRoleMarks,
  'the plan’s box lost': (page) => {
    const label = innermost(page, 'td', /^\W*Check this box to indicate that a transaction/);
    label?.closest('tr')?.remove();
    return label !== null;
  },
  'the plan’s label of other words': (page) =>
    rewrite(page, /Check this box to indicate that a transaction/, 'Mark here if a transaction'),
  'the plan’s box twice, once checked': (page) => {
    const row = innermost(page, 'td', /^\W*Check this box to indicate that a transaction/)?.closest('tr');
    if (!row || row.querySelector('td')?.textContent?.includes('X')) return false;
    const other = row.cloneNode(true) as Element;
    other.querySelector('td td')?.replaceChildren('X');
    row.before(other);
    return true;
  },
  'the exit box lost': (page) => rewrite(page, /Check this box if no longer/, 'Mark if no longer'),
  'a role’s label of more words': (page) => rewrite(page, /(^|_ ?)\s*Director\s*$/, '$1Director Emeritus'),
  'an owner in two rows': (page, random) => {
    const heads = all(page, 'td').filter((cell) => /^\s*Reporting Owner Name/.test(cell.textContent ?? ''));
    const table = heads.at(-1)?.closest('table');
    const row = random.pick([...(table?.rows ?? [])].slice(2));
    row?.after(row.cloneNode(true));
    return row !== null;
  },
  'the owners’ table twice': (page) => {
    const table = tableAround(innermost(page, 'td', /^\W*Reporting Owner Name/));
    table?.after(table.cloneNode(true));
    return table !== null;
  },
  'a role more in the owners’ table': (page) => {
    const table = tableAround(innermost(page, 'td', /^\W*Reporting Owner Name/));
    const cell = [...(table?.rows[2]?.cells ?? [])].slice(1, 3).find((one) => !one.textContent?.trim());
    cell?.append('X');
    return Boolean(cell);
  },
};
