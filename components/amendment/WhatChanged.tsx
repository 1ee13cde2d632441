import { formatDate } from '../../lib/figures/format.ts';
import type { CellChange, Changes, NoteChange, RowChange } from '../../lib/record/amendments/changes.ts';
import { differenceOf } from '../../lib/record/amendments/text-difference.ts';
import { verdictOn } from '../../lib/record/amendments/verdict.ts';
import type { Search } from '../../page/amendments/find-original.ts';
import { Apart } from '../Apart.tsx';
import { FigureText } from '../card/figures/FigureText.tsx';
import * as words from './words.ts';

type Props = {
  search: Search;
  on: {
    again: () => void;
    /** Reads the filings on offer. */
    compare: () => void;
  };
};

/** The search for an amendment's original, and what the amendment changes. */
export function WhatChanged({ search, on }: Props) {
  switch (search.step) {
    case 'asking':
      return <p role="status">{words.asking}</p>;
    case 'choose':
      return (
        <div class="amendment" role="status">
          <p>{search.why}</p>
          <FilingLinks entries={search.entries} />
          <button type="button" class="button asks" onClick={on.compare}>
            {words.compare(search.entries.length)}
          </button>
        </div>
      );
    case 'failed':
      return (
        <div class="amendment">
          <p role="alert">{search.why}</p>
          <FilingLinks entries={search.entries} />
          {search.retry !== null && (
            <button type="button" class="button asks" onClick={on.again}>
              {words.tryAgain(search.retry)}
            </button>
          )}
        </div>
      );
    case 'found':
      return (
        <div class="amendment">
          <p role="status">
            <b>{verdictOn(search.changes)}</b>
          </p>
          <p class="small">
            {words.comparedWith}
            <a href={search.original.url}>
              {words.original(search.original.filing.documentType, formatDate(search.original.filedAt))}
            </a>
          </p>
          <ChangeTable changes={search.changes} />
        </div>
      );
  }
}

function FilingLinks({
  entries,
}: {
  entries: readonly { accession: string; url: string; form: string; filedAt: string | null }[];
}) {
  if (entries.length === 0) return null;
  return (
    <ul class="list small">
      {entries.map(({ accession, url, form, filedAt }) => (
        <li key={accession}>
          <a href={url}>{words.filed(form, formatDate(filedAt))}</a>
        </li>
      ))}
    </ul>
  );
}

function ChangeTable({ changes: { cover, rows, notes } }: { changes: Changes }) {
  if (cover.length + rows.length + notes.length === 0) return null;
  return (
    <table class="changes small">
      <thead>
        <tr>
          <th scope="col">{words.where}</th>
          <th scope="col">{words.was}</th>
          <th scope="col">{words.is}</th>
        </tr>
      </thead>
      {rows.map((row) => (
        <RowOf row={row} key={row.kind + row.where} />
      ))}
      {notes.length > 0 && (
        <tbody>
          {notes.map((note) => (
            <ChangedNote note={note} key={note.kind + note.where} />
          ))}
        </tbody>
      )}
      {cover.length > 0 && (
        <tbody>
          <ChangedGroup where={words.cover} />
          {cover.map((cell) => (
            <ChangedCell cell={cell} key={cell.field + cell.is} />
          ))}
        </tbody>
      )}
    </table>
  );
}

function ChangedGroup({ where, path, text }: { where: string; path?: string | null; text?: string }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={3}>
        <FigureText of={{ sources: path ? [path] : [] }}>{where}</FigureText>
        {text && (
          <span class="muted whole">
            <Apart text={text} />
          </span>
        )}
      </th>
    </tr>
  );
}

function RowOf({ row: { kind, where, row, path, cells } }: { row: RowChange }) {
  return (
    <tbody>
      <ChangedGroup where={where + words.kinds[kind]} path={path && `${path}.securityTitle`} text={row} />
      {cells.map((cell) => (
        <ChangedCell cell={cell} key={cell.field} />
      ))}
    </tbody>
  );
}

function ChangedCell({ cell: { path, field, was, is } }: { cell: CellChange }) {
  return (
    <tr>
      <td>{field}</td>
      <td>
        <del>{was}</del>
      </td>
      <td>
        <FigureText of={{ sources: [path] }}>
          <ins>{is}</ins>
        </FigureText>
      </td>
    </tr>
  );
}

/** Texts take the whole width; in a changed one, the difference is marked. */
function ChangedNote({ note: { kind, where, was, is } }: { note: NoteChange }) {
  const both = was !== null && is !== null ? differenceOf(was, is) : null;
  return (
    <tr>
      <td colSpan={3}>
        <span class="strong">
          {where}
          {words.kinds[kind]}
        </span>
        <span class="whole">
          {both ? (
            <>
              {both.before}
              {both.was && <del>{both.was}</del>}
              {both.is && <ins>{both.is}</ins>}
              {both.after}
            </>
          ) : was === null ? (
            <ins>{is}</ins>
          ) : (
            <del>{was}</del>
          )}
        </span>
      </td>
    </tr>
  );
}
