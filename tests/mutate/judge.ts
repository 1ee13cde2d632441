import type { Summary } from '../../lib/form4/model/summary.ts';
import { type PageReading, readPage } from '../../lib/form4/parse/read-page.ts';
import { summarize } from '../../lib/form4/summary/summarize.ts';
import { filingUrl } from '../generalize/pages.ts';

/** Every figure in a reading, by a name that says what the figure is. */
export type Figures = ReadonlyMap<string, string>;

type Reading = ReturnType<typeof readPage>;

export const readingOf = (page: Document): Reading => readPage(page, filingUrl);

/** How the changed page is read: as before, with some figures missing, not at all, or with a wrong figure. */
export type Verdict = {
  outcome: 'right' | 'unknown' | 'declined' | 'wrong';
  /** How many of the unchanged page's figures are not shown. */
  lost: number;
  /** The figures that differ: "name: shown, not before". */
  wrong: string[];
};

export function judge(before: Figures, reading: Reading): Verdict {
  if (!reading.ok) return { outcome: 'declined', lost: before.size, wrong: [] };
  const after = figuresOf(reading);
  const wrong = [...after].flatMap(([name, figure]) =>
    before.get(name) === figure ? [] : [`${name}: ${figure}, not ${before.get(name)}`],
  );
  const lost = [...before.keys()].filter((name) => !after.has(name)).length;
  return { outcome: wrong.length ? 'wrong' : lost ? 'unknown' : 'right', lost, wrong };
}

export function figuresOf({ filing }: Pick<PageReading, 'filing'>): Figures {
  const figures = new Map<string, string>();
  const { doubts = [], ...said } = filing;
  const isDoubtful = (path: string) =>
    doubts.some((doubt) => path === doubt.path || path.startsWith(`${doubt.path}.`));
  collect(said, '', (path, value) => {
    if (!isDoubtful(path)) figures.set(path, value);
  });
  for (const [name, value] of summaryFigures(summarize(filing))) figures.set(name, value);
  return figures;
}

function collect(value: unknown, path: string, found: (path: string, value: string) => void): void {
  if (value === null || value === undefined || value === '') return;
  if (typeof value !== 'object') {
    found(path, String(value));
    return;
  }
  // When a cell loses one of several marks, the others still count as the same.
  const isMarks = Array.isArray(value) && /\.footnotes(?:\.|$)/.test(path);
  for (const [key, inner] of isMarks ? value.map((mark) => [mark, mark]) : Object.entries(value))
    if (key !== 'sources') collect(inner, path ? `${path}.${key}` : key, found);
}

/** The summary's figures by security, kind and line, so that a lost one does not rename the others. */
function* summaryFigures(summary: Summary): Generator<[string, string]> {
  const found: [string, string][] = [];
  const add = (under: string, value: unknown) =>
    collect(value, under, (path, text) => found.push([path, text]));
  for (const [table, securities] of [
    ['I', summary.securities],
    ['II', summary.derivatives],
  ] as const) {
    for (const security of securities) {
      // The reason why a figure is unknown is not a figure.
      const { kinds, lines, afterUnknown, priceInDoubt, ...own } = { priceInDoubt: null, ...security };
      // Of which rows it is made is not known.
      if (!lines.length) continue;
      const rows = lines.flatMap((line) => line.rows).sort();
      const name = `summary ${table} ${rows.join()}`;
      add(name, own);
      // How many rows have no price is said beside an average alone, how many no amount is no figure.
      for (const { kind, rowsWithoutPrice, rowsWithoutAmount, priceInDoubt: why, ...of } of kinds)
        add(`${name} ${kind}`, of.market ? { ...of, rowsWithoutPrice } : of);
      for (const { rows, after, opening, net, balance, breaks } of lines) {
        const isKnown = balance !== 'unknown' || after !== null;
        add(`${name} ${rows.toSorted().join()}`, isKnown ? { after, opening, net, balance, breaks } : null);
      }
    }
  }
  const { securities, derivatives, headline, owners, doubts, ...others } = summary;
  add('summary', others);
  yield* found;
}
