/** @returns the ten digits of a CIK written with or without leading zeros; `null` for anything else. */
export function padCik(cik: string): string | null {
  const digits = /^0*(\d{1,10})$/.exec(cik.trim())?.[1];
  return digits ? digits.padStart(10, '0') : null;
}
