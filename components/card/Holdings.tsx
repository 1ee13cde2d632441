import type { LineSummary, SecuritySummary } from '../../lib/form4/summary.ts';
import { footnoteNumber, formatAmount, formatDollars } from '../../lib/format.ts';
import { FigureText } from './FigureText.tsx';

export function formatUnit(value: string, unit: LineSummary['unit']): string {
  return unit === 'dollars' ? formatDollars(value) : formatAmount(value);
}

/** "Direct", "Indirect, by trust (4)". */
export function LineName({ line }: { line: LineSummary }) {
  const { ownership, nature } = line;
  const notes = nature.footnotes.map(footnoteNumber).join(', ');
  const form = ownership === 'D' ? 'Direct' : ownership === 'I' ? 'Indirect' : 'Ownership form not reported';
  return (
    <span class="line-name">
      {form}
      {nature.value && `, ${nature.value}`}
      {notes && <span class="mark"> ({notes})</span>}
    </span>
  );
}

function Line({ line }: { line: LineSummary }) {
  return (
    <li class="line">
      <LineName line={line} />
      {line.after ? (
        <FigureText of={line.after}>{formatUnit(line.after.value, line.unit)}</FigureText>
      ) : (
        <span class="unknown">not reported</span>
      )}
    </li>
  );
}

/** Of more lines than this the rest folds away. */
const LINES_SHOWN = 6;

/** What is owned after the transactions, per ownership line, for one security. */
export function Holdings({ security }: { security: SecuritySummary }) {
  const { lines, after, unit, title } = security;
  const folded = lines.slice(LINES_SHOWN);
  return (
    <div class="holdings">
      <h4 class="security-name">{title.value}</h4>
      <ul class="lines">
        {lines.slice(0, LINES_SHOWN).map((line) => (
          <Line line={line} key={line.rows[0]} />
        ))}
      </ul>
      {folded.length > 0 && (
        <details>
          <summary>{folded.length} more lines</summary>
          <ul class="lines">
            {folded.map((line) => (
              <Line line={line} key={line.rows[0]} />
            ))}
          </ul>
        </details>
      )}
      {lines.length > 1 && after && (
        <p class="line total">
          <span class="line-name">In all, as far as this filing shows</span>
          <FigureText of={after}>{formatUnit(after.value, unit)}</FigureText>
        </p>
      )}
    </div>
  );
}
