import { formatIn, formatPrice } from '../../../lib/figures/format.ts';
import type { Unit } from '../../../lib/figures/unit.ts';
import type { Figure, KindSummary, SecuritySummary } from '../../../lib/form4/model/summary.ts';
import { isMarketTrade } from '../../../lib/form4/model/transaction-codes.ts';
import { valueWords } from '../../../lib/form4/wording/quantity-words.ts';
import * as words from '../words.ts';
import { Bars, longestOf } from './Bars.tsx';
import { FigureText } from './FigureText.tsx';
import { kindName } from './kind-name.ts';
import { Unknown } from './Unknown.tsx';

type AmountProps = { of: Figure | null; other: Figure | null; unit: Unit; sign: '+' | '−' };

/** A dash if only the other direction has an amount; unknown if neither has: a row does not say how much. */
function KindAmount({ of, other, unit, sign }: AmountProps) {
  if (!of) return other ? <span class="muted">–</span> : <Unknown />;
  return (
    <FigureText of={of}>
      {sign}
      {formatIn(unit, of.value)}
    </FigureText>
  );
}

function MarketLine({ market, priceInDoubt, rows, rowsWithoutPrice, acquired, disposed }: KindSummary) {
  const all = { sources: [acquired, disposed].flatMap((figure) => figure?.sources ?? []) };
  return (
    <tr class="market small muted">
      <td colSpan={3}>
        {market ? (
          <>
            <FigureText of={market.averagePrice}>
              {words.atPrice(
                formatPrice(market.averagePrice.value),
                market.isAverage || market.lowest.value !== market.highest.value,
              )}
            </FigureText>
            {' · '}
            <FigureText of={market.value}>{valueWords(market.value.value, market.isAverage)}</FigureText>
          </>
        ) : priceInDoubt ? (
          <span class="caution">
            {words.inDoubt}
            <FigureText of={priceInDoubt}>{priceInDoubt.value}</FigureText>
          </span>
        ) : (
          <Unknown what={words.priceUnknown} />
        )}
        {rowsWithoutPrice > 0 && market && (
          <span class="caution">
            {' · '}
            <FigureText of={all}>{words.withoutPrice(rowsWithoutPrice, rows)}</FigureText>
          </span>
        )}
      </td>
    </tr>
  );
}

/** What was acquired and disposed of, by kind of event, of one security. */
export function Kinds({ security, named }: { security: SecuritySummary; named: boolean }) {
  const amounts = security.kinds.flatMap(({ acquired, disposed }) => [acquired, disposed]);
  const hasBars = amounts.filter(Boolean).length > 1;
  return (
    <table class="kinds">
      {named && (
        <caption>
          <FigureText of={security.title}>{security.title.value}</FigureText>
        </caption>
      )}
      <thead class="small muted">
        <tr>
          <th scope="col">{words.type}</th>
          <th scope="col">{words.acquired}</th>
          <th scope="col">{words.disposed}</th>
        </tr>
      </thead>
      <tbody>
        {security.kinds.flatMap((kind) => [
          <tr key={kind.kind}>
            <th scope="row">{kindName(kind.kind, kind.codes)}</th>
            <td class="acquired">
              <KindAmount of={kind.acquired} other={kind.disposed} unit={security.unit} sign="+" />
            </td>
            <td class="disposed">
              <KindAmount of={kind.disposed} other={kind.acquired} unit={security.unit} sign="−" />
            </td>
          </tr>,
          security.unit === 'shares' && isMarketTrade(kind.kind) && (
            <MarketLine key={`${kind.kind} market`} {...kind} />
          ),
          hasBars && (
            <tr key={`${kind.kind} bars`}>
              <td colSpan={3}>
                <Bars
                  bars={{ acquired: kind.acquired, disposed: kind.disposed }}
                  unit={security.unit}
                  longest={longestOf(amounts)}
                />
              </td>
            </tr>
          ),
        ])}
      </tbody>
    </table>
  );
}
