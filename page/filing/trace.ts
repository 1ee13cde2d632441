import type { Filing } from '../../lib/form4/model/filing.ts';
import { placedAt } from '../../lib/form4/model/placed-rows.ts';
import type { Outlined, Outlines } from './outlines.ts';

/** Leads from a figure to the cells it was made from, and back. */
export type Trace = {
  /** Outlines the cells of these fields. */
  show(paths: readonly string[]): void;
  hide(): void;
  /** Returns to where the reader was before cells were scrolled to; `false` if none were. */
  back(): boolean;
};

function pace(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

function outlineOf(filing: Filing, path: string): Outlined['kind'] {
  const code = placedAt(filing, path)?.row.transactionAcquiredDisposedCode;
  if (!/Table\.\d+\.transaction(Shares|TotalValue)$/.test(path) || !code) return 'plain';
  return code === 'A' ? 'acquired' : 'disposed';
}

/**
 * Hovering over or focusing a figure on the card outlines its cells; activating it scrolls to them.
 * @param card holds the figures, which name their fields (FigureText)
 */
export function traceFigures(
  card: HTMLElement,
  filing: Filing,
  sources: () => ReadonlyMap<string, Element>,
  outlines: Outlines,
): Trace {
  let left: { from: HTMLElement; x: number; y: number; outlined: Outlined[] } | null = null;

  const outlinedOf = (paths: readonly string[]): Outlined[] =>
    paths.flatMap((path) => {
      const element = sources().get(path);
      return element ? [{ element, kind: outlineOf(filing, path) }] : [];
    });
  const show = (paths: readonly string[]) => outlines.show(outlinedOf(paths));
  const hide = () => outlines.show(left?.outlined ?? []);

  function go(figure: HTMLElement, paths: readonly string[]): void {
    const outlined = outlinedOf(paths);
    left = { from: figure, x: left?.x ?? scrollX, y: left?.y ?? scrollY, outlined };
    outlines.show(outlined);
    outlined[0]?.element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: pace() });
  }

  const onFigure = (types: string[], then: (figure: HTMLElement, paths: string[], event: Event) => void) => {
    for (const type of types) {
      card.addEventListener(type, (event) => {
        const figure = (event.target as Element).closest<HTMLElement>('.figure');
        if (figure?.dataset.sources) then(figure, figure.dataset.sources.split(' '), event);
      });
    }
  };
  onFigure(['pointerover', 'focusin'], (_, paths) => show(paths));
  onFigure(['pointerout', 'focusout'], hide);
  onFigure(['click'], go);
  onFigure(['keydown'], (figure, paths, event) => {
    if (!/^(Enter| )$/.test((event as KeyboardEvent).key)) return;
    event.preventDefault();
    go(figure, paths);
  });

  return {
    show,
    hide,
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
