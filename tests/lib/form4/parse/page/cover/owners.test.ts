import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../../../lib/form4/parse/read-page.ts';
import { filingUrl, parse } from '../../../../../generalize/pages.ts';
import { formdataPage } from '../../../../../support/edgar-pages/formdata/formdata-page.ts';
import { printOrTypePage } from '../../../../../support/edgar-pages/print-or-type/print-or-type-page.ts';
import { filing, owner, relationship, row } from '../../../../../support/samples/filing.ts';
import { lost, readChanged } from '../changed-page.ts';

const NAME = 'reportingOwners.0.name';
const NO_NAME = 'it holds no text';
const TWICE = 'the page gives it twice, with different text';

const facts = filing({
  reportingOwners: [
    owner({ name: 'Marlowe Ada J' }),
    owner({
      cik: '0009000202',
      name: 'Marlowe Trust',
      relationship: relationship({
        isDirector: true,
        isTenPercentOwner: true,
        isOfficer: true,
        isOther: true,
        officerTitle: 'CFO',
        otherText: 'Trustee',
      }),
    }),
    owner({ cik: '0009000203', name: 'Marlowe Bea' }),
  ],
  nonDerivativeTable: [row()],
});
const formdata = formdataPage(facts);
const printOrType = printOrTypePage(facts);

/** The names read, and "path: reason" for what is in doubt; if the page is declined, what is missing. */
function ownersOf(html: string, change: (page: Document) => void = () => {}) {
  const page = parse(html);
  change(page);
  const reading = readPage(page, filingUrl);
  if (!reading.ok) return reading.missing;
  return [
    ...reading.filing.reportingOwners.map(({ name }) => name),
    ...reading.doubts.map(({ path, reason }) => `${path}: ${reason}`),
  ];
}

/** The boxes of the joint filers; the first repeats the cover's owner. */
const boxesIn = (page: Document) => [
  ...(page.querySelector<HTMLTableElement>('table[width="40%"]')?.rows ?? []),
];
const linkIn = (page: Document, box: number) => boxesIn(page)[box]?.querySelector('a');
const unlinked = formdata.replace(/<a href="[^"]*CIK=[^"]*">(.*?)<\/a>/g, '$1');
const ALL = ['Marlowe Ada J', 'Marlowe Trust', 'Marlowe Bea'];

describe('the owners of a joint filing are told by their boxes', () => {
  test('whether the first is repeated or not, linked or not', () => {
    for (const html of [formdata, unlinked]) {
      expect(ownersOf(html)).toEqual(ALL);
      expect(ownersOf(html, (page) => boxesIn(page)[0]?.remove())).toEqual(ALL);
    }
  });

  test.each([0, 1, 2])('and none where a box (%i) holds two', (box) => {
    expect(
      ownersOf(formdata, (page) =>
        linkIn(page, box)?.insertAdjacentHTML('afterend', '<a href="?CIK=7">Cy</a>'),
      ),
    ).toEqual(['Name and Address of Reporting Person: one name']);
  });

  test('whichever link of the first is gone', () => {
    const unwrap = (link: Element | null | undefined) => link?.replaceWith(...link.childNodes);
    expect(ownersOf(formdata, (page) => unwrap(linkIn(page, 0)))).toEqual(ALL);
    expect(ownersOf(formdata, (page) => unwrap(page.querySelector('a[href*="CIK="]')))).toEqual(ALL);
  });

  test('and none where a box is doubled, or the first repeated further down', () => {
    const declined = ['Name and Address of Reporting Person: one name'];
    expect(
      ownersOf(formdata, (page) => boxesIn(page)[2]?.after(boxesIn(page)[2]?.cloneNode(true) ?? '')),
    ).toEqual(declined);
    expect(ownersOf(formdata, (page) => boxesIn(page)[2]?.after(boxesIn(page)[0] ?? ''))).toEqual(declined);
  });

  test('and the first is in doubt where it is repeated under another name', () => {
    const renamed = (page: Document) => {
      const link = linkIn(page, 0);
      if (link) link.textContent = 'Marlowe Ada';
    };
    expect(ownersOf(formdata, renamed)).toEqual(['', 'Marlowe Trust', 'Marlowe Bea', `${NAME}: ${TWICE}`]);
    const hidden = (page: Document) => {
      renamed(page);
      linkIn(page, 0)?.setAttribute('hidden', '');
    };
    expect(ownersOf(formdata, hidden)).toEqual([
      '',
      'Marlowe Trust',
      'Marlowe Bea',
      `${NAME}: part of it is hidden`,
    ]);
  });

  test('and one alone is in doubt where only it is struck out', () => {
    const struck = unlinked.replace('Marlowe Bea', '<s>Marlowe</s> Bea');
    expect(ownersOf(struck, (page) => boxesIn(page)[0]?.remove())).toEqual([
      'Marlowe Ada J',
      'Marlowe Trust',
      '',
      'reportingOwners.2.name: it holds <s>',
    ]);
  });

  test('and all are in doubt where the second may be the first again', () => {
    const last = unlinked.lastIndexOf('Marlowe Ada J');
    const struck = `${unlinked.slice(0, last)}<s>Marlowe</s> A${unlinked.slice(last + 'Marlowe Ada J'.length)}`;
    const owners = [0, 1, 2, 3];
    expect(ownersOf(struck)).toEqual([
      ...owners.map(() => ''),
      ...owners.map((index) => `reportingOwners.${index}.name: it holds <s>`),
    ]);
  });
});

describe('an owner’s name', () => {
  const table = /<table border="0" width="100%"><tr><td><a [^>]*>[^<]*<\/a><\/td><\/tr><\/table>/;

  test.each<[what: string, words: string | RegExp, others: string, doubt: string]>([
    ['a caption is none', table, '', NO_NAME],
    ['the next box is none', /(<sup>\*<\/sup><\/span>)[\s\S]*?(<\/td>\n<td width="35%")/, '$1$2', NO_NAME],
    ['struck out, it is in doubt', /<a [^>]*>([^<]*)<\/a>/, '<s>$1</s>', 'it holds <s>'],
    ['struck out in part, it is in doubt', /(<a [^>]*>)O/, '$1<s>O</s>', 'it holds <s>'],
  ])('%s', (_, words, others, doubt) => {
    expect(lost(words, others)).toEqual([`${NAME}: ${doubt}`]);
  });
});

test('an owner may have no name: then no street is taken for it', () => {
  const name = />O&#39;Neil Saoirse</;
  expect(readChanged(name, '><')).toMatchObject({
    filing: { reportingOwners: [{ cik: '0009000203', name: '' }] },
    doubts: [],
  });
  expect(readChanged(/<a [^>]*>[^<]*<\/a>/, '')).toMatchObject({
    filing: { reportingOwners: [{ cik: null, name: '' }] },
    doubts: [],
  });
  expect(ownersOf(printOrType.replaceAll('Marlowe Ada J', ''))).toEqual(['', 'Marlowe Trust', 'Marlowe Bea']);
});

describe('a name is all that stands above its captions, and in one line', () => {
  const PARTS = 'it is in several parts';
  const name = '>O&#39;Neil Saoirse</a>';

  test.each<[what: string, others: string]>([
    ['of which a part is linked', '>O&#39;Neil</a> Saoirse'],
    ['with a badge behind it', `${name} <b>Follow</b>`],
    ['in two lines', '>O&#39;Neil<br>Saoirse</a>'],
    ['in two cells', '>O&#39;Neil</a></td><td>Saoirse'],
  ])('not one %s', (_, others) => {
    expect(lost(name, others)).toEqual([`${NAME}: ${PARTS}`]);
  });

  test.each<[what: string, others: string]>([
    ['in two lines', 'O&#39;Neil<br>Saoirse'],
    ['in two cells', 'O&#39;Neil</td><td>Saoirse'],
    ['below other words', 'Insider<br>O&#39;Neil Saoirse'],
  ])('nor one without a link %s', (_, others) => {
    expect(lost(/<a [^>]*>O&#39;Neil Saoirse<\/a>/, others)).toEqual([`${NAME}: ${PARTS}`]);
  });

  test('nor one below other words', () => {
    expect(lost(/<a [^>]*>O&#39;Neil Saoirse<\/a>/, 'Insider<br>$&')).toEqual([`${NAME}: ${PARTS}`]);
  });

  test('but one with a picture beside it', () => {
    expect(readChanged(name, `${name}<img src="x.gif" alt="">`)).toMatchObject({
      filing: { reportingOwners: [{ cik: '0009000203', name: "O'Neil Saoirse" }] },
      doubts: [],
    });
  });
});

describe('the table of owners', () => {
  const second = (page: Document) => {
    const cell = [...page.querySelectorAll('td')].find(({ textContent }) =>
      textContent?.startsWith('Marlowe Trust'),
    );
    if (!cell) throw new Error('no such cell');
    return cell;
  };
  const changed = (change: (cell: HTMLTableCellElement) => void) =>
    ownersOf(printOrType, (page) => change(second(page)));
  const doubted = (doubt: string) => ['Marlowe Ada J', '', 'Marlowe Bea', `reportingOwners.1.name: ${doubt}`];

  test('leads to each role and name of the others', () => {
    const page = parse(printOrType);
    const cell = second(page);
    cell.innerHTML = '<b>Marlowe Trust</b><br>12 Example Street';
    const reading = readPage(page, filingUrl);
    if (!reading.ok) throw new Error(reading.missing.join());
    expect(reading.doubts).toEqual([]);
    expect(reading.filing.reportingOwners[1]?.relationship).toEqual(facts.reportingOwners[1]?.relationship);
    const said = (field: string) =>
      reading.sources().get(`reportingOwners.1.${field}`)?.textContent?.replace(/\s+/g, ' ').trim();
    expect(said('name')).toBe('Marlowe Trust');
    expect(said('relationship.isDirector')).toBe('X');
    expect(said('relationship.isTenPercentOwner')).toBe('X');
    expect(said('relationship.isOfficer')).toBe('CFO');
    expect(said('relationship.officerTitle')).toBe('CFO');
    expect(said('relationship.isOther')).toBe('Trustee');
    expect(said('relationship.otherText')).toBe('Trustee');
  });

  test('gives no name that is hidden, in whole or in part, or not there', () => {
    expect(changed((cell) => cell.setAttribute('hidden', ''))).toEqual(doubted('part of it is hidden'));
    expect(
      changed((cell) => {
        cell.innerHTML = '<i>Marlowe</i> <i>Trust</i> <i hidden>II</i><br>12 Example Street';
      }),
    ).toEqual(doubted('part of it is hidden'));
    expect(changed((cell) => cell.replaceChildren())).toEqual(['Marlowe Ada J', '', 'Marlowe Bea']);
  });

  test('gives no first owner but that of the cover', () => {
    expect(
      ownersOf(printOrType, (page) => {
        const row = second(page).parentElement;
        row?.after(row.previousElementSibling as Element);
      }),
    ).toEqual(expect.arrayContaining([`${NAME}: ${TWICE}`, `reportingOwners.0.relationship: ${TWICE}`]));
  });

  test('gives no owner where one is in two of its rows: it is not known which row is whose', () => {
    expect(
      ownersOf(printOrType, (page) => {
        const row = second(page).parentElement;
        row?.after(row.cloneNode(true));
      }),
    ).toEqual([
      ...['', '', '', ''],
      ...[0, 1, 2, 3].flatMap((index) =>
        ['name', 'relationship'].map((field) => `reportingOwners.${index}.${field}: ${TWICE}`),
      ),
    ]);
  });

  test('is not read where a column is lost, or there twice', () => {
    const heads = (page: Document) =>
      [...page.querySelectorAll('td')].filter(({ textContent }) =>
        textContent?.trim().startsWith('Reporting Owner Name'),
      );
    expect(
      ownersOf(printOrType, (page) => {
        const head = [...page.querySelectorAll('td')].find(
          ({ textContent }) => textContent?.trim() === 'Officer',
        );
        head?.replaceChildren('Else');
      }),
    ).toEqual(['Reporting Owners: Officer']);
    expect(
      ownersOf(printOrType, (page) => {
        for (const cell of [
          ...heads(page),
          ...ALL.map((name) =>
            [...page.querySelectorAll('td')].findLast(({ textContent }) => textContent?.startsWith(name)),
          ),
        ])
          cell?.after(cell.cloneNode(true));
      }),
    ).toContain('Reporting Owners: Reporting Owner Name / Address');
  });
});

test('roles that the page gives twice are taken from neither place', () => {
  const page = parse(printOrType);
  const cells = [...page.querySelectorAll('td')];
  const name = cells.findLast(({ textContent }) => textContent?.startsWith('Marlowe Ada J'));
  name?.nextElementSibling?.replaceChildren();
  expect(readPage(page, filingUrl)).toMatchObject({
    filing: { reportingOwners: [{ name: 'Marlowe Ada J', relationship: null }, {}, {}] },
    doubts: [{ path: 'reportingOwners.0.relationship', text: '', reason: TWICE }],
  });
});
