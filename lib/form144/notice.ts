import * as v from 'valibot';
import { Amount, IsoDate } from '../form4/model/filing.ts';

const Text = v.pipe(v.string(), v.maxLength(4_000));
/** Limited to more items than any notice has. */
const arrayOf = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(500));

/** A class of securities that somebody intends to sell. */
const Proposed = v.object({
  title: Text,
  broker: v.nullable(Text),
  /** Shares or other units to be sold. */
  amount: v.nullable(Amount),
  /** In dollars, as the notice states it: at the market price of a day near the notice. */
  marketValue: v.nullable(Amount),
  /** Shares or units outstanding, as the notice states them from the issuer's latest report. */
  outstanding: v.nullable(Amount),
  approximateDate: v.nullable(IsoDate),
  exchange: v.nullable(Text),
});
export type Proposed = v.InferOutput<typeof Proposed>;

/** How and when what is to be sold was acquired. */
const Acquired = v.object({
  title: Text,
  date: v.nullable(IsoDate),
  nature: v.nullable(Text),
  amount: v.nullable(Amount),
});

/** A sale in the past three months, by the person or someone whose sales count with theirs (Rule 144(e)). */
const Sold = v.object({
  seller: v.nullable(Text),
  title: v.nullable(Text),
  date: v.nullable(IsoDate),
  amount: v.nullable(Amount),
  /** Gross proceeds, in dollars. */
  proceeds: v.nullable(Amount),
});
export type Sold = v.InferOutput<typeof Sold>;

/**
 * A Form 144: a notice of a proposed sale of securities under Rule 144, filed with the order or before it. It
 * reports no sale, and none need follow. `null` means "the notice does not say".
 */
export const Notice = v.object({
  documentType: v.picklist(['144', '144/A']),
  issuer: v.object({ cik: v.nullable(Text), name: Text }),
  /** For whose account the securities are to be sold; the CIK is the filer's. */
  seller: v.object({ cik: v.nullable(Text), name: Text }),
  /** "Officer", "Director", "10% Stockholder". */
  relationships: arrayOf(Text),
  proposed: arrayOf(Proposed),
  acquired: arrayOf(Acquired),
  /** `null` if the notice neither lists sales nor says that there were none. */
  soldInPastThreeMonths: v.nullable(arrayOf(Sold)),
  remarks: v.nullable(Text),
  noticeDate: v.nullable(IsoDate),
  /** The days on which plans under Rule 10b5-1 were adopted or instructions given. */
  planAdoptions: arrayOf(IsoDate),
});
export type Notice = v.InferOutput<typeof Notice>;

/** Why a notice is not read. `missing` names what was not found, or values that their fields cannot have. */
export type NoticeRefusal = {
  ok: false;
  reason: 'not-a-notice' | 'malformed' | 'unknown-layout' | 'invalid';
  missing: string[];
};

export type NoticeReading = { ok: true; notice: Notice } | NoticeRefusal;

/** The date that EDGAR's form for notices fills in if none was given: a day in the Securities Act's year. */
const NO_DATE = '1933-01-01';

export const unlessUnset = (iso: string | null): string | null => (iso === NO_DATE ? null : iso);
