import { describe, expect, test } from 'vitest';
import * as anchors from '../../../../../lib/form4/parse/page/anchors.ts';
import { cellsOf, headsOf } from '../../../../../lib/form4/parse/page/tables/heads.ts';
import { readTable } from '../../../../../lib/form4/parse/page/tables/page-table.ts';
import { linesOf } from '../../../../../lib/form4/parse/page/text/lines.ts';
import { seenText } from '../../../../../lib/form4/parse/page/text/text.ts';
import { parse } from '../../../../generalize/pages.ts';
import { samplePages } from '../../../../support/samples/sample-pages.ts';

const layouts = ['formdata', 'print-or-type'] as const;

/** What only one layout has; everything else is in both. */
const only: Record<string, (typeof layouts)[number]> = {
  aff10b5One: 'formdata',
  ...Object.fromEntries(
    Object.keys(anchors.ownerColumns).map((name) => [`ownerColumns.${name}`, 'print-or-type'] as const),
  ),
};
const layoutsOf = (name: string) => (only[name] ? [only[name]] : layouts);

const pages = samplePages.map(({ layout, html }) => ({ layout, page: parse(html) }));

/** The layouts in which a sample page has what `isSaid` looks for. */
const layoutsWhere = (isSaid: (page: Document) => boolean) =>
  layouts.filter((layout) => pages.some((one) => one.layout === layout && isSaid(one.page)));

const { cover, boxes, closing, formHeading } = anchors;
const labels: [string, anchors.Anchor][] = [
  ['formHeading', formHeading],
  ...[cover, boxes, closing].flatMap((group) => Object.entries(group)),
];

const tables: Record<string, anchors.TableAnchor<string>> = {
  nonDerivativeColumns: anchors.tableI,
  derivativeColumns: anchors.tableII,
  ownerColumns: anchors.ownersTable,
};
const columns = Object.entries(tables).flatMap(([table, anchor]) =>
  Object.entries(anchor.columns).map(([name, column]) => [`${table}.${name}`, column, anchor] as const),
);

describe('a label is seen in both layouts, or in the one that has it', () => {
  test.each(labels)('%s', (name, { text }) => {
    const isSaid = (page: Document) =>
      linesOf(page.documentElement, new Set()).some((line) => text.test(line.text.replace(/^[☒☐_X ]+/, '')));
    expect(layoutsWhere(isSaid)).toEqual(layoutsOf(name));
  });

  test.each(columns)('%s', (name, column, anchor) => {
    const isSaid = (page: Document) => {
      const table = readTable(headsOf(page), anchor);
      return table !== null && !table.absent.includes(column);
    };
    expect(layoutsWhere(isSaid)).toEqual(layoutsOf(name));
  });

  test('no head is named by two columns of its table', () => {
    const named = pages.flatMap(({ page }) =>
      headsOf(page).flatMap(({ columns: heads }) =>
        Object.values(tables)
          .map((anchor) => Object.values(anchor.columns))
          .filter(([first]) => heads.some((head) => first?.text.test(head)))
          .flatMap((group) => heads.map((head) => group.filter(({ text }) => text.test(head)).length)),
      ),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(Math.max(...named)).toBe(1);
  });

  test('the statement’s title', () => {
    const isSaid = (page: Document) => anchors.statementHeading.test(page.body.textContent ?? '');
    expect(layoutsWhere(isSaid)).toEqual(layouts);
  });

  test('a numbered label', () => {
    for (const { page } of pages) {
      const labels = linesOf(page.documentElement, new Set()).filter(({ text }) =>
        anchors.NUMBERED_LABEL.test(text),
      );
      expect(labels.length).toBeGreaterThan(4);
    }
  });

  test('every head has the name of its own column', () => {
    const named = (table: RegExp) => {
      const head = pages
        .flatMap(({ page }) => headsOf(page))
        .find(({ columns }) => table.test(columns[0] ?? ''));
      return head?.columns.flatMap((column) =>
        column.split(' > ').map((one) => anchors.headNamed(one)?.name),
      );
    };
    expect(named(/Title of Security/)).toEqual([
      'securityTitle',
      'transactionDate',
      'deemedExecutionDate',
      ...['transactionCode', 'code', 'transactionCode', 'voluntary'],
      ...['moved', 'amount', 'moved', 'acquiredOrDisposed', 'moved', 'price'],
      'owned',
      'ownershipForm',
      'natureOfOwnership',
    ]);
    expect(named(/Title of Derivative/)).toEqual([
      'derivativeTitle',
      'conversionOrExercisePrice',
      'transactionDate',
      'deemedExecutionDate',
      ...['transactionCode', 'code', 'transactionCode', 'voluntary'],
      ...['derivativesMoved', 'acquired', 'derivativesMoved', 'disposed'],
      ...['exerciseDate', 'exerciseDate', 'exerciseDate', 'expirationDate'],
      ...['underlyingTitle', 'underlyingTitle', 'underlyingTitle', 'amount'],
      'derivativePrice',
      'derivativesOwned',
      'ownershipForm',
      'natureOfOwnership',
    ]);
  });

  test('every head of Tables I and II has a name', () => {
    const cells = pages.flatMap(({ page }) =>
      headsOf(page).flatMap(({ table, columns: [first], firstRow }) =>
        /Title of/.test(first ?? '') ? [...table.rows].slice(0, firstRow).flatMap(cellsOf) : [],
      ),
    );
    const heads = cells.map(seenText).filter((head) => head && !/^Table I/i.test(head));
    expect(heads.length).toBeGreaterThan(500);
    expect(heads.filter((head) => !anchors.headNamed(head))).toEqual([]);
  });
});
