import type { ComponentChildren } from 'preact';
import { words } from './words.ts';

export type Whose = 'person' | 'company';

type Props = {
  title: string;
  whose: Whose;
  onWhose: (whose: Whose) => void;
  onClose: () => void;
  children: ComponentChildren;
};

/** What the dialog over a filing is: whose record it shows, and the way out. */
export function RecordDialog({ title, whose, onWhose, onClose, children }: Props) {
  return (
    <div class="record">
      <header class="record-head">
        <div>
          <p class="eyebrow">{words.title}</p>
          <h2 id="record-title">{title}</h2>
        </div>
        <fieldset class="whose">
          <legend class="visually-hidden">{words.whose}</legend>
          {(['person', 'company'] as const).map((one) => (
            <button
              type="button"
              class="tab"
              aria-pressed={whose === one}
              onClick={() => onWhose(one)}
              key={one}
            >
              {words[one]}
            </button>
          ))}
        </fieldset>
        <button type="button" class="close" aria-label={words.close} title={words.close} onClick={onClose}>
          ✕
        </button>
      </header>
      {children}
    </div>
  );
}
