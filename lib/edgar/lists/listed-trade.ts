import * as v from 'valibot';
import { Amount, IsoDate } from '../../form4/model/filing.ts';
import { Accession } from '../addresses/accession.ts';

const Short = v.pipe(v.string(), v.maxLength(1_000));

/** A row of EDGAR's list of insider transactions. `null` means "the list does not say". It gives no price. */
export const ListedTrade = v.object({
  accession: Accession,
  /** The CIK in the list's link to the filing, without leading zeros. */
  folder: v.pipe(v.string(), v.regex(/^[1-9]\d{0,9}$/)),
  form: v.pipe(v.string(), v.regex(/^[345](\/A)?$/)),
  date: v.nullable(IsoDate),
  deemed: v.nullable(IsoDate),
  /** As filed: "S". A swap is "S/K". */
  code: v.nullable(v.pipe(v.string(), v.maxLength(10))),
  direction: v.nullable(v.picklist(['A', 'D'])),
  ownership: v.nullable(v.picklist(['D', 'I'])),
  nature: v.nullable(Short),
  amount: v.nullable(Amount),
  /** Owned after the transaction. */
  after: v.nullable(Amount),
  /** Its line in the filing, as the list counts lines. */
  line: v.nullable(v.pipe(v.string(), v.maxLength(10))),
  /** The other side: the issuer on a person's list, the owner on an issuer's. Ten digits. */
  party: v.object({ cik: v.pipe(v.string(), v.regex(/^\d{10}$/)), name: Short }),
  security: Short,
});
export type ListedTrade = v.InferOutput<typeof ListedTrade>;
