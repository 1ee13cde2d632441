import { compare, divide, multiply } from '../../../figures/decimal.ts';
import { formatPrice } from '../../../figures/format.ts';
import { type Case, type Flag, flag, rowName } from '../case.ts';

/**
 * A price that is a total by mistake: over the shares it comes near the other prices of the security, or
 * those its footnote gives, while itself it is far from them; or it makes a trade of over $100 billion.
 */
export const totalAsPrice = ({ filing, rows }: Pick<Case, 'filing' | 'rows'>): Flag[] => {
  const isNear = (a: string, b: string) =>
    compare(a, multiply(b, '2')) < 0 && compare(multiply(a, '2'), b) > 0;
  return rows.flatMap(({ row, path }) => {
    const { transactionShares: shares, transactionPricePerShare: price, securityTitle } = row;
    if (shares === null || price === null || compare(shares, '2') < 0 || compare(price, '1000') < 0)
      return [];
    const perShare = divide(price, shares, 6);
    const others = rows.flatMap(({ row: other }) =>
      other === row || other.securityTitle !== securityTitle ? [] : (other.transactionPricePerShare ?? []),
    );
    const quoted = (row.footnotes.transactionPricePerShare ?? []).flatMap((id) => {
      const note = filing.footnotes.find((footnote) => footnote.id === id)?.text ?? '';
      return [...note.matchAll(/\$\s?(\d[\d,]*(?:\.\d+)?)/g)].map(([, figure = '0']) =>
        figure.replaceAll(',', ''),
      );
    });
    const known = [...others, ...quoted].filter((other) => compare(other, '0') > 0);
    const looksTotal =
      known.some((other) => isNear(perShare, other)) && !known.some((other) => isNear(price, other));
    if (!looksTotal && compare(multiply(shares, price), '100000000000') <= 0) return [];
    const text = `${rowName(path)}: ${formatPrice(price)} looks like a total typed as a price per share.`;
    return flag(text, [`${path}.transactionPricePerShare`]);
  });
};
