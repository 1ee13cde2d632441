import type { ComponentChildren } from 'preact';
import type { Figure } from '../../../lib/form4/model/summary.ts';

type Props = { of: Pick<Figure<unknown>, 'sources'>; children: ComponentChildren };

/**
 * A figure on the card: it names the fields it was made from and leads to their cells (trace.ts). Without a
 * source it is plain text.
 */
export function FigureText({ of: { sources }, children }: Props) {
  if (!sources.length) return <>{children}</>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button does not wrap with its sentence
    <span role="button" tabIndex={0} class="figure" data-sources={sources.join(' ')}>
      {children}
    </span>
  );
}
