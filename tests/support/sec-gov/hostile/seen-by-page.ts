/** In a page: what it can learn, by measuring and searching, about what the extension draws on it. */
export function seenByPage() {
  const find = (word: string) => (window as unknown as { find(word: string): boolean }).find(word);
  const hosts = [...document.querySelectorAll<HTMLElement>('[data-form4-lens]')];
  const { scrollWidth, scrollHeight } = document.documentElement;
  const links = [...document.querySelectorAll('a')];
  /** The elements at the place of a star, beside a link. */
  const beside = links.slice(0, 20).map((link) => {
    const { right, top } = link.getBoundingClientRect();
    return document.elementsFromPoint(right + 6, top + 4).map(({ localName }) => localName);
  });
  return {
    hosts: hosts.map((host) => [host.outerHTML, JSON.stringify(host.getBoundingClientRect())]),
    boxes: JSON.stringify(links.map((link) => link.getBoundingClientRect())),
    scrolling: [scrollWidth, scrollHeight],
    beside,
    // The browser itself requests an icon whenever it likes.
    loaded: performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => (name.endsWith('.ico') ? [] : name)),
    words: ['★', '☆', 'Watched', 'since', 'a private word'].filter(find),
  };
}

/** A page with `count` links to one party. */
export const pageOfLinks = (cik: string, count: number): string =>
  `<!DOCTYPE html><body>${`<a href="/cgi-bin/browse-edgar?action=getcompany&CIK=${cik}">A party</a> `.repeat(count)}</body>`;
