import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isolated } from '../../lib/figures/right-to-left.ts';
import { hasIssuers, titleOf } from '../../lib/record/arrange.ts';
import { type HoldingsLine, holdingsLines } from '../../lib/record/holdings-lines.ts';
import type { RecordRow } from '../../lib/record/model.ts';
import { drawHoldings, type HoldingsChart } from './holdings-chart.ts';
import { words } from './words.ts';

type Props = {
  rows: readonly RecordRow[];
  /** Called with whether there is a line to draw. */
  onDrawn?: ((isDrawn: boolean) => void) | undefined;
};

/** What was owned over time on one ownership line at a time, with its purchases and sales. */
export function HoldingsOverTime({ rows, onDrawn }: Props) {
  const lines = useMemo(() => holdingsLines(rows).filter(({ points }) => points.length > 1), [rows]);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => onDrawn?.(lines.length > 0), [lines]);
  const isNamed = hasIssuers(rows);
  const line = lines.find(({ key }) => key === chosen) ?? lines[0];
  if (!line) return null;
  return (
    <section class="part" aria-labelledby="record-holdings">
      <div class="bar">
        <h3 id="record-holdings">{words.holdings}</h3>
        {lines.length > 1 && (
          <select
            class="field"
            aria-label={words.line}
            value={line.key}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {lines.map((one) => (
              <option value={one.key} key={one.key}>
                {isolated(words.lineName({ ...one, security: titleOf(one, isNamed) }))}
              </option>
            ))}
          </select>
        )}
        <span class="small muted push">
          <span class="acquired">▲</span> {words.bought} <span class="disposed">▼</span> {words.sold}
        </span>
      </div>
      <Chart
        line={line}
        name={words.lineName({ ...line, security: titleOf(line, isNamed) })}
        key={line.key}
      />
    </section>
  );
}

/** Arrow keys move the cursor from point to point, which is announced; + and − zoom, 0 shows everything. */
function Chart({ line, name }: { line: HoldingsLine; name: string }) {
  const { points } = line;
  const last = points.length - 1;
  const [at, setAt] = useState(last);
  const figure = useRef<HTMLDivElement>(null);
  const chart = useRef<HoldingsChart | null>(null);
  useEffect(() => {
    if (!figure.current) return;
    chart.current = drawHoldings(figure.current, line, setAt);
    return () => chart.current?.end();
  }, [line]);
  const point = points[at];
  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(last, index));
    setAt(next);
    chart.current?.point(next);
  };
  const keys: Record<string, () => void> = {
    ArrowLeft: () => goTo(at - 1),
    ArrowDown: () => goTo(at - 1),
    ArrowRight: () => goTo(at + 1),
    ArrowUp: () => goTo(at + 1),
    Home: () => goTo(0),
    End: () => goTo(last),
    '+': () => chart.current?.zoom(0.5, at),
    '-': () => chart.current?.zoom(2, at),
    '0': () => chart.current?.zoom(null, at),
  };
  return (
    <>
      <div
        ref={figure}
        class="chart"
        role="slider"
        tabIndex={0}
        aria-label={words.chart(name, points.length)}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={at}
        aria-valuetext={point ? words.point(point.row) : ''}
        onKeyDown={(event) => {
          const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
      />
      <p class="small readout">
        {point && words.point(point.row)}
        <span class="muted"> · {words.howToZoom}</span>
      </p>
    </>
  );
}
