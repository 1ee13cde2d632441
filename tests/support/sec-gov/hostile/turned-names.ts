import { listedFiling, submissionPathOf } from '../../edgar-pages/listings/listings.ts';
import { submission } from '../../edgar-pages/submission.ts';
import { aSighting } from '../../fakes/a-sighting.ts';
import { anEntry } from '../../fakes/an-entry.ts';
import { recordsOf } from '../../fakes/records-of.ts';
import { filing, owner, relationship, row } from '../../samples/filing.ts';
import type { SecGov } from '../sec-gov.ts';
import { serveFiling } from '../sites/filing-site.ts';
import { serveCompany } from '../sites/links-site.ts';

const hebrew = {
  owner: '\u05d9\u05e9\u05e8\u05d0\u05dc',
  role: '\u05e1\u05de\u05e0\u05db\u05dc',
  security: '\u05de\u05e0\u05d9\u05d4',
};

/** Right-to-left names and titles, each before a number on card or form. The page has no such security. */
const facts = filing({
  issuer: { cik: '0009000101', name: '\u0645\u062b\u0627\u0644', tradingSymbol: '7' },
  reportingOwners: [
    owner({
      name: hebrew.owner,
      relationship: relationship({
        isOfficer: true,
        officerTitle: hebrew.role,
        isTenPercentOwner: true,
      }),
    }),
  ],
  nonDerivativeTable: [row({ securityTitle: hebrew.security })],
});

/** The owner as watched, with that filing seen: what the popup shows beside figures. */
export const watchedName = recordsOf([
  anEntry({
    kind: 'insider',
    cik: '0009000201',
    name: hebrew.owner,
    role: hebrew.role,
    sightings: [
      aSighting({
        security: { title: hebrew.security, unit: 'shares' },
        flags: [`${hebrew.security}, 2 of its rows`],
      }),
    ],
  }),
]);

/** Serves a filing with those names. @returns its address, and that of a list with a link to it */
export function serveTurnedNames(secGov: SecGov): { url: string; list: string } {
  const listed = listedFiling({ accession: '0009000900-24-007101' });
  const { accession, filingDate, acceptanceDatetime } = listed;
  const list = serveCompany(secGov, [listed]);
  const body = submission({ filing: facts, accession, filedAsOfDate: filingDate, acceptanceDatetime });
  secGov.serve(submissionPathOf(listed), { body, contentType: 'text/plain' });
  return { url: serveFiling(secGov, { ...facts, nonDerivativeTable: [row()] }, accession), list };
}

/** Where each surface puts a name beside a figure. */
export const namesBesideFigures = {
  bar: ['.who', '.what'],
  card: ['.party-text', '.news', '.sentence', '.security'],
  popup: ['.entry-role'],
  popupDetails: ['.details-content > p:first-child', '.filing-text p'],
  hover: ['.form', '.who', '.news', '.events', '.sentence', '.actions .action'],
};
