import { formatIn } from '../../../lib/figures/format.ts';
import type { LineSummary, SecuritySummary } from '../../../lib/form4/model/summary.ts';
import { unknownAmount } from '../../../lib/form4/model/unknown-closing.ts';
import { footnoteNumber } from '../../../lib/form4/wording/footnote-number.ts';
import { ownershipOf } from '../../../lib/form4/wording/sentence/holding-words.ts';
import { Folded } from '../Folded.tsx';
import * as words from '../words.ts';
import { Bars, longestOf } from './Bars.tsx';
import { FigureText } from './FigureText.tsx';
import { Quote } from './Quote.tsx';

/** "Direct", "Indirect, by trust (4)". */
function LineName({ line }: { line: LineSummary }) {
  const { ownership, nature } = line;
  const notes = nature.footnotes.map(footnoteNumber).join(', ');
  const form = ownership ? words.ownership[ownership] : words.noOwnership;
  return (
    <span class="line-name muted">
      <FigureText of={ownershipOf(line)}>
        {form}
        {nature.value && `, ${nature.value}`}
        {notes && <span class="small"> ({notes})</span>}
      </FigureText>
    </span>
  );
}

/** A quiet tick if the line adds up row by row, a word if it does not. */
function BalanceMark({ balance }: Pick<LineSummary, 'balance'>) {
  if (balance === 'holds') {
    return (
      <span class="tick" role="img" aria-label={words.addsUp} title={words.addsUpHow}>
        ✓
      </span>
    );
  }
  return balance === 'breaks' ? <span class="caution">{words.differs}</span> : null;
}

/** @param longest `null` if there is nothing to compare */
function Line({ line, longest }: { line: LineSummary; longest: number | null }) {
  const { after, afterUnknown, opening, unit } = line;
  return (
    <li>
      <div class="line">
        <LineName line={line} />
        <span class="line-after">
          {afterUnknown ? (
            <span class="unknown">{unknownAmount(afterUnknown)}</span>
          ) : (
            <>
              <BalanceMark balance={line.balance} />{' '}
              <Quote of={after} format={(value) => formatIn(unit, value)} />
            </>
          )}
        </span>
      </div>
      {after && opening && longest !== null && (
        <FigureText of={opening}>
          <Bars bars={{ before: opening, after }} unit={unit} longest={longest} />
        </FigureText>
      )}
    </li>
  );
}

/** What is owned after the transactions, per ownership line, of one security. */
export function Holdings({ security }: { security: SecuritySummary }) {
  const { lines, after, unit, title } = security;
  const longest = lines.length > 1 ? longestOf(lines.flatMap((line) => [line.opening, line.after])) : null;
  return (
    <div class="holdings">
      <h4>
        <FigureText of={title}>{title.value}</FigureText>
      </h4>
      <Folded
        items={lines.map((line) => <Line line={line} longest={longest} key={line.rows[0]} />)}
        shown={6}
        more={words.moreLines}
      />
      {lines.length > 1 && after && (
        <p class="line total">
          <span>{words.total}</span>
          <FigureText of={after}>{formatIn(unit, after.value)}</FigureText>
        </p>
      )}
    </div>
  );
}
