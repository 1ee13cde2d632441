import type { SecGov } from '../sec-gov.ts';

const path = '/Archives/edgar/data/9000101/000900090024001001/xslF345X05/doc4.xml';

/** Serves links with the SEC's name and a filing's path that lead elsewhere. @returns the page's address */
export function serveDisguisedLinks(secGov: SecGov): string {
  const links = [
    'javascript://www.sec.gov',
    'ftp://www.sec.gov',
    'http://www.sec.gov',
    'https://www.sec.gov:8443',
  ];
  const body = links.map((origin) => `<p><a href="${origin}${path}">4</a></p>`).join('');
  secGov.serve('/cgi-bin/browse-edgar', { body: `<!DOCTYPE html><h1>EDGAR</h1>${body}` });
  return 'https://www.sec.gov/cgi-bin/browse-edgar';
}
