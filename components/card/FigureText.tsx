import type { ComponentChildren } from 'preact';
import type { Figure } from '../../lib/form4/summary.ts';

/** A figure of the card, which carries the fields of the filing it was made of. */
export function FigureText({
  of,
  children,
}: {
  of: Pick<Figure<unknown>, 'sources'>;
  children: ComponentChildren;
}) {
  return (
    <span class="figure" data-sources={of.sources.join(' ')}>
      {children}
    </span>
  );
}
