import type { Filing } from '../../../../lib/form4/model/filing.ts';
import { listedFiling, submissionPathOf } from '../../edgar-pages/listings/listings.ts';
import { submission } from '../../edgar-pages/submission.ts';
import { filing, owner, relationship, row } from '../../samples/filing.ts';
import type { SecGov } from '../sec-gov.ts';
import { serveFiling } from '../sites/filing-site.ts';
import { serveCompany } from '../sites/links-site.ts';

const OVERRIDE = '\u202e';
/** A name that reverses whatever follows it, and never says where that ends. */
const turned = `Mallory ${OVERRIDE}Ltd`;
/** What a reader sees of that name. */
export const level = 'Mallory Ltd';

/** Characters: no surface says more than this about one row. */
export const MOST = 4_000;

const named = (name: string, facts: Partial<Filing> = {}) =>
  filing({
    issuer: { cik: '0009000101', name, tradingSymbol: 'FHIL' },
    reportingOwners: [owner({ name, relationship: relationship({ isOfficer: true, officerTitle: name }) })],
    nonDerivativeTable: [row({ securityTitle: name })],
    ...facts,
  });

/** What a filer, or whoever answers in EDGAR's place, may write, and what is shown instead of figures. */
const hostileFilings: { what: string; facts: Filing; says: string }[] = [
  { what: 'names that turn their surroundings around', facts: named(turned), says: level },
  {
    what: 'names of a million letters',
    facts: named('x'.repeat(1_000_000)),
    says: 'issuer.name: more than 1000 characters',
  },
  {
    what: '5,000 rows',
    facts: named('Mallory', { nonDerivativeTable: Array(5_000).fill(row()) }),
    says: 'nonDerivativeTable: more than 1000 rows',
  },
  {
    what: 'an amount of 400 digits',
    facts: named('Mallory', { nonDerivativeTable: [row({ transactionShares: '4'.repeat(400) })] }),
    says: 'be read',
  },
  {
    what: 'an amount of -0',
    facts: named('Mallory', { nonDerivativeTable: [row({ transactionShares: '-0' })] }),
    says: 'be read',
  },
];

/** Serves each as a page, and on a company's list. @returns their addresses, and what each ought to say */
export function serveHostileFilings(secGov: SecGov) {
  const listed = hostileFilings.map((_, index) =>
    listedFiling({ accession: `0009000900-24-${String(7001 + index).padStart(6, '0')}` }),
  );
  const list = serveCompany(secGov, listed);
  const filings = listed.map((one, index) => {
    const { facts, ...rest } = hostileFilings[index] as (typeof hostileFilings)[number];
    const { accession, filingDate, acceptanceDatetime } = one;
    const body = submission({ filing: facts, accession, filedAsOfDate: filingDate, acceptanceDatetime });
    secGov.serve(submissionPathOf(one), { body, contentType: 'text/plain' });
    return { ...rest, url: serveFiling(secGov, facts, accession) };
  });
  return { list, filings };
}
