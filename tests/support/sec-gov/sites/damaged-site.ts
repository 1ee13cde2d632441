import { listedFiling, submissionPathOf } from '../../edgar-pages/listings/listings.ts';
import { ownershipXml } from '../../edgar-pages/ownership-xml/ownership-xml.ts';
import { submission } from '../../edgar-pages/submission.ts';
import { filing, row } from '../../samples/filing.ts';
import type { SecGov } from '../sec-gov.ts';
import { serveCompany } from './links-site.ts';

const facts = filing({
  nonDerivativeTable: [
    row({ footnotes: { transactionShares: ['F1'] } }),
    row({ transactionShares: '2000', sharesOwnedFollowingTransaction: '7000' }),
  ],
  footnotes: [{ id: 'F1', text: 'Held by the AT&T plan.' }],
  remarks: 'None.',
});
const xml = ownershipXml(facts);

const READ = 'sold 3,000 shares';
const DAMAGED = 'This filing’s data is damaged';
const UNCERTAIN = 'can’t be read reliably';

const secondRow = xml.lastIndexOf('<nonDerivativeTransaction>');
const beforeSecondRow = (inserted: string) => `${xml.slice(0, secondRow)}${inserted}${xml.slice(secondRow)}`;
const bomb = `<!DOCTYPE ownershipDocument [<!ENTITY a0 "1000">${Array.from(
  { length: 30 },
  (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
).join('')}]>`;

/** Damage between two rows that a browser's parser may stumble over, or take for less than it is. */
const damages: { what: string; xml: string; says: string }[] = [
  { what: 'nothing', xml, says: READ },
  {
    what: 'a tag cut between two lines',
    xml: xml.replace(
      /<nonDerivativeTransaction>(?![\s\S]*<nonDerivativeTransaction>)/,
      '<nonDerivativeTran\nsaction>',
    ),
    says: READ,
  },
  { what: 'bare ampersands', xml: xml.replaceAll('&amp;', '&'), says: READ },
  {
    what: 'a second word in a tag',
    xml: beforeSecondRow('<a ativeTable>').replace('<remarks>', '</a><remarks>'),
    says: DAMAGED,
  },
  { what: 'a tag that is not closed', xml: beforeSecondRow('<securityTitle>'), says: DAMAGED },
  { what: 'an undeclared prefix', xml: beforeSecondRow('<x:note/>'), says: DAMAGED },
  { what: 'a control character', xml: beforeSecondRow('\u0001'), says: DAMAGED },
  { what: 'an unknown entity', xml: beforeSecondRow('&nbsp;'), says: DAMAGED },
  {
    what: 'elements in elements, deeper than Chromium goes',
    xml: beforeSecondRow(`${'<a>'.repeat(6_000)}${'</a>'.repeat(6_000)}`),
    says: DAMAGED,
  },
  {
    what: 'an element that is called as an error is',
    xml: xml.replace('None.', '<parsererror/>'),
    says: DAMAGED,
  },
  {
    what: 'an error of its own, before a real one',
    xml: beforeSecondRow('<parsererror xmlns="http://www.w3.org/1999/xhtml"/><a>'),
    says: DAMAGED,
  },
  {
    what: 'entities without end',
    xml: xml.replace('<ownershipDocument>', `<ownershipDocument>${bomb}`).replace('>1000<', '>&a30;<'),
    says: DAMAGED,
  },
  {
    what: 'a row nobody knows',
    xml: beforeSecondRow('<nonDerivativePledge>5</nonDerivativePledge>'),
    says: UNCERTAIN,
  },
];

/** Serves a company's page with a filing for each damage. @returns its address, and what each ought to say */
export function serveDamaged(secGov: SecGov): { url: string; says: { what: string; says: string }[] } {
  const old = listedFiling({ accession: '0009000900-96-000001', filingDate: '1996-02-14' });
  const listed = damages.map((_, index) =>
    listedFiling({ accession: `0009000900-24-${String(3001 + index).padStart(6, '0')}` }),
  );
  const url = serveCompany(secGov, [...listed, old]);
  for (const [index, one] of listed.entries()) {
    const { accession, filingDate, acceptanceDatetime } = one;
    const body = submission({
      filing: facts,
      accession,
      filedAsOfDate: filingDate,
      acceptanceDatetime,
      xml: damages[index]?.xml ?? xml,
    });
    secGov.serve(submissionPathOf(one), { body, contentType: 'text/plain' });
  }
  const text = submission({
    filing: facts,
    accession: old.accession,
    filedAsOfDate: old.filingDate,
    acceptanceDatetime: old.acceptanceDatetime,
  })
    .replace(/<XML>[\s\S]*<\/XML>/, 'FORM 4')
    .replaceAll('SEC-HEADER', 'IMS-HEADER')
    .replaceAll('SEC-DOCUMENT', 'IMS-DOCUMENT');
  secGov.serve(submissionPathOf(old), { body: text, contentType: 'text/plain' });
  return {
    url,
    says: [...damages, { what: 'plain text of 1996', says: 'this filing was filed as plain text' }],
  };
}
