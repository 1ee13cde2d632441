import type { ComponentChildren } from 'preact';
import * as words from '../words.ts';

type Props = { isOpen: boolean; onToggle: () => void; children: ComponentChildren };

/** Shown above the page if a card beside it would cover the filing, or was closed. */
export function Bar({ isOpen, onToggle, children }: Props) {
  return (
    <div class="strip">
      <div class="news-line">{children}</div>
      <button type="button" class="button open" aria-expanded={isOpen} onClick={onToggle}>
        {isOpen ? words.close : words.open}
      </button>
    </div>
  );
}
