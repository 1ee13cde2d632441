import type { Ref } from 'preact';
import { type Arrangement, sortOrders } from '../../../lib/watchlist/list/arrange.ts';
import { Icon } from '../../Icon.tsx';
import { words } from '../words.ts';
import './toolbar.css';

type Props = {
  arrangement: Arrangement;
  tags: readonly string[];
  searchRef: Ref<HTMLInputElement>;
  onChange: (change: Partial<Arrangement>) => void;
  /** Moves from the search to the list below. */
  onDown: () => void;
  /** Enter was pressed in the search. */
  onEnter: () => void;
};

const kinds = [
  [null, words.kinds.all],
  ['insider', words.kinds.insider],
  ['issuer', words.kinds.issuer],
] as const;

export function Toolbar({ arrangement, tags, searchRef, onChange, onDown, onEnter }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method is composing, the keys belong to it.
    if (event.isComposing) return;
    const { key } = event;
    const clears = key === 'Escape' && arrangement.search !== '';
    if (key !== 'ArrowDown' && key !== 'Enter' && !clears) return;
    event.preventDefault();
    if (key === 'ArrowDown') onDown();
    else if (key === 'Enter') onEnter();
    else onChange({ search: '' });
  };
  return (
    <search class="toolbar">
      <div class="search">
        <Icon name="search" />
        <input
          ref={searchRef}
          type="search"
          class="field"
          aria-label={words.search}
          aria-keyshortcuts="/"
          placeholder={words.searchHint}
          value={arrangement.search}
          onInput={(event) => onChange({ search: event.currentTarget.value })}
          onKeyDown={onKeyDown}
        />
      </div>
      <fieldset class="segments">
        <legend class="visually-hidden">{words.show}</legend>
        {kinds.map(([kind, name]) => (
          <label class="segment" key={name}>
            <input
              type="radio"
              name="kind"
              class="visually-hidden"
              checked={arrangement.kind === kind}
              onChange={() => onChange({ kind })}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <div class="toolbar-end">
        {tags.length > 0 && (
          <select
            class="field"
            aria-label={words.filterByTag}
            value={arrangement.tag ?? ''}
            onChange={(event) => onChange({ tag: event.currentTarget.value || null })}
          >
            <option value="">{words.anyTag}</option>
            {tags.map((tag) => (
              <option value={tag} key={tag}>
                {tag}
              </option>
            ))}
          </select>
        )}
        <select
          class="field"
          aria-label={words.sortBy}
          value={arrangement.sort}
          onChange={(event) => {
            const sort = sortOrders.find((order) => order === event.currentTarget.value);
            if (sort) onChange({ sort });
          }}
        >
          {sortOrders.map((order) => (
            <option value={order} key={order}>
              {words.sorts[order]}
            </option>
          ))}
        </select>
      </div>
    </search>
  );
}
