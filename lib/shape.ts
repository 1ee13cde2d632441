/**
 * Checks of what comes out of storage, for a script that loads on every page of sec.gov: zod/mini would
 * be 5.9 of its 24 kB (gzip).
 */
export type Check<T> = (value: unknown) => value is T;

export const text: Check<string> = (value) => typeof value === 'string';

export const matching =
  (pattern: RegExp): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && pattern.test(value);

export const oneOf =
  <const T extends string>(...allowed: T[]): Check<T> =>
  (value): value is T =>
    (allowed as unknown[]).includes(value);

export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value): value is T | null =>
    value === null || check(value);

export const listOf =
  <T>(check: Check<T>): Check<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(check);

type Shaped<F> = { [K in keyof F]: F[K] extends Check<infer T> ? T : never };

/** An object with at least these fields. */
export const shape =
  <F extends Record<string, Check<unknown>>>(fields: F): Check<Shaped<F>> =>
  (value): value is Shaped<F> =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, check]) => check((value as Record<string, unknown>)[name]));

export type Checked<C> = C extends Check<infer T> ? T : never;
