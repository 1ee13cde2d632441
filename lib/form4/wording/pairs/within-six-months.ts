import type { Filing } from '../../model/filing.ts';
import { type Placed, placedRows } from '../../model/placed-rows.ts';
import { areWithinSixMonths } from '../../model/six-months.ts';
import { type Kind, transactionKind } from '../../model/transaction-codes.ts';
import { sameText } from '../../summary/same.ts';

/**
 * The closest purchase and sale (codes P and S) of one security less than six months apart in one filing: the
 * subject of section 16(b). Whether it applies is not for a summary to say. Table I only: selling a put may
 * count as a purchase (Rule 16a-1(b)). Other classes are not matched (Gibbons v. Malone, 703 F.3d 595).
 */
export function purchaseAndSale(filing: Filing): { purchase: Placed; sale: Placed } | null {
  const day = ({ row }: Placed) => row.transactionDate ?? '';
  const title = ({ row }: Placed) => sameText(row.securityTitle);
  // One row for each day and title is enough: hundreds of rows may fall on a few days.
  const of = (kind: Kind) => {
    const rows = placedRows(filing, 'nonDerivativeTable').filter(
      (placed) => day(placed) && transactionKind(placed.row) === kind,
    );
    return [...new Map(rows.map((placed) => [day(placed) + title(placed), placed])).values()];
  };
  const sales = of('market-sale');
  const pairs = of('market-buy').flatMap((purchase) =>
    sales.flatMap((sale) => (title(sale) === title(purchase) ? { purchase, sale } : [])),
  );
  const apart = ({ purchase, sale }: (typeof pairs)[number]) =>
    Math.abs(Date.parse(day(purchase)) - Date.parse(day(sale)));
  const [closest] = pairs.sort((a, b) => apart(a) - apart(b));
  return closest && areWithinSixMonths(day(closest.purchase), day(closest.sale)) ? closest : null;
}
