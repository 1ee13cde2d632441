import type { FilingPage } from '../surfaces/card.ts';
import type { SecGov } from './sec-gov.ts';

/** How a page requests a stylesheet from another file. */
export const askingFor = {
  import: '<style>@import "/other.css";</style>',
  link: '<link rel="stylesheet" href="/other.css">',
};

/** The page with a stylesheet that arrives long after everything in the page itself. */
export function withSlowSheet(
  secGov: SecGov,
  { path, html }: FilingPage,
  asked: string,
  css: string,
): FilingPage {
  secGov.serve('/other.css', { body: css, headers: { 'content-type': 'text/css' }, delay: 1_500 });
  return { path, html: html.replace('</head>', `${asked}</head>`) };
}

/** A page with a style element that is empty as served, and a script that inserts a rule into its sheet. */
export const withRule = (html: string, rule: string): string =>
  html.replace(
    '</head>',
    `<style id="empty"></style><script>empty.sheet.insertRule(${JSON.stringify(rule)})</script></head>`,
  );
