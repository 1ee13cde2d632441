import { type Check, flag } from '../case.ts';

/**
 * A footnote on a Rule 10b5-1 plan may be marked on only some of the transactions (10 of the 14 in
 * 0001127602-19-027422).
 */
export const planOnSomeRows: Check = ({ summary, transactions }) => {
  const ids = summary.plan.mentions.flatMap(({ footnote }) => footnote ?? []);
  const marked = transactions.map(({ row, path }) =>
    Object.entries(row.footnotes).flatMap(([field, marks]) =>
      marks.some((id) => ids.includes(id)) ? `${path}.${field}` : [],
    ),
  );
  const count = marked.filter((fields) => fields.length).length;
  const text = `A footnote on Rule 10b5-1 applies to ${count} of ${transactions.length} transaction rows.`;
  return count < transactions.length ? flag(text, marked.flat()) : [];
};
