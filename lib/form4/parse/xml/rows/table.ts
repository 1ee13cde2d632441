import type { Row } from '../../../model/filing.ts';
import { textAt } from '../elements.ts';
import type { XmlFindings } from '../faults/findings.ts';
import { doubtLost } from '../faults/lost.ts';
import { isFirstSchema, type RowTable, rowNames } from './row-paths.ts';

/** Every row of a table, of all its tables if there are several, and in X0101 those directly in the root. */
function rowElements(root: Element, name: RowTable, isFirst: boolean): Element[] {
  const { table, rows, inFirstSchema } = rowNames[name];
  return [...root.children].flatMap((element) => {
    if (element.localName === table)
      return [...element.children].filter(({ localName }) => rows.includes(localName));
    return isFirst && element.localName === inFirstSchema ? [element] : [];
  });
}

type ReadRow<R> = (row: Element, path: string, form: string, findings: XmlFindings) => R;

/** @param form the document's type */
export function readXmlTable<R extends Row>(
  name: RowTable,
  read: ReadRow<R>,
  root: Element,
  form: string,
  findings: XmlFindings,
): R[] {
  const isFirst = isFirstSchema(textAt(root, 'schemaVersion'));
  const isForm3 = form.startsWith('3');
  return rowElements(root, name, isFirst).map((element, index) => {
    const path = `${rowNames[name].table}.${index}`;
    const before = findings.doubts.length;
    const row = read(element, path, form, findings);
    if (isForm3 && row.kind === 'transaction') findings.invalid.push(`${path}: a transaction on Form 3`);
    // What X0101 requires is not known.
    if (!isFirst) doubtLost(row, path, isForm3, findings, before);
    return row;
  });
}
