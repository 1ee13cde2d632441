import { useMemo } from 'preact/hooks';
import { notASale } from '../../../lib/form144/notice-words.ts';
import type { KeptNotice } from '../../../lib/record/kept/kept-notices.ts';
import type { KeptRecord } from '../../../lib/record/kept/kept-record.ts';
import type { PartyRecord } from '../../../lib/record/model.ts';
import { type FollowedNotice, followNotices, noticesOf } from '../../../lib/record/notices/follow-notices.ts';
import {
  leftWords,
  noticeSays,
  type RecordTold,
  saleWords,
  toldBy,
  wasProposed,
} from '../../../lib/record/notices/followed-words.ts';
import { words } from '../words.ts';
import { FoldedFindings } from './FoldedFindings.tsx';

type Props = {
  /** Those of one person. */
  notices: readonly KeptNotice[];
  /** What was loaded, and the record made of it; `null` if nothing was loaded. */
  loaded: { kept: KeptRecord; record: PartyRecord } | null;
  /** CIK; `null` for all. */
  issuer: string | null;
};

/** The notices of proposed sales read for a person, newest first, with the sales that followed. */
export function Notices({ notices, loaded, issuer }: Props) {
  const [lines, told] = useMemo(() => {
    const rows = loaded?.record.rows ?? [];
    const followed = followNotices(noticesOf(notices, rows, issuer), rows).reverse();
    return [followed, loaded && toldBy(loaded.kept, loaded.record)];
  }, [notices, loaded?.record, issuer]);
  if (lines.length === 0) return null;
  const items = lines.map((line, index) => (
    <li key={index}>
      <NoticeLine line={line} told={told} isNamed={issuer === null} />
    </li>
  ));
  return (
    <section class="part" aria-labelledby="record-notices">
      <h3 id="record-notices">{words.notices}</h3>
      <FoldedFindings items={items} />
      <p class="small muted">{words.howNotices}</p>
    </section>
  );
}

type LineProps = { line: FollowedNotice; told: RecordTold | null; isNamed: boolean };

function NoticeLine({ line, told, isNamed }: LineProps) {
  const { url, documentType, noticeDate, filedAt, issuer } = line.notice;
  return (
    <>
      <a class="nowrap" href={url} target="_blank" rel="noreferrer">
        {words.formOf(documentType, noticeDate ?? filedAt)}
      </a>
      : {notASale.toLowerCase()}. {wasProposed(line)}
      {isNamed && words.of(issuer.name)}. {line.sales.length > 0 && words.soldSince}
      {line.sales.map((sale, index) => (
        <span key={index}>
          {index > 0 && '; '}
          <a href={sale.row.filings[0].url} target="_blank" rel="noreferrer">
            {saleWords(sale)}
          </a>
        </span>
      ))}
      {line.sales.length > 0 && '. '}
      {leftWords(line, told)} <span class="muted">{words.noticeSays(noticeSays(line))}</span>
    </>
  );
}
