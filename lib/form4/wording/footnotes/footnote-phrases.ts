import type { Filing } from '../../model/filing.ts';
import type { Placed } from '../../model/placed-rows.ts';
import { isMarketTrade } from '../../model/transaction-codes.ts';
import { codeOf } from '../../summary/securities.ts';
import { type PhrasePart, say } from '../phrases.ts';
import { codeWords } from '../sentence/deeds.ts';
import type { Group } from '../sentence/event-case.ts';
import { distinct, eventNotes, footnoteWords, leadingNotes, type Note } from './notes-of.ts';
import { quoted, saidOfTrade } from './said-of-trade.ts';

/** " to cover taxes (footnote 6)", with the number of rows if footnotes say so of only some. */
export function natureWords(filing: Filing, rows: readonly Placed[]): PhrasePart {
  const labelOf = new Map<string, string>();
  const said = rows.flatMap((placed) =>
    eventNotes(filing, placed)
      .map((note) => {
        const label = labelOf.get(note.id) ?? saidOfTrade(note.text)?.label ?? '';
        labelOf.set(note.id, label);
        return { note, label, placed };
      })
      .filter(({ label }) => label)
      .slice(0, 1),
  );
  const labels = [...new Set(said.map(({ label }) => label))];
  return labels.map((label) => {
    const same = said.filter((one) => one.label === label);
    const notes = distinct(same.map(({ note }) => note));
    const isPart = same.length < rows.length;
    const cells = { sources: same.map(({ placed }) => `${placed.path}.transactionCode`) };
    return [
      isPart ? say(`, ${same.length} of ${rows.length} rows`, cells) : null,
      ' ',
      say(`${label} (${footnoteWords(notes.map(({ id }) => id))})`, {
        sources: notes.map(({ source }) => source),
      }),
      isPart && labels.indexOf(label) === labels.length - 1 ? ',' : null,
    ];
  });
}

/**
 * The footnotes that say what rows were: those on the nature of a trade, or those on a code that says little.
 */
export function tellingNotes(filing: Filing, { kind, rows }: Pick<Group, 'kind' | 'rows'>): Note[] {
  if (isMarketTrade(kind)) {
    const notes = rows.flatMap((placed) => eventNotes(filing, placed));
    return distinct(notes).flatMap((note) => {
      const said = saidOfTrade(note.text);
      return said ? [{ ...note, text: said.sentence }] : [];
    });
  }
  const isTold = /award|tax|exercise/.test(kind);
  return isTold ? [] : distinct(rows.flatMap((placed) => leadingNotes(filing, placed)));
}

/** "(code J, footnote 1)"; a code that says little never stands alone if a row has a footnote. */
export function markWords(filing: Filing, { kind, rows }: Group): PhrasePart {
  const codes = [...new Set(rows.map(codeOf))].filter(Boolean);
  const code = codeWords(kind, codes);
  const notes = isMarketTrade(kind) ? [] : tellingNotes(filing, { kind, rows });
  const isUntold = kind === 'other' || kind === 'no-code';
  const other = isUntold ? rows.flatMap(({ row }) => Object.values(row.footnotes).flat()) : [];
  const ids = notes.length ? notes.map(({ id }) => id) : other;
  const footnotes = ids.length && `${notes.length ? '' : 'see '}${footnoteWords(ids)}`;
  const text = [code, footnotes].filter(Boolean).join(', ');
  if (!text) return null;
  const cells = rows.map(({ path }) => `${path}.transactionCode`);
  return [' (', say(text, { sources: [...cells, ...notes.map(({ source }) => source)] }), ')'];
}

/** The most quotations after a sentence; for more footnotes than this, a reader opens the note. */
const QUOTED_AT_MOST = 2;

export const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** " Footnote 1 says: “Represents …”" */
export function quoteWords(notes: readonly Note[]): PhrasePart {
  if (!notes.length) return null;
  return notes
    .slice(0, QUOTED_AT_MOST)
    .map(({ id, text, source }) => [
      ' ',
      say(`${capital(footnoteWords([id]))} says: ${quoted(text)}`, { sources: [source] }),
    ]);
}
