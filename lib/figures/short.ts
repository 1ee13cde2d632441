const units: [size: number, letter: string][] = [
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'K'],
];

/** For the scale of a chart, never for a figure meant to be read: 33600 → "33.6K", 2412345 → "2.41M". */
export function short(amount: number): string {
  // An amount that would round to 1,000 of a unit becomes 1 of the next.
  const [size, letter] = units.find(([least]) => Math.abs(amount) >= least * 0.9995) ?? [1, ''];
  return `${Number((amount / size).toPrecision(3))}${letter}`;
}
