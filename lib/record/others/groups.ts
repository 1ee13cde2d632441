import type { Named, RecordRow } from '../model.ts';

/** One insider for counting: owners who have filed together in any filing are one. */
export type Insider = { key: string; names: Named[] };

/** @returns a function that gives a row's insider: owners joined by any of these rows are one (union-find) */
export function insidersOf(rows: readonly RecordRow[]): (row: RecordRow) => Insider {
  const parents = new Map<string, string>();
  const root = (cik: string): string => {
    let top = cik;
    for (let next = parents.get(top); next !== undefined && next !== top; next = parents.get(top)) top = next;
    for (let at = cik; at !== top; ) {
      const next = parents.get(at) ?? top;
      parents.set(at, top);
      at = next;
    }
    return top;
  };
  const names = new Map<string, Named>();
  for (const { owner, owners } of rows)
    for (const one of [owner, ...owners]) {
      if (!names.has(one.cik)) names.set(one.cik, one);
      parents.set(root(one.cik), root(owner.cik));
    }
  const groups = Map.groupBy(names.values(), ({ cik }) => root(cik));
  const insiders = new Map([...groups].map(([key, of]) => [key, { key, names: of }]));
  return ({ owner }) => insiders.get(root(owner.cik)) ?? { key: owner.cik, names: [owner] };
}
