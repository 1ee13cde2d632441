import { describe, expect, test } from 'vitest';
import * as anchors from '../../../lib/form4/page/anchors.ts';
import { linesOf } from '../../../lib/form4/page/lines.ts';
import { findTable, headsOf } from '../../../lib/form4/page/table.ts';
import { samplePages } from '../../fixtures/sample-pages.ts';
import { parse } from '../../generalise/pages.ts';

const layouts = ['formdata', 'print-or-type'] as const;
const pages = samplePages.map(({ layout, html }) => ({ layout, page: parse(html) }));

/** The layouts in which a page of the project's own says what `isSaid` looks for. */
const layoutsWhere = (isSaid: (page: Document) => boolean) =>
  layouts.filter((layout) => pages.some((one) => one.layout === layout && isSaid(one.page)));

const { cover, boxes, closing, formHeading } = anchors;
const labels: [string, anchors.Anchor][] = [
  ['formHeading', formHeading],
  ...[cover, boxes, closing].flatMap((group) => Object.entries(group)),
];

const tables = {
  nonDerivativeColumns: anchors.nonDerivativeColumns,
  derivativeColumns: anchors.derivativeColumns,
  ownerColumns: anchors.ownerColumns,
};
const columns = Object.entries(tables).flatMap(([table, group]) =>
  Object.entries(group as Record<string, anchors.Column>).map(
    ([name, column]) => [`${table}.${name}`, column, group] as const,
  ),
);

describe('a label is seen in both layouts, or in the one that it names alone', () => {
  test.each(labels)('%s', (_, { text, only }) => {
    const isSaid = (page: Document) =>
      linesOf(page.documentElement, new Set()).some((line) => text.test(line.text.replace(/^[☒☐_X ]+/, '')));
    expect(layoutsWhere(isSaid)).toEqual(only ? [only] : layouts);
  });

  test.each(columns)('%s', (_, column, group) => {
    const isSaid = (page: Document) => {
      const table = findTable(
        headsOf(page.querySelectorAll('table')),
        group as Record<string, anchors.Column>,
      );
      return table !== null && !table.absent.includes(column);
    };
    expect(layoutsWhere(isSaid)).toEqual(column.only ? [column.only] : layouts);
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
});
