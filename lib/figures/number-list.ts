/** "2", "2 and 3", "1, 3 to 6 and 9": sorted, without repeats, three or more in a row as a range. */
export function numberList(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const words = runs.flatMap((run) => (run.length > 2 ? `${run[0]} to ${run.at(-1)}` : run.map(String)));
  return words.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}
