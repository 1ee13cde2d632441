import type { DerivativeRow, Filing, Row } from '../../../../lib/form4/model/filing.ts';
import { markup } from '../markup.ts';
import { explanation, signature } from './closing.ts';
import { type CoverOptions, cover } from './cover.ts';
import { type Form, header } from './header.ts';
import { ownersTable } from './owners.ts';
import { stylesheet } from './stylesheet.ts';
import { dataTable, type Table } from './tables/table.ts';
import * as tableOne from './tables/table-one.ts';
import * as tableTwo from './tables/table-two.ts';

export type FormdataOptions = Partial<CoverOptions> & {
  /** What a future stylesheet may do to Table I. */
  tableOneColumns?: 'as-seen' | 'one-more' | 'moved';
};

const tables: Record<Form, { one: Table<Row>; two: Table<DerivativeRow> }> = {
  '3': { one: tableOne.formThree, two: tableTwo.formThree },
  '4': { one: tableOne.formFour, two: tableTwo.formFour },
  '5': { one: tableOne.formFive, two: tableTwo.formFive },
};

const asSeen = (table: Table<Row>) => table;
const columns = {
  'as-seen': asSeen,
  'one-more': tableOne.withExtraColumn,
  moved: tableOne.withMovedColumn,
};

/**
 * A filing as www.sec.gov serves it: the "FormData" layout of Forms 3, 4, 5 and their amendments.
 * @returns the page's HTML, as on the wire: only tables that have a `thead` have a `tbody`
 */
export function formdataPage(filing: Filing, options: FormdataOptions = {}): string {
  const {
    officerTitle = 'own-cells',
    foreignTradingSymbol = filing.issuer.foreignTradingSymbol === null ? 'absent' : 'own-box',
    tableOneColumns = 'as-seen',
  } = options;
  const form = filing.documentType.slice(0, 1) as Form;
  const { one, two } = tables[form];
  return markup`<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>SEC FORM 
            ${form}</title>
<style type="text/css">${stylesheet}</style>
</head>
<body>SEC Form ${form} 
   ${header(form, filing)}${cover(form, filing, { officerTitle, foreignTradingSymbol })}${dataTable(
     columns[tableOneColumns](one),
     filing.nonDerivativeTable,
   )}${dataTable(two, filing.derivativeTable)}${ownersTable(filing.reportingOwners)}${explanation(filing)}${signature(
     form,
     filing,
   )}</body>
</html>
`.text;
}
