import * as v from 'valibot';

/** The accession number that EDGAR gives a filing: "0001104659-21-041234". */
export const Accession = /* @__PURE__ */ v.pipe(
  v.string(),
  v.regex(/^\d{10}-\d{2}-\d{6}$/, 'not an accession number'),
);
