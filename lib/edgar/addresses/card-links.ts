import type { Filing } from '../../form4/model/filing.ts';
import type { Address } from './url-kinds.ts';
import { companyUrl } from './urls.ts';

/**
 * Where a filing's card leads on to: the filing's index and XML by the page's own address; the first
 * owner's and the issuer's filings where the filing says their CIKs.
 * @param address of a rendered filing (isRenderedFiling)
 */
export function cardLinks(address: Address, filing: Filing): { text: string; href: string }[] {
  const [folder = '', file = ''] = address.href.split(/xslF345X\d+\//);
  const accession = folder.replace(/.*\/(\d{10})(\d\d)(\d{6})\/$/, '$1-$2-$3');
  const owner = filing.reportingOwners[0]?.cik;
  const issuer = filing.issuer.cik;
  return [
    { text: 'Filing index', href: `${folder}${accession}-index.htm` },
    { text: 'Raw XML', href: folder + file.replace(/[?#].*/, '') },
    ...(owner ? [{ text: 'The owner’s filings', href: companyUrl(owner) }] : []),
    ...(issuer ? [{ text: 'The issuer’s filings', href: companyUrl(issuer) }] : []),
  ];
}
