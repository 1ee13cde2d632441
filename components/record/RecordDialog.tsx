import type { ComponentChildren } from 'preact';
import type { Subject } from '../../page/record/record-store.ts';
import { Apart } from '../Apart.tsx';
import { words } from './words.ts';

type Whose = 'person' | 'company';

type Props = {
  title: string;
  whose: Whose;
  /** The filing's owners; `person` is the one shown, or `null` if the company is. */
  people: readonly Subject[];
  person: Subject | null;
  onPerson: (person: Subject) => void;
  onWhose: (whose: Whose) => void;
  onClose: () => void;
  children: ComponentChildren;
};

/** The dialog over a filing: whose record it shows, and how to close it. */
export function RecordDialog(props: Props) {
  const { title, whose, people, person, onPerson, onWhose, onClose, children } = props;
  return (
    <div class="record">
      <header class="record-head">
        <div>
          <p class="eyebrow">{words.title}</p>
          <h2 id="record-title">
            <Apart text={title} />
          </h2>
        </div>
        {person && people.length > 1 && (
          <select
            class="field"
            aria-label={words.owner}
            value={person.party.cik}
            onChange={({ currentTarget: { value } }) => {
              const chosen = people.find(({ party }) => party.cik === value);
              if (chosen) onPerson(chosen);
            }}
          >
            {people.map(({ party, name }) => (
              <option value={party.cik} key={party.cik}>
                {name}
              </option>
            ))}
          </select>
        )}
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
