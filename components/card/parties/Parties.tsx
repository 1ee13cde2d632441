import { formatDate } from '../../../lib/figures/format.ts';
import { businessDaysBetween } from '../../../lib/form4/checks/dates/business-days.ts';
import type { Figure, OwnerSummary, Role, Summary } from '../../../lib/form4/model/summary.ts';
import { FigureText } from '../figures/FigureText.tsx';
import { Quote } from '../figures/Quote.tsx';

function RoleText({ role, title, sources }: Role) {
  const text = title === null ? role : role === 'Officer' ? title : `${role}: ${title}`;
  return <FigureText of={{ sources }}>{text}</FigureText>;
}

function Owner({ owner }: { owner: OwnerSummary }) {
  return (
    <li>
      <p class="strong">
        <FigureText of={owner.name}>{owner.name.value || 'Name not reported'}</FigureText>
      </p>
      <p class="small muted">
        {owner.roles === null && <span class="unknown">role not on this page</span>}
        {owner.roles?.length === 0 && <span class="unknown">no role checked</span>}
        {owner.roles?.map((role) => (
          <span class="role" key={role.role}>
            <RoleText {...role} />
          </span>
        ))}
      </p>
    </li>
  );
}

function Ticker({ of }: { of: Figure }) {
  return (
    <FigureText of={of}>
      <span class="ticker">{of.value}</span>
    </FigureText>
  );
}

const periodLabels = { 3: 'Event', 4: 'Earliest transaction', 5: 'Fiscal year ended' } as const;

/** " (2 business days)" from the transaction, of a transaction report. */
function Days({ summary: { documentType, periodOfReport, signed } }: { summary: Summary }) {
  if (!documentType.startsWith('4') || !periodOfReport || !signed) return null;
  const days = businessDaysBetween(periodOfReport.value, signed.value);
  if (days === null) return null;
  return (
    <FigureText of={{ sources: [...periodOfReport.sources, ...signed.sources] }}>
      {days === 0 ? ' (the same day)' : ` (${days} business day${days > 1 ? 's' : ''})`}
    </FigureText>
  );
}

/** Who reports on what: owners with every role, issuer and ticker, the form's dates. */
export function Parties({ summary }: { summary: Summary }) {
  const { owners, issuer, periodOfReport, signed } = summary;
  const form = summary.documentType[0] as unknown as keyof typeof periodLabels;
  return (
    <div class="parties list">
      {owners.length > 1 && (
        <p class="small muted">
          <FigureText of={{ sources: owners.flatMap(({ name }) => name.sources) }}>
            {owners.length} reporting owners, the same securities
          </FigureText>
        </p>
      )}
      <ul class="list">
        {owners.map((owner) => (
          <Owner owner={owner} key={`${owner.cik} ${owner.name.value}`} />
        ))}
      </ul>
      <p class="strong">
        <FigureText of={issuer.name}>{issuer.name.value || 'Issuer not reported'}</FigureText>
        {issuer.tradingSymbol && <Ticker of={issuer.tradingSymbol} />}
        {issuer.foreignTradingSymbol && <Ticker of={issuer.foreignTradingSymbol} />}
      </p>
      <dl class="terms small">
        <dt>{periodLabels[form]}</dt>
        <dd>
          <Quote of={periodOfReport} format={formatDate} />
        </dd>
        <dt>Signed</dt>
        <dd>
          <Quote of={signed} format={formatDate} />
          <Days summary={summary} />
        </dd>
      </dl>
    </div>
  );
}
