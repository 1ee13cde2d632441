/** "Table I, row 2", "Table II, rows 1–3, 5 and 7", of rows of one table */
export function rowList(paths: readonly string[]): string {
  const [table] = paths[0]?.split('.') ?? [];
  const numbers = paths.map((path) => Number(path.split('.')[1]) + 1).sort((a, b) => a - b);
  const stretches: number[][] = [];
  for (const number of numbers) {
    const last = stretches.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else stretches.push([number]);
  }
  const words = stretches.flatMap((stretch) =>
    stretch.length > 2 ? [`${stretch[0]}–${stretch.at(-1)}`] : stretch.map(String),
  );
  const rows = [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ');
  return `Table ${table === 'nonDerivativeTable' ? 'I' : 'II'}, row${numbers.length > 1 ? 's' : ''} ${rows}`;
}
