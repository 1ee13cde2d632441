import type { Filing } from '../../form4/model/filing.ts';
import type { Address } from './url-kinds.ts';
import { companyUrl, filingIdOf, indexUrl, rawXmlUrl } from './urls.ts';

/**
 * The links on a filing's card: to the filing's index and XML, derived from the page's address, and to the
 * filings of the first owner and of the issuer, if the filing gives their CIKs.
 * @param address of a rendered filing (isRenderedFiling)
 */
export function cardLinks(address: Address, filing: Filing): { text: string; href: string }[] {
  const id = filingIdOf(address);
  const xml = rawXmlUrl(address);
  const owner = filing.reportingOwners[0]?.cik;
  const issuer = filing.issuer.cik;
  return [
    ...(id ? [{ text: 'Filing index', href: indexUrl(id) }] : []),
    ...(xml ? [{ text: 'Raw XML', href: xml }] : []),
    ...(owner ? [{ text: 'The owner’s filings', href: companyUrl(owner) }] : []),
    ...(issuer ? [{ text: 'The issuer’s filings', href: companyUrl(issuer) }] : []),
  ];
}
