import { cardWidthRange as range } from '../../../lib/settings/settings.ts';
import * as words from '../words.ts';

type Props = {
  /** CSS pixels. */
  width: number;
  /** @param isChosen false while the reader is still dragging */
  onWidth: (width: number, isChosen: boolean) => void;
};

const within = (width: number) => Math.max(range.min, Math.min(range.max, width));

/** The edge of a docked card, dragged to make the card wider or narrower. */
export function Edge({ width, onWidth }: Props) {
  const widthAt = ({ clientX }: PointerEvent, edge: Element) =>
    within(Math.round((edge.parentElement as Element).getBoundingClientRect().right - clientX));
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be dragged
    <div
      class="edge"
      role="separator"
      tabIndex={0}
      aria-label={words.width}
      aria-orientation="vertical"
      aria-valuemin={range.min}
      aria-valuemax={range.max}
      aria-valuenow={width}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        const edge = event.currentTarget;
        if (edge.hasPointerCapture(event.pointerId)) onWidth(widthAt(event, edge), false);
      }}
      onPointerUp={(event) => onWidth(widthAt(event, event.currentTarget), true)}
      onKeyDown={(event) => {
        const step = { ArrowLeft: range.step, ArrowRight: -range.step }[event.key];
        if (!step) return;
        event.preventDefault();
        onWidth(within(width + step), true);
      }}
    />
  );
}
