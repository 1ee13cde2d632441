import { describe, expect, test } from 'vitest';
import {
  closing,
  cover,
  derivativeColumns,
  nonDerivativeColumns,
} from '../../lib/form4/parse/page/anchors.ts';
import { readPage } from '../../lib/form4/parse/read-page.ts';
import { hasCorpus } from '../corpus/corpus.ts';
import { samplePages } from '../support/samples/sample-pages.ts';
import { dataTablesOf } from './columns.ts';
import { closingWords, columnWords, coverWords, derivativeColumnWords } from './damages.ts';
import { filingUrl, type NamedPage, parse, realPages } from './pages.ts';

const read = (html: string) => readPage(parse(html), filingUrl);

/** The labels reported as missing; for a page that is read, how it is read. */
function missingFrom(page: Document): string[] {
  const reading = readPage(page, filingUrl);
  return reading.ok ? [`read: ${JSON.stringify(reading.filing)}`] : reading.missing;
}

/**
 * Each label with the words that contain it; not the boxes, whose loss costs only themselves. Each table is lost
 * without the title of its first column.
 */
const labels: [label: string, words: RegExp, forms: string][] = [
  ...named(cover, coverWords),
  ...named(closing, closingWords),
  ...columnsNamed('Table I', nonDerivativeColumns, columnWords),
  ...columnsNamed('Table II', derivativeColumns, derivativeColumnWords),
];

type Anchors = Record<string, { label: string; forms?: string }>;

function named(anchors: Anchors, words: Record<string, RegExp>): typeof labels {
  return Object.entries(words).map(([name, pattern]) => [anchors[name]?.label ?? name, pattern, '345']);
}

function columnsNamed(table: string, anchors: Anchors, words: Record<string, RegExp>): typeof labels {
  return Object.entries(words).map(([name, pattern]) => {
    const { label = name, forms = '345' } = anchors[name] ?? {};
    return name === 'securityTitle' ? [table, pattern, forms] : [`${table}: ${label}`, pattern, forms];
  });
}

const formOf = (html: string) => /FORM ([345])/.exec(html)?.[1] ?? '';

/** The pages on which the reader does not name the missing label. */
function notRefused([label, words, forms]: (typeof labels)[number], pages: readonly NamedPage[]): string[] {
  const withLabel = pages.filter(({ html }) => forms.includes(formOf(html)));
  expect(withLabel.length).toBeGreaterThan(0);
  return withLabel.flatMap(({ name, html }) => {
    const damaged = html.replace(words, 'Lorem');
    if (damaged === html) return [`${name} has no ${words}`];
    const missing = missingFrom(parse(damaged));
    return missing.includes(label) ? [] : [`${name}: ${missing.join('; ').slice(0, 300)}`];
  });
}

const some = (pages: readonly NamedPage[], index: number) => pages.filter((_, at) => at % 4 === index % 4);

describe('a page that lacks a label is declined with the label’s name', () => {
  test.each(labels.map((label, index) => ({ name: label[0], label, index })))('$name', ({ label, index }) => {
    expect(notRefused(label, some(samplePages, index))).toEqual([]);
  });

  test.runIf(hasCorpus)('on real pages as well', { timeout: 30_000 }, () => {
    const pages = realPages(90);
    expect(labels.flatMap((label, index) => notRefused(label, some(pages, index)))).toEqual([]);
  });
});

describe('what cannot be read in one place costs no more than it touches', () => {
  const sale = samplePages.find(({ html }) => />Director</.test(html) && />\(1\)</.test(html))?.html ?? '';
  const doubtsOf = (html: string) => {
    const reading = read(html);
    return reading.ok ? (reading.filing.doubts ?? []).map(({ path }) => path) : reading.missing;
  };

  test('the box of Section 16', () => {
    for (const { html, name } of samplePages.filter((page) => formOf(page.html) !== '3')) {
      const lost = html.replace(/Check this box if no/, 'Mark if no');
      expect(doubtsOf(lost), name).toEqual(['notSubjectToSection16']);
    }
  });

  test('a role whose mark is a picture', () => {
    const page = parse(sale);
    const label = [...page.querySelectorAll('td')].findLast(
      (cell) => cell.textContent?.trim() === 'Director',
    );
    label?.previousElementSibling?.replaceChildren(page.createElement('img'));
    expect(doubtsOf(page.documentElement.outerHTML)).toEqual(['reportingOwners.0.relationship']);
  });

  test('a footnote that a row is marked with and the page lacks', () => {
    const all = doubtsOf(sale.replace('>(1)<', '>(29)<'));
    expect(all).toEqual([expect.stringMatching(/^(nonD|d)erivativeTable\.\d+\.securityTitle$/)]);
  });
});

describe('a page whose heading has changed', () => {
  const html = samplePages[0]?.html ?? '';

  test('is declined if it does not say which form it is', () => {
    expect(missingFrom(parse(html.replace('>FORM 4<', '>Form four<')))).toContain('FORM 3, 4 or 5');
  });

  test('is read if only the statement’s title differs', () => {
    const retitled = html.replace('STATEMENT OF CHANGES', 'REPORT ON CHANGES');
    expect(read(retitled)).toMatchObject({ ok: true });
  });
});

describe('a row that does not fit its head', () => {
  const rowPages = samplePages.filter((_, index) => index % 3 === 0);
  const damages: Record<string, (row: HTMLTableRowElement, at: number) => void> = {
    'a cell too few': (row, at) => row.deleteCell(at % row.cells.length),
    'a cell too many': (row, at) => {
      row.insertCell(at % row.cells.length).textContent = '1,000';
    },
    'two cells in one': (row, at) => {
      const cell = row.cells[at % (row.cells.length - 1)];
      if (!cell) return;
      cell.append(...(cell.nextElementSibling?.childNodes ?? []));
      cell.colSpan = 2;
      cell.nextElementSibling?.remove();
    },
  };

  test.each(Object.entries(damages))('%s: the page is declined and the row is named', (_, damage) => {
    for (const { name, html } of rowPages) {
      const rows = dataTablesOf(parse(html)).flatMap(({ rows }, table) =>
        rows.map((_, row) => ({ table, row })),
      );
      for (const [index, { table, row }] of rows.entries()) {
        if (index % 5 !== 0) continue;
        const page = parse(html);
        const damaged = dataTablesOf(page)[table]?.rows[row];
        if (damaged) damage(damaged, index + row);
        expect(missingFrom(page).join(), name).toMatch(/Table II?, row \d+: \d+ cells \(it has \d+\)/);
      }
    }
  });
});

describe('a cell that holds what its column cannot', () => {
  const page = samplePages.find(({ name }) => name === 'exercise-tax-sale, FormData')?.html ?? '';

  test.each([
    ['>12,000<', '>1,2000<', 'nonDerivativeTable.0.transactionShares: “1,2000”'],
    ['>12,000<', '>12 000<', 'nonDerivativeTable.0.transactionShares: “12 000”'],
    ['>8.75<', '>8.7.5<', 'nonDerivativeTable.0.transactionPricePerShare: “$8.7.5”'],
    ['>3,215<', '>3,215 (1)<', 'nonDerivativeTable.1.transactionShares: “3,215 (1)”'],
    ['>37,385<', '>c. 37,385<', 'nonDerivativeTable.2.sharesOwnedFollowingTransaction: “c. 37,385”'],
    [
      '<span class="FormData">A<',
      '<span class="FormData">B<',
      'nonDerivativeTable.0.transactionAcquiredDisposedCode: “B”',
    ],
    ['>03/01/2030<', '>1 March 2030<', 'derivativeTable.0.expirationDate: “1 March 2030”'],
    [
      '<br><span class="FormData">03/05/2024<',
      '<br><span class="FormData">2024.03.05<',
      'periodOfReport: “2024.03.05”',
    ],
    ['>03/07/2024<', '>today<', 'signatures.0.date: “today”'],
  ])('%s as %s', (from, to, missing) => {
    expect(page).toContain(from);
    const reading = read(page.replace(from, to));
    expect(reading.ok && reading.doubts.map(({ path, text }) => `${path}: “${text}”`)).toEqual([missing]);
  });

  test('an amount acquired and one disposed of in the same row', () => {
    const document = parse(page);
    const [, tableII] = dataTablesOf(document);
    const acquired = tableII?.rows[0]?.cells[6];
    if (acquired) acquired.textContent = '5';
    const reading = readPage(document, filingUrl);
    expect(reading.ok && reading.filing.doubts).toMatchObject([
      { path: 'derivativeTable.0.transactionShares' },
      { path: 'derivativeTable.0.transactionAcquiredDisposedCode' },
    ]);
  });
});

describe('a page that contradicts itself', () => {
  const joint = samplePages.find(({ name }) => name === 'joint-filers, FormData')?.html ?? '';

  test('is declined if it is for several owners and shows one', () => {
    const document = parse(joint);
    document.querySelector('table[width="40%"]')?.remove();
    expect(missingFrom(document)).toEqual(['Form filed by More than One Reporting Person: the others']);
  });

  test('is declined if footnote marks lead to no footnote', () => {
    expect(missingFrom(parse(joint.replace(/(class="FootnoteData">)(\d+)\. /g, '$1Note $2: ')))).toContain(
      'Explanation of Responses: footnotes',
    );
  });
});
