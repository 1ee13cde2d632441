import { expect, test } from 'vitest';
import type { Notice } from '../../../../lib/form144/notice.ts';
import { keptNoticeOf } from '../../../../lib/record/kept/kept-notices.ts';
import type { KeptRecord } from '../../../../lib/record/kept/kept-record.ts';
import { partyRecordOf } from '../../../../lib/record/merge/party-record.ts';
import { followNotices, noticesOf } from '../../../../lib/record/notices/follow-notices.ts';
import { leftWords, noticeSays, saleWords, toldBy } from '../../../../lib/record/notices/followed-words.ts';
import { keptRecord } from '../../../support/careers/kept.ts';
import { fourYears } from '../../../support/careers/marlowe.ts';
import { aNotice } from '../../../support/edgar-pages/form144/a-notice.ts';

const id = { accession: '0009000900-24-000301', cik: '9000101' };

/** What is said about the notice of May 14, 2024, for 2,500 shares, 1,000 of them sold that day. */
function said(facts: Partial<KeptRecord> | null = {}, changes: Partial<Notice> = {}) {
  const notice = keptNoticeOf({ kind: 'notice', notice: aNotice(changes), filedAt: null }, id, 0);
  const kept = keptRecord(fourYears, [], facts ?? {});
  const record = partyRecordOf(kept, { owner: '0009000201', issuer: '0009000101' });
  const [line] = followNotices(noticesOf(notice ? [notice] : [], record.rows, null), record.rows);
  if (!line) throw new Error('The notice proposes nothing.');
  return [...line.sales.map(saleWords), leftWords(line, facts && toldBy(kept, record))];
}

const [proposed] = aNotice().proposed;
const ofAmount = (amount: string | null) => ({ proposed: proposed ? [{ ...proposed, amount }] : [] });

test('what was sold, and what was not', () => {
  expect(said()).toEqual([
    '1,000 on May 14, 2024',
    '1,500 not reported as sold by Aug 12, 2024, 90 days after the notice.',
  ]);
  expect(said({}, ofAmount('1000.00'))).toEqual(['1,000 on May 14, 2024', 'That is all of it.']);
  expect(said({}, ofAmount('400'))).toEqual(['400 of 1,000 on May 14, 2024', 'That is all of it.']);
  expect(said({}, { noticeDate: '2024-06-03' })).toEqual([
    'No sale reported by Sep 1, 2024, 90 days after the notice.',
  ]);
});

test('before the 90 days are over it is what the record knew when it was loaded', () => {
  expect(said({ loadedAt: '2024-05-20T10:00:00.000Z' }).at(-1)).toBe(
    '1,500 not reported as sold so far: the record was loaded on May 20, 2024.',
  );
  // A sale on the last of the 90 days, Aug 12, may be reported on Aug 14.
  expect(said({ loadedAt: '2024-08-13T10:00:00.000Z' }).at(-1)).toBe(
    '1,500 not reported as sold so far: the record was loaded on Aug 13, 2024.',
  );
  expect(said({ loadedAt: '2024-08-16T10:00:00.000Z' }).at(-1)).toContain('by Aug 12, 2024');
  expect(said({ loadedAt: '2024-05-10T10:00:00.000Z' }, { noticeDate: '2024-06-03' })).toEqual([
    'What was sold since is not known: the record was loaded before, on May 10, 2024.',
  ]);
});

test('nothing is said of days that the record does not reach, or of filings that nobody read', () => {
  expect(said(null)).toEqual([
    '1,000 on May 14, 2024',
    'What was sold since is not known: the record is not loaded.',
  ]);
  const part = { isWhole: false, trades: keptRecord(fourYears.slice(0, 3)).trades };
  expect(said(part, { noticeDate: '2023-02-01' })).toEqual([
    'What was sold since is not known: the record reaches back to Mar 5, 2024.',
  ]);
  expect(said(part, { noticeDate: '2024-02-20', ...ofAmount('9000') }).at(-1)).toBe(
    '5,000 not reported as sold by May 20, 2024, 90 days after the notice. The record goes back only to Mar 5, 2024.',
  );
  const named = { accession: '0009000900-24-000050', folder: '9000101', form: '4', filedAt: '2024-05-20' };
  expect(said({ listed: [named] }).at(-1)).toContain('Nothing is known yet from one filing not read.');
});

test('what the notice lacks is said', () => {
  expect(said({}, ofAmount(null))).toEqual(['The notice gives no amount, so no sale is counted to it.']);
  expect(said({}, { noticeDate: null })).toEqual(['The notice has no date, so no sale is counted to it.']);
  expect(said({}, { issuer: { cik: null, name: 'Another Corp' } })).toEqual([
    'The notice’s page gives no CIK for its issuer, and the record has no issuer of that name, or several.',
  ]);
});

test('shares outstanding and plans are the notice’s', () => {
  const notice = keptNoticeOf({ kind: 'notice', notice: aNotice(), filedAt: null }, id, 0);
  const [line] = followNotices(notice ? [notice] : [], []);
  expect(line && noticeSays(line)).toBe(
    '48,000,000 outstanding; Rule 10b5-1 plan adopted, or instructions given, Nov 10, 2023',
  );
});
