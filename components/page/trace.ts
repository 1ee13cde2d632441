import { createContext } from 'preact';
import { placedAt } from '../../lib/form4/ownership-lines.ts';
import type { PageReading } from '../../lib/form4/read-page.ts';
import type { Filing } from '../../lib/form4/schema.ts';
import type { Outlined, Outlines } from './Outlines.ts';

/** Leads from a figure to the cells it was made of, and back. */
export type Trace = {
  /** Outlines the cells behind a figure, while the pointer or the focus is on it. */
  show(sources: readonly string[]): void;
  hide(): void;
  /** Scrolls to the cells; {@link Trace.back} returns to where the reader was. */
  go(sources: readonly string[], from: HTMLElement): void;
  /** @returns whether there was a place to come back to */
  back(): boolean;
};

const NOWHERE: Trace = { show() {}, hide() {}, go() {}, back: () => false };

export const TraceContext = createContext(NOWHERE);

function pace(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

function kindOf(filing: Filing, path: string): Outlined['kind'] {
  const code = placedAt(filing, path)?.row.transactionAcquiredDisposedCode;
  if (!/Table\.\d+\.transaction(Shares|TotalValue)$/.test(path) || !code) return 'plain';
  return code === 'A' ? 'acquired' : 'disposed';
}

export function createTrace(filing: Filing, sources: PageReading['sources'], outlines: Outlines): Trace {
  let left: { from: HTMLElement; x: number; y: number; outlined: Outlined[] } | null = null;

  const outlinedOf = (paths: readonly string[]): Outlined[] =>
    paths.flatMap((path) => {
      const element = sources().get(path);
      return element ? [{ element, kind: kindOf(filing, path) }] : [];
    });

  return {
    show: (paths) => outlines.show(outlinedOf(paths)),
    hide: () => outlines.show(left?.outlined ?? []),
    go(paths, from) {
      const outlined = outlinedOf(paths);
      const [first] = outlined;
      if (!first) return;
      left = { from, x: left?.x ?? scrollX, y: left?.y ?? scrollY, outlined };
      outlines.show(outlined);
      first.element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: pace() });
    },
    back() {
      if (!left) return false;
      const { from, x, y } = left;
      left = null;
      outlines.show([]);
      scrollTo({ left: x, top: y, behavior: pace() });
      from.focus({ preventScroll: true });
      return true;
    },
  };
}
