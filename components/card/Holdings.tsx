import type { LineSummary, SecuritySummary } from '../../lib/form4/summary.ts';
import { footnoteNumber, formatIn } from '../../lib/format.ts';
import { Bars } from './Bars.tsx';
import { FigureText } from './FigureText.tsx';
import { Folded } from './Folded.tsx';

/** "Direct", "Indirect, by trust (4)". */
export function LineName({ line }: { line: LineSummary }) {
  const { ownership, nature } = line;
  const notes = nature.footnotes.map(footnoteNumber).join(', ');
  const form = ownership === 'D' ? 'Direct' : ownership === 'I' ? 'Indirect' : 'Ownership form not reported';
  return (
    <span class="line-name muted">
      {form}
      {nature.value && `, ${nature.value}`}
      {notes && <span class="small"> ({notes})</span>}
    </span>
  );
}

/** A quiet tick where the line adds up row by row, a word where it does not. */
function BalanceMark({ balance }: Pick<LineSummary, 'balance'>) {
  if (balance === 'holds') {
    return (
      <span class="tick" role="img" aria-label="adds up" title="Adds up row by row">
        ✓
      </span>
    );
  }
  return balance === 'breaks' ? <span class="caution">does not add up</span> : null;
}

function Line({ line, longest }: { line: LineSummary; longest: number }) {
  const { after, opening, unit } = line;
  return (
    <li>
      <div class="line">
        <LineName line={line} />
        <span class="line-after">
          <BalanceMark balance={line.balance} />{' '}
          {after ? (
            <FigureText of={after}>{formatIn(unit, after.value)}</FigureText>
          ) : (
            <span class="unknown">not reported</span>
          )}
        </span>
      </div>
      {after && opening && (
        <Bars
          longest={longest}
          bars={[
            { label: 'before', text: formatIn(unit, opening.value), value: opening.value, kind: 'before' },
            { label: 'after', text: formatIn(unit, after.value), value: after.value, kind: 'after' },
          ]}
        />
      )}
    </li>
  );
}

/** Of all that the bars of one security show. */
function longestOf(lines: readonly LineSummary[]): number {
  return Math.max(
    0,
    ...lines.flatMap(({ opening, after }) => [Number(opening?.value ?? 0), Number(after?.value ?? 0)]),
  );
}

/** What is owned after the transactions, per ownership line, for one security. */
export function Holdings({ security }: { security: SecuritySummary }) {
  const { lines, after, unit, title } = security;
  const longest = longestOf(lines);
  return (
    <div class="holdings">
      <h4>{title.value}</h4>
      <Folded
        items={lines.map((line) => <Line line={line} longest={longest} key={line.rows[0]} />)}
        shown={6}
        what="lines"
      />
      {lines.length > 1 && after && (
        <p class="line total">
          <span>In all, as far as this filing shows</span>
          <FigureText of={after}>{formatIn(unit, after.value)}</FigureText>
        </p>
      )}
    </div>
  );
}
