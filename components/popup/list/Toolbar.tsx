import type { Ref } from 'preact';
import { type Arrangement, type SortOrder, sortOrders } from '../../../lib/watchlist/list/arrange.ts';
import { Icon } from '../../Icon.tsx';
import './toolbar.css';

type Props = {
  arrangement: Arrangement;
  tags: readonly string[];
  searchRef: Ref<HTMLInputElement>;
  onChange: (change: Partial<Arrangement>) => void;
};

const sortNames: Record<SortOrder, string> = { added: 'Last added', name: 'Name', event: 'Last event' };
const kinds = [
  [null, 'All'],
  ['insider', 'Insiders'],
  ['issuer', 'Issuers'],
] as const;

/** Search, sort and filter. */
export function Toolbar({ arrangement, tags, searchRef, onChange }: Props) {
  return (
    <search class="toolbar">
      <div class="search">
        <Icon name="search" />
        <input
          ref={searchRef}
          type="search"
          class="field"
          aria-label="Search the watchlist"
          aria-keyshortcuts="/"
          placeholder="Search name, ticker, role, note, tag"
          value={arrangement.search}
          onInput={(event) => onChange({ search: event.currentTarget.value })}
        />
      </div>
      <fieldset class="segments">
        <legend class="visually-hidden">Show</legend>
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
      {tags.length > 0 && (
        <select
          class="field"
          aria-label="Filter by tag"
          value={arrangement.tag ?? ''}
          onChange={(event) => onChange({ tag: event.currentTarget.value || null })}
        >
          <option value="">Any tag</option>
          {tags.map((tag) => (
            <option value={tag} key={tag}>
              {tag}
            </option>
          ))}
        </select>
      )}
      <select
        class="field"
        aria-label="Sort by"
        value={arrangement.sort}
        onChange={(event) => {
          const sort = sortOrders.find((order) => order === event.currentTarget.value);
          if (sort) onChange({ sort });
        }}
      >
        {sortOrders.map((order) => (
          <option value={order} key={order}>
            {sortNames[order]}
          </option>
        ))}
      </select>
    </search>
  );
}
