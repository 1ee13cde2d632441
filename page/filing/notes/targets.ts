import type { Filing } from '../../../lib/form4/model/filing.ts';
import type { Summary } from '../../../lib/form4/model/summary.ts';
import type { PageReading } from '../../../lib/form4/parse/read-page.ts';
import { tidy } from '../../../lib/form4/parse/values.ts';
import type { ExplainPart, Explanation } from '../../../lib/form4/wording/explain.ts';

/** A part of the page that can be explained: the element to put the note beside, and the explanation. */
export type Target = { element: Element; explain: (part: ExplainPart) => Explanation | null };

/** Finds what a note on an element of a filing's page would explain; called at every move of the pointer. */
export type FindTarget = (element: Element) => Target | null;

export function targetsOf(filing: Filing, summary: Summary, sources: PageReading['sources']): FindTarget {
  const fieldOf = new Map<Element, string>();
  const rowOf = new Map<Element, string>();
  const tables = new Set<Element | null>();
  const fill = () => {
    for (const [path, cell] of sources()) {
      const [, row] = /^((?:nonD|d)erivativeTable\.\d+)\.\w+$/.exec(path) ?? [];
      if (!row || !cell.parentElement) continue;
      fieldOf.set(cell, path);
      rowOf.set(cell.parentElement, row);
      tables.add(cell.closest('table'));
    }
  };
  const known = new Set(filing.footnotes.map(({ id }) => id));

  return (element) => {
    if (!tables.size) fill();
    const mark = element.closest('sup, a[href^="#F"]');
    const ids = mark?.textContent?.match(/\d+/g)?.map((number) => `F${number}`) ?? [];
    if (mark && ids.some((id) => known.has(id)))
      return { element: mark, explain: (part) => part.explainFootnotes(filing, ids) };

    const cell = element.closest('td, th');
    const row = cell?.parentElement;
    const rowPath = row && rowOf.get(row);
    if (cell && rowPath) {
      const field = fieldOf.get(cell);
      if (!field) return { element: row, explain: (part) => part.explainRow(filing, summary, rowPath) };
      return { element: cell, explain: (part) => part.explainCell(filing, summary, field) };
    }
    if (!cell || !tables.has(cell.closest('table'))) return null;
    return { element: cell, explain: (part) => part.explainHead(tidy(cell.textContent ?? '')) };
  };
}
