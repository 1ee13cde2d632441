import css from '../../components/lists/row-note.css?inline';
import { rowNote } from '../../components/lists/row-note.ts';
import { cellsForLines } from '../../lib/lists/filings-on-list.ts';
import type { ListRow } from '../../lib/lists/list-row.ts';
import { createHost } from '../host.ts';

type RowNote = { shadow: ShadowRoot; host: HTMLElement; drawn: ListRow['answer'] | undefined };

/**
 * Adds a line, in a closed shadow root of its own, to every row of the page's list that is about one of the
 * filings. Nothing of the page's own is changed, and everything is removed when the signal ends.
 * @returns a function that draws what is known by now
 */
export function createRowNotes(
  unreadWords: (row: ListRow) => string,
  theme: () => string | undefined,
  signal: AbortSignal,
): (rows: readonly ListRow[]) => void {
  const notes = new Map<Element, RowNote>();
  signal.addEventListener('abort', () => {
    for (const { host } of notes.values()) host.remove();
  });

  function noteIn(cell: HTMLTableCellElement): RowNote {
    const { host, shadow } = createHost('list-row');
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
    const note: RowNote = { shadow, host, drawn: undefined };
    notes.set(cell, note);
    return note;
  }

  return (rows) => {
    if (signal.aborted) return;
    const known = new Map(rows.map((row) => [row.id.accession, row]));
    const cells = cellsForLines(document, new Set(known.keys()));
    for (const { accession, cell } of cells) {
      const row = known.get(accession);
      if (!row) continue;
      const note = notes.get(cell) ?? noteIn(cell);
      const said = theme();
      if (said) note.host.dataset.theme = said;
      if (!note.host.isConnected) cell.append(note.host);
      if (note.drawn === row.answer) continue;
      note.drawn = row.answer;
      note.shadow.querySelector('.note')?.remove();
      note.shadow.append(rowNote(row, unreadWords));
    }
  };
}
