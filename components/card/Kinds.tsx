import { kindNames } from '../../lib/form4/codes.ts';
import type { Unit } from '../../lib/form4/ownership-lines.ts';
import type { Figure, KindSummary, SecuritySummary } from '../../lib/form4/summary.ts';
import { formatAmount, formatDollars, formatPrice } from '../../lib/format.ts';
import { FigureText } from './FigureText.tsx';

function Amount({ of, unit, sign }: { of: Figure | null; unit: Unit; sign: '+' | '−' }) {
  if (!of) return <span class="none">–</span>;
  const text = unit === 'dollars' ? formatDollars(of.value) : formatAmount(of.value);
  return (
    <FigureText of={of}>
      {sign}
      {text}
    </FigureText>
  );
}

function MarketLine({ market, rows, rowsWithoutPrice }: KindSummary) {
  return (
    <tr class="market">
      <td colSpan={3}>
        {market ? (
          <>
            <FigureText of={market.averagePrice}>
              {rows > 1 ? 'average ' : 'at '}
              {formatPrice(market.averagePrice.value)}
            </FigureText>
            {' · '}
            <FigureText of={market.value}>{formatDollars(market.value.value)}</FigureText>
          </>
        ) : (
          <span class="unknown">price not reported</span>
        )}
        {rowsWithoutPrice > 0 && market && (
          <span class="caution-text">
            {' '}
            · {rowsWithoutPrice} of {rows} rows without a price
          </span>
        )}
      </td>
    </tr>
  );
}

/** What was acquired and disposed of by kind of event, for one security. */
export function Kinds({ security, named }: { security: SecuritySummary; named: boolean }) {
  return (
    <table class="kinds">
      {named && <caption>{security.title.value}</caption>}
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">Acquired</th>
          <th scope="col">Disposed of</th>
        </tr>
      </thead>
      <tbody>
        {security.kinds.flatMap((kind) => [
          <tr key={kind.kind}>
            <th scope="row">
              {kindNames[kind.kind]} <span class="code">{kind.codes.join(' ')}</span>
            </th>
            <td class="acquired">
              <Amount of={kind.acquired} unit={security.unit} sign="+" />
            </td>
            <td class="disposed">
              <Amount of={kind.disposed} unit={security.unit} sign="−" />
            </td>
          </tr>,
          (kind.kind === 'market-buy' || kind.kind === 'market-sale') && (
            <MarketLine key={`${kind.kind} market`} {...kind} />
          ),
        ])}
      </tbody>
    </table>
  );
}
