import { ownersTable, tableI, tableII } from '../anchors.ts';
import type { Unseen } from '../text/unseen.ts';
import { headsOf } from './heads.ts';
import { type PageTable, readTable } from './page-table.ts';

export type TableI = PageTable<keyof typeof tableI.columns>;
export type TableII = PageTable<keyof typeof tableII.columns>;
export type OwnersTable = PageTable<keyof typeof ownersTable.columns>;

/** The tables of a page that are read by columns; `null` for a table that the page does not have. */
export type PageTables = { tableI: TableI | null; tableII: TableII | null; owners: OwnersTable | null };

export function readTables(page: Document, unseen: Unseen): PageTables {
  const heads = headsOf(page, unseen);
  return {
    tableI: readTable(heads, tableI, unseen),
    tableII: readTable(heads, tableII, unseen),
    owners: readTable(heads, ownersTable, unseen),
  };
}

/**
 * What the tables lack: Table I or II, a column that this form has, a row as wide as its head. The table of
 * owners appears only on joint filings.
 * @param form `null` if the page does not say: then no column is required
 */
export function missingFromTables(tables: PageTables, form: string | null): string[] {
  const found = Object.values(tables).filter((table) => table !== null);
  return [
    ...(tables.tableI ? [] : [tableI.title]),
    ...(tables.tableII ? [] : [tableII.title]),
    ...found.flatMap(({ title, absent }) =>
      absent
        .filter(({ forms }) => form !== null && forms.includes(form))
        .map(({ label }) => `${title}: ${label}`),
    ),
    ...found.flatMap(({ title, misfits }) => misfits.map((misfit) => `${title}, ${misfit}`)),
  ];
}
