import type { DerivativeRow, Filing, Row } from '../model/filing.ts';
import { type Placed, placedRows } from '../model/placed-rows.ts';
import type { Summary } from '../model/summary.ts';

/** Something a reader should know before trusting a figure; nothing is corrected. */
export type Flag = { text: string; sources: string[] };

/** What every check works from. */
export type Case = {
  filing: Filing;
  summary: Summary;
  rows: Placed<Row | DerivativeRow>[];
  transactions: Placed<Row | DerivativeRow>[];
  /** Footnotes and remarks. */
  notes: { text: string; source: string }[];
};

/** Pure: the flags that a case raises; none if all is well. */
export type Check = (one: Case) => Flag[];

export function caseOf(filing: Filing, summary: Summary): Case {
  const rows = placedRows(filing);
  const footnotes = filing.footnotes.map(({ text }, index) => ({ text, source: `footnotes.${index}.text` }));
  return {
    filing,
    summary,
    rows,
    transactions: rows.filter(({ row }) => row.kind === 'transaction'),
    notes: [...footnotes, { text: filing.remarks ?? '', source: 'remarks' }],
  };
}

/** A flag on these fields; none if there are no fields. */
export function flag(text: string, sources: string[]): Flag[] {
  return sources.length ? [{ text, sources }] : [];
}
