import type { Plugin } from 'vite';

/**
 * Lets the extension's pages reach no host. The manifest's policy is one for pages and background, and the
 * background asks EDGAR for news; a page's own policy can only take away from it.
 */
export function pagesWithoutRequests(): Plugin {
  return {
    name: 'form4-lens:pages-without-requests',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'none'" },
        injectTo: 'head-prepend',
      },
    ],
  };
}
