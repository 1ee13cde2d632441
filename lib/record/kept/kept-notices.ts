import * as v from 'valibot';
import { Accession } from '../../edgar/addresses/accession.ts';
import { type FilingId, filingAt, indexUrl } from '../../edgar/addresses/urls.ts';
import { IsoDate } from '../../form4/model/filing.ts';
import type { Noticed } from '../../glance/digest.ts';
import { cut, listOf, ShortAmount, ShortText } from '../../watchlist/records/lengths.ts';
import { Cik, PartyId, partyKey } from '../../watchlist/records/party.ts';
import type { RecordType } from '../../watchlist/records/record-type.ts';

const MaybeAmount = v.nullable(ShortAmount);
const Named = v.object({ cik: v.nullable(Cik), name: ShortText });

/** The most classes and plan dates kept of a notice; anything beyond is in the notice itself. */
const mostOfNotice = 20;
/** The most notices kept of one person: some years' worth, however often that person sells. */
const mostNotices = 100;

const KeptProposed = v.object({
  title: ShortText,
  amount: MaybeAmount,
  marketValue: MaybeAmount,
  outstanding: MaybeAmount,
  approximateDate: v.nullable(IsoDate),
});
export type KeptProposed = v.InferOutput<typeof KeptProposed>;

/** A notice of a proposed sale (Form 144) that was read, as a record keeps it; `null` is "not reported". */
export const KeptNotice = v.pipe(
  v.object({
    accession: Accession,
    /** Address of the filing's index page. */
    url: ShortText,
    documentType: v.picklist(['144', '144/A']),
    /** Not known from a notice's page, which does not give the issuer's CIK either. */
    filedAt: v.nullable(IsoDate),
    issuer: Named,
    seller: v.object({ cik: Cik, name: ShortText }),
    noticeDate: v.nullable(IsoDate),
    proposed: listOf(KeptProposed, mostOfNotice),
    planAdoptions: listOf(IsoDate, mostOfNotice),
    /** ISO moment. */
    readAt: v.pipe(v.string(), v.isoTimestamp()),
  }),
  // An imported file must not plant a link to anything else.
  v.check(({ url, accession }) => filingAt(url)?.accession === accession),
);
export type KeptNotice = v.InferOutput<typeof KeptNotice>;

/** The notices read of one person, those read last first. */
const KeptNotices = v.object({
  version: v.literal(1),
  party: PartyId,
  notices: listOf(KeptNotice, mostNotices),
});
export type KeptNotices = v.InferOutput<typeof KeptNotices>;

export const keptNotices: RecordType<KeptNotices> = {
  schema: KeptNotices,
  upgrades: [],
  belongsTo: ({ party }) => ({ party }),
};

/**
 * What a record keeps of a notice; `null` if the notice does not give the CIK it was filed under.
 * @param now epoch milliseconds
 */
export function keptNoticeOf({ notice, filedAt }: Noticed, id: FilingId, now: number): KeptNotice | null {
  const { documentType, issuer, seller, noticeDate, proposed, planAdoptions } = notice;
  if (seller.cik === null) return null;
  return {
    accession: id.accession,
    url: indexUrl(id),
    documentType,
    filedAt,
    issuer: { cik: issuer.cik, name: cut(issuer.name) },
    seller: { cik: seller.cik, name: cut(seller.name) },
    noticeDate,
    proposed: proposed
      .slice(0, mostOfNotice)
      .map(({ title, amount, marketValue, outstanding, approximateDate }) => ({
        title: cut(title),
        amount,
        marketValue,
        outstanding,
        approximateDate,
      })),
    planAdoptions: planAdoptions.slice(0, mostOfNotice),
    readAt: new Date(now).toISOString(),
  };
}

/** The person whose record a notice belongs to. */
export const partyOfNotice = ({ seller }: KeptNotice): PartyId => ({ kind: 'insider', cik: seller.cik });

/**
 * Adds notices that were read. Of two readings of one notice the later stays, completed with what only the
 * earlier one knew: a page gives neither the filing date nor the issuer's CIK.
 */
export function withNotices(kept: KeptNotices, notices: readonly KeptNotice[]): KeptNotices {
  const all = new Map(kept.notices.map((one) => [one.accession, one]));
  for (const notice of notices) {
    if (partyKey(partyOfNotice(notice)) !== partyKey(kept.party)) continue;
    const known = all.get(notice.accession);
    const cik = notice.issuer.cik ?? known?.issuer.cik ?? null;
    all.set(notice.accession, {
      ...notice,
      filedAt: notice.filedAt ?? known?.filedAt ?? null,
      issuer: { ...notice.issuer, cik },
    });
  }
  const newest = [...all.values()].sort((a, b) => (a.readAt < b.readAt ? 1 : -1)).slice(0, mostNotices);
  return { ...kept, notices: newest };
}
