import type { Filing } from '../../../../lib/form4/model/filing.ts';
import { samples } from '../../samples/samples.ts';

export type Party = { name: string; cik: string };

/** A filing as EDGAR's lists name it. */
export type ListedFiling = {
  /** "4", "4/A", "10-K". */
  form: string;
  /** With dashes. */
  accession: string;
  /** ISO date. */
  filingDate: string;
  /** "2024-06-13T18:30:57", US Eastern. */
  acceptanceDatetime: string;
  /** The main document's file name: "doc4.xml". */
  document: string;
  /** "xslF345X05"; `null` for a filing of another kind, which nothing renders. */
  stylesheet: string | null;
  /** The company, to whose folder the links lead. */
  issuer: Party;
  /** The insiders; none for a company's own filing. */
  owners: readonly Party[];
};

/** A Form 4 of one director of Fernhill Instruments, unless told otherwise. */
export function listedFiling(facts: Partial<ListedFiling> = {}): ListedFiling {
  return {
    form: '4',
    accession: '0009000900-24-000101',
    filingDate: '2024-05-16',
    acceptanceDatetime: '2024-05-16T16:42:09',
    document: 'doc4.xml',
    stylesheet: 'xslF345X05',
    issuer: { name: 'Fernhill Instruments, Inc.', cik: '0009000101' },
    owners: [{ name: 'Marlowe Ada J', cik: '0009000201' }],
    ...facts,
  };
}

/** Filings other than ownership filings, as any list has among its Forms 4. */
export const otherFilings: readonly ListedFiling[] = [
  { form: '10-K', document: 'fhil-20240630.htm' },
  { form: '8-K', document: 'ex991.htm' },
  { form: 'SC 13G/A', document: 'sc13ga.htm' },
  { form: 'S-8', document: 'fhil-s8.htm' },
].map((facts, index) =>
  listedFiling({
    ...facts,
    accession: `0009000900-24-${String(201 + index).padStart(6, '0')}`,
    stylesheet: null,
    owners: [],
  }),
);

/** A filing as submitted: with every party's CIK, which the seed's page does not give. */
const asSubmitted = (filing: Filing, issuerCik: string): Filing => ({
  ...filing,
  issuer: { ...filing.issuer, cik: filing.issuer.cik ?? issuerCik },
  reportingOwners: filing.reportingOwners.map((owner) => ({ ...owner, cik: owner.cik ?? '0009000299' })),
});

/** The samples as EDGAR would list them, each with its facts as submitted. */
export const listedSamples: readonly (ListedFiling & { filing: Filing })[] = samples.flatMap(
  ({ filing: onPage, path }, index) => {
    if (!onPage) return [];
    const [, , , , folderCik = '', digits = '', stylesheet = '', document = ''] = path.split('/');
    const filing = asSubmitted(onPage, folderCik.padStart(10, '0'));
    const party = ({ name, cik }: { name: string; cik: string | null }) => ({ name, cik: cik ?? '' });
    const filingDate = filing.signatures[0]?.date ?? '2024-01-02';
    const listed = listedFiling({
      form: filing.documentType,
      accession: digits.replace(/(\d{10})(\d{2})(\d{6})/, '$1-$2-$3'),
      filingDate,
      acceptanceDatetime: `${filingDate}T16:${String(10 + index)}:00`,
      document,
      stylesheet,
      issuer: party(filing.issuer),
      owners: filing.reportingOwners.map(party),
    });
    return { ...listed, filing };
  },
);

/** "/Archives/edgar/data/9000101/000900090024000101" */
export const folderOf = ({ accession, issuer }: ListedFiling) =>
  `/Archives/edgar/data/${Number(issuer.cik)}/${accession.replaceAll('-', '')}`;

/** The path of the main document's file within the folder: of the rendered one, if there is one. */
export const shownFileOf = ({ stylesheet, document }: ListedFiling) =>
  stylesheet === null ? document : `${stylesheet}/${document}`;

export const submissionPathOf = (filing: ListedFiling) => `${folderOf(filing)}/${filing.accession}.txt`;

/** The index page's path. Older links leave out the filing's own folder. */
export function indexPathOf(filing: ListedFiling, { inFolder = true } = {}): string {
  const folder = inFolder ? folderOf(filing) : folderOf(filing).replace(/\/\d{18}$/, '');
  return `${folder}/${filing.accession}-index.htm${inFolder ? '' : 'l'}`;
}

const descriptions: Record<string, string> = {
  '3': 'Initial statement of beneficial ownership of securities',
  '4': 'Statement of changes in beneficial ownership of securities',
  '5': 'Annual statement of changes in beneficial ownership of securities',
  '8-K': 'Current report',
  '10-K': 'Annual report [Section 13 and 15(d), not S-K Item 405]',
  '144': 'Report of proposed sale of securities',
  'SC 13G': 'Statement of acquisition of beneficial ownership by individuals',
};

/** What EDGAR calls the form; an amendment is marked as such. */
export function descriptionOf({ form }: ListedFiling): string {
  const description = descriptions[form.replace('/A', '')] ?? form;
  return form.endsWith('/A') ? `[Amend] ${description}` : description;
}
