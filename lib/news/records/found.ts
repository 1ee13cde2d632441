import * as v from 'valibot';
import { Accession } from '../../edgar/addresses/accession.ts';
import { filingAt } from '../../edgar/addresses/urls.ts';
import { IsoDate } from '../../form4/model/filing.ts';
import { listOf, most, ShortText } from '../../watchlist/records/lengths.ts';
import { Cik } from '../../watchlist/records/party.ts';
import type { RecordType } from '../../watchlist/records/record-type.ts';

export const ownershipForms = ['3', '3/A', '4', '4/A', '5', '5/A'] as const;

/** The address of a filing in EDGAR's archive. */
export const FilingUrl = /* @__PURE__ */ v.pipe(
  ShortText,
  v.check((url) => filingAt(url) !== null, "not a filing's address in EDGAR's archive"),
);

/** A filing on one of EDGAR's lists that names a watched CIK; what it says is not known yet. */
export const FoundFiling = v.object({
  version: v.literal(1),
  accession: Accession,
  form: v.picklist(ownershipForms),
  /** As EDGAR lists it. */
  filedAt: IsoDate,
  /** The day on whose list it is, if its own date was set back; otherwise its date. */
  listedOn: IsoDate,
  /** Its index page. */
  url: FilingUrl,
  /** The parties whose CIK is watched. The day's index does not say which of them is the issuer. */
  parties: listOf(v.object({ cik: Cik, name: ShortText }), most.items),
  /** How often it was requested without an answer. */
  tries: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Epoch ms before which it is not requested again. */
  retryAt: v.number(),
});
export type FoundFiling = v.InferOutput<typeof FoundFiling>;

export const foundFilings: RecordType<FoundFiling> = { schema: FoundFiling, upgrades: [] };
