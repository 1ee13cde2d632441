import type { ComponentChildren } from 'preact';
import type { Figure } from '../../lib/form4/summary.ts';
import { TraceContext } from '../page/trace.ts';

type Props = { of: Pick<Figure<unknown>, 'sources'>; children: ComponentChildren };

/**
 * A figure of the card, which leads back to the fields it was made of: hovering or focusing outlines
 * their cells, activating scrolls to them. What has no source is text.
 */
export function FigureText({ of: { sources }, children }: Props) {
  if (!sources.length) return <>{children}</>;
  return (
    <TraceContext.Consumer>
      {(trace) => (
        // biome-ignore lint/a11y/useSemanticElements: a button does not wrap with the sentence it stands in
        <span
          role="button"
          tabIndex={0}
          class="figure"
          onPointerEnter={() => trace.show(sources)}
          onPointerLeave={trace.hide}
          onFocus={() => trace.show(sources)}
          onBlur={trace.hide}
          onClick={({ currentTarget }) => trace.go(sources, currentTarget)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            trace.go(sources, event.currentTarget);
          }}
        >
          {children}
        </span>
      )}
    </TraceContext.Consumer>
  );
}
