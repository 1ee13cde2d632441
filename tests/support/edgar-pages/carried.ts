import type { Filing } from '../../../lib/form4/model/filing.ts';

export type Layout = 'formdata' | 'print-or-type';

/** What a page in each layout says about a filing; the rest is unknown to its reader. */
export const carried: Record<Layout, (filing: Filing) => Filing> = {
  formdata: (filing) => ({
    ...filing,
    reportingOwners: filing.reportingOwners.map((owner, index) =>
      index === 0 ? owner : { ...owner, relationship: null },
    ),
  }),
  'print-or-type': (filing) => ({
    ...filing,
    aff10b5One: null,
    issuer: { ...filing.issuer, cik: null, foreignTradingSymbol: null },
    reportingOwners: filing.reportingOwners.map((owner) => ({ ...owner, cik: null })),
  }),
};
