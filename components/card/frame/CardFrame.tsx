import type { ComponentChildren } from 'preact';
import * as words from '../words.ts';
import { Bar } from './Bar.tsx';
import { Edge } from './Edge.tsx';

/** `docked` beside the page, `bar` above it, `over` it below the bar. */
export type Place = 'docked' | 'bar' | 'over';

export type FrameProps = {
  title: string;
  /** The news in one line, for the bar. */
  news: ComponentChildren;
  place: Place;
  /** Of a docked card, in CSS pixels. */
  width: number;
  onOpen: () => void;
  onClose: () => void;
  onWidth: (width: number, isChosen: boolean) => void;
  children: ComponentChildren;
};

/** A card that is open, or closed into a bar. While closed, it remembers what the reader unfolded. */
export function CardFrame({ title, news, place, width, onOpen, onClose, onWidth, children }: FrameProps) {
  return (
    <>
      {place !== 'docked' && (
        <Bar isOpen={place === 'over'} onToggle={place === 'over' ? onClose : onOpen}>
          {news}
        </Bar>
      )}
      <section
        class={`card ${place}`}
        aria-labelledby="title"
        hidden={place === 'bar'}
        style={place === 'docked' ? { inlineSize: `${width}px` } : {}}
      >
        {place === 'docked' && <Edge width={width} onWidth={onWidth} />}
        <header class="head">
          <h2 id="title" class="small muted strong">
            {title}
          </h2>
          <button
            type="button"
            class="close"
            aria-label={words.closeSummary}
            title={words.closeByKey}
            onClick={onClose}
          >
            ×
          </button>
        </header>
        <div class="content">{children}</div>
      </section>
    </>
  );
}
