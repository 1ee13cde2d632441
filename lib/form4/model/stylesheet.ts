/** How the stylesheet folder begins in the address of every page that EDGAR renders from a Form 3, 4 or 5. */
export const STYLESHEET = 'xslF345X';

/**
 * The full name of that folder, as the source of a regular expression. Its number grows over the years and
 * says nothing about the layout: EDGAR renders old filings with the current stylesheet.
 */
export const STYLESHEET_FOLDER = `${STYLESHEET}\\d+`;

const SOMEWHERE = new RegExp(`/${STYLESHEET_FOLDER}/`);

/** Whether a path leads through the folder of the ownership forms' stylesheet. */
export const isInStylesheetFolder = (pathname: string) => SOMEWHERE.test(pathname);

/** "…/xslF345X05/doc4.xml" → "…/doc4.xml": from a rendered page's path to that of the XML behind it. */
export const withoutStylesheetFolder = (pathname: string) => pathname.replace(SOMEWHERE, '/');
