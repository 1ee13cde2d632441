/** How the folder in the address of every page that EDGAR renders of a Form 3, 4 or 5 begins. */
export const STYLESHEET = 'xslF345X';

/**
 * The whole name of that folder, as the source of a regular expression. Its number grows with the years and
 * does not tell the layout: EDGAR renders old filings with the stylesheet of the day.
 */
export const STYLESHEET_FOLDER = `${STYLESHEET}\\d+`;

const SOMEWHERE = new RegExp(`/${STYLESHEET_FOLDER}/`);

/** Whether a path leads through the folder of the ownership forms' stylesheet. */
export const isInStylesheetFolder = (pathname: string) => SOMEWHERE.test(pathname);

/** "…/xslF345X05/doc4.xml" → "…/doc4.xml": from a rendered page to the XML it was rendered from. */
export const withoutStylesheetFolder = (pathname: string) => pathname.replace(SOMEWHERE, '/');
