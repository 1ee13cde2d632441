import { plural } from '../plural.ts';
import type { CellChange, Changes, RowChange } from './changes.ts';

const listedWithAnd = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/**
 * An amendment's effect in one sentence: "2 figures changed, 1 row added.", or that no figure changed, and
 * what did instead. Rows that are not repeated are counted separately: they need not be withdrawn (Form 4,
 * General Instruction 9).
 */
export function verdictOn({ cover, rows, notes }: Changes): string {
  const cells = rows.flatMap((row) => row.cells);
  const figures = cells.filter(({ isFigure }) => isFigure).length;
  const count = (kind: RowChange['kind']) => rows.filter((row) => row.kind === kind).length;
  const [added, left] = [count('added'), count('not-repeated')];
  const others = [
    ...fieldsChanged(
      cells.filter(({ isFigure }) => !isFigure),
      'cells of the rows',
    ),
    ...part(notes.filter(({ where }) => where !== 'Remarks').length, (n) => plural(n, 'footnote')),
    ...(notes.some(({ where }) => where === 'Remarks') ? ['the remarks'] : []),
    ...fieldsChanged(cover, 'fields of the cover'),
  ];
  const first = [
    ...part(figures, (n) => `${plural(n, 'figure')} changed`),
    ...part(added, (n) => `${plural(n, 'row')} added`),
  ];
  const notRepeated = part(
    left,
    (n) => `${plural(n, 'row')} of the original not repeated (an amendment need not repeat rows)`,
  );
  if (first.length > 0)
    return `${[...first, ...part(others.length, () => `also changed: ${listedWithAnd(others)}`), ...notRepeated].join('; ')}.`;
  if (others.length > 0)
    return `${[`No figure changed, but ${listedWithAnd(others)} did`, ...notRepeated].join('; ')}.`;
  if (left > 0) return `No figure changed; ${notRepeated.join()}.`;
  return 'Apart from the signatures, nothing that Form 4 Lens reads has changed.';
}

const part = (count: number, words: (count: number) => string) => (count > 0 ? [words(count)] : []);

/** Up to three fields by name; more only by number. */
function fieldsChanged(cells: readonly CellChange[], what: string): string[] {
  const names = [...new Set(cells.map(({ field }) => field))];
  return names.length > 3
    ? [`${cells.length} ${what}`]
    : names.map((name) =>
        name.includes('“') ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : `“${name}”`,
      );
}
