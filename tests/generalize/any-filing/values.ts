import fc, { type Arbitrary } from 'fast-check';
import { notes } from './texts.ts';

/** True in `percent` of a hundred cases. */
export const inPercent = (percent: number): Arbitrary<boolean> =>
  fc.oneof(
    { weight: 100 - percent, arbitrary: fc.constant(false) },
    { weight: percent, arbitrary: fc.constant(true) },
  );

/** Present in `percent` of a hundred cases; otherwise `null`. */
export const reported = <T>(percent: number, value: Arbitrary<T>): Arbitrary<T | null> =>
  fc.oneof({ weight: 100 - percent, arbitrary: fc.constant(null) }, { weight: percent, arbitrary: value });

const below = (limit: number) => fc.nat({ max: limit - 1 }).map(String);

export const amount: Arbitrary<string> = fc
  .tuple(
    fc.oneof(fc.constant('0'), fc.constant('1'), below(1_000), below(1_000_000), fc.constant('1234567890')),
    fc.constantFrom('', '', '.5', '.0001', '.8844', '.00', '.123456'),
  )
  .map(([whole, rest]) => whole + rest);

export const price: Arbitrary<string> = fc.oneof(
  fc.constantFrom('0', '0.5', '39.52', '30430000'),
  fc.tuple(below(900), below(1_000_000)).map(([whole, rest]) => `${whole}.${rest}1`),
);

const two = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((value) => String(value).padStart(2, '0'));

export const date: Arbitrary<string> = fc
  .tuple(fc.integer({ min: 2003, max: 2030 }), two(1, 12), two(1, 28))
  .map((parts) => parts.join('-'));

const marksInARow = (count: number): Arbitrary<string[]> =>
  fc
    .integer({ min: 1, max: notes.length - count + 1 })
    .map((first) => Array.from({ length: count }, (_, index) => `F${first + index}`));

/** Sometimes marks on a field, and sometimes a dozen of them. */
const marks: Arbitrary<string[] | null> = reported(
  15,
  fc.oneof(
    { weight: 9, arbitrary: marksInARow(1) },
    { weight: 9, arbitrary: marksInARow(2) },
    { weight: 2, arbitrary: marksInARow(12) },
  ),
);

/** The marks of some fields, by the field's name; a field without any is left out. */
export const marksOn = (fields: readonly string[]): Arbitrary<Record<string, string[]>> =>
  fc
    .tuple(...fields.map(() => marks))
    .map((found) =>
      Object.fromEntries(fields.flatMap((field, index) => (found[index] ? [[field, found[index]]] : []))),
    );
