import {
  derivativePaths,
  firstPricePath,
  formTypePath,
  isFirstSchema,
  type RowTable,
  rowNames,
  rowPaths,
} from './rows/row-paths.ts';

type Parent = string;

/** Outside the rows: the elements that are read, or that contain such elements, by their parent. */
const cover: Record<Parent, string[]> = {
  ownershipDocument: [
    'schemaVersion',
    'documentType',
    'periodOfReport',
    'dateOfOriginalSubmission',
    'notSubjectToSection16',
    'issuer',
    'reportingOwner',
    'aff10b5One',
    'footnotes',
    'remarks',
    'ownerSignature',
  ],
  issuer: ['issuerCik', 'issuerName', 'issuerTradingSymbol', 'issuerForeignTradingSymbol'],
  reportingOwner: ['reportingOwnerId', 'reportingOwnerRelationship'],
  reportingOwnerId: ['rptOwnerCik', 'rptOwnerName'],
  reportingOwnerRelationship: [
    'isDirector',
    'isOfficer',
    'isTenPercentOwner',
    'isOther',
    'officerTitle',
    'otherText',
  ],
  footnotes: ['footnote'],
  ownerSignature: ['signatureName', 'signatureDate'],
};

/** Elements that may occur several times, including rows and tables (0001112679-11-000086). */
export const repeatable = new Set([
  'reportingOwner',
  'ownerSignature',
  'footnote',
  'footnoteId',
  ...Object.values(rowNames).flatMap(({ table, rows, inFirstSchema }) => [table, ...rows, inFirstSchema]),
]);

/** Prose, in which unknown elements are just text. */
export const prose = new Set(['footnote', 'remarks']);

/** The known elements: which may be in each, and which contain text. */
export type Grammar = {
  childrenOf: Map<Parent, Set<string>>;
  parentsOf: Map<string, Set<Parent>>;
  /** Tables, rows and everything in a row. */
  ofRows: Set<string>;
  leaves: Set<string>;
  /** The known names in lowercase: another spelling of one is a slip, not an element of a newer schema. */
  spellings: Set<string>;
};

/** @param schemaVersion as the document gives it */
export function grammarOf(schemaVersion: string): Grammar {
  const grammar: Grammar = {
    childrenOf: new Map(),
    parentsOf: new Map(),
    ofRows: new Set(),
    leaves: new Set(),
    spellings: new Set(['ownershipdocument']),
  };
  const add = (parent: string, name: string) => {
    grammar.childrenOf.set(parent, (grammar.childrenOf.get(parent) ?? new Set()).add(name));
    grammar.parentsOf.set(name, (grammar.parentsOf.get(name) ?? new Set()).add(parent));
  };
  for (const [parent, names] of Object.entries(cover)) for (const name of names) add(parent, name);

  const isFirst = isFirstSchema(schemaVersion);
  const addRow = (row: string, table: RowTable) => {
    grammar.ofRows.add(row);
    const paths = [
      ...Object.values(rowPaths),
      formTypePath,
      ...(isFirst ? [firstPricePath] : []),
      ...(table === 'derivative' ? Object.values(derivativePaths) : []),
    ];
    for (const path of paths) {
      const names = path.split('/');
      names.forEach((name, index) => {
        add(names[index - 1] ?? row, name);
        grammar.ofRows.add(name);
      });
      add(names.at(-1) ?? row, 'footnoteId');
    }
  };
  for (const table of ['nonDerivative', 'derivative'] as const) {
    const { table: element, rows, inFirstSchema } = rowNames[table];
    add('ownershipDocument', element);
    grammar.ofRows.add(element);
    for (const row of rows) {
      add(element, row);
      addRow(row, table);
    }
    if (!isFirst) continue;
    add('ownershipDocument', inFirstSchema);
    addRow(inFirstSchema, table);
  }
  // The footnotes of a transaction's code are marked on its coding as a whole.
  add('transactionCoding', 'footnoteId');

  for (const name of grammar.parentsOf.keys())
    if (![...(grammar.childrenOf.get(name) ?? [])].some((one) => one !== 'footnoteId'))
      grammar.leaves.add(name);
  for (const leaf of grammar.leaves) if (leaf !== 'footnoteId') add(leaf, 'value');
  grammar.ofRows.add('value').add('footnoteId');
  for (const name of grammar.parentsOf.keys()) grammar.spellings.add(name.toLowerCase());
  return grammar;
}
