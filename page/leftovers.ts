/**
 * Takes away what was left on the page when the extension was updated: Firefox ends the old release's scripts
 * where they stand and runs the new one's beside what they drew. Chromium leaves open pages to the old ones.
 */
export function clearLeftovers(...hosts: string[]): void {
  for (const host of document.querySelectorAll(hosts.join())) host.remove();
}
