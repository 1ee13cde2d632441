/**
 * What a check finds on each of many pages. jsdom holds on to every document until the task ends, so there is
 * a pause after each page: 5,000 pages in one task take more memory than there is.
 */
export async function findingsOn<T>(
  items: readonly T[],
  check: (item: T, index: number) => string[],
): Promise<string[]> {
  const findings: string[] = [];
  for (const [index, item] of items.entries()) {
    findings.push(...check(item, index));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return findings;
}
