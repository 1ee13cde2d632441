import type { OwnerSummary, Role, Summary } from '../../lib/form4/summary.ts';
import { formatDate } from '../../lib/format.ts';
import { FigureText } from './FigureText.tsx';

function RoleText({ role, title, sources }: Role) {
  const text = title === null ? role : role === 'Officer' ? title : `${role}: ${title}`;
  return <FigureText of={{ sources }}>{text}</FigureText>;
}

function Owner({ owner, level }: { owner: OwnerSummary; level: 'only' | 'joint' }) {
  return (
    <li class={`owner ${level}`}>
      <p class="owner-name">
        <FigureText of={owner.name}>{owner.name.value || 'Name not reported'}</FigureText>
      </p>
      <p class="owner-roles">
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

const periodLabels = { 3: 'Event', 4: 'Earliest transaction', 5: 'Fiscal year ended' } as const;

/** Who reports on what: owners with every role, issuer and ticker, the form's dates. */
export function Parties({ summary }: { summary: Summary }) {
  const { owners, issuer, periodOfReport, dateOfOriginalSubmission, signed } = summary;
  const form = summary.documentType[0] as unknown as keyof typeof periodLabels;
  return (
    <div class="parties">
      {owners.length > 1 && <p class="label">{owners.length} reporting owners, the same securities</p>}
      <ul class="owners">
        {owners.map((owner) => (
          <Owner
            owner={owner}
            level={owners.length > 1 ? 'joint' : 'only'}
            key={`${owner.cik} ${owner.name.value}`}
          />
        ))}
      </ul>
      <p class="issuer">
        <FigureText of={issuer.name}>{issuer.name.value || 'Issuer not reported'}</FigureText>
        {issuer.tradingSymbol && (
          <FigureText of={issuer.tradingSymbol}>
            <span class="ticker">{issuer.tradingSymbol.value}</span>
          </FigureText>
        )}
      </p>
      <dl class="dates">
        <dt>{periodLabels[form]}</dt>
        <dd>
          {periodOfReport ? (
            <FigureText of={periodOfReport}>{formatDate(periodOfReport.value)}</FigureText>
          ) : (
            formatDate(null)
          )}
        </dd>
        {dateOfOriginalSubmission && (
          <>
            <dt>Amends the filing of</dt>
            <dd>
              <FigureText of={dateOfOriginalSubmission}>
                {formatDate(dateOfOriginalSubmission.value)}
              </FigureText>
            </dd>
          </>
        )}
        <dt>Signed</dt>
        <dd>{signed ? <FigureText of={signed}>{formatDate(signed.value)}</FigureText> : formatDate(null)}</dd>
      </dl>
    </div>
  );
}
