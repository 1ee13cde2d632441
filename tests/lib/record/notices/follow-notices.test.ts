import { expect, test } from 'vitest';
import type { Notice } from '../../../../lib/form144/notice.ts';
import { type KeptNotice, keptNoticeOf } from '../../../../lib/record/kept/kept-notices.ts';
import { partyRecordOf } from '../../../../lib/record/merge/party-record.ts';
import { followNotices, noticesOf } from '../../../../lib/record/notices/follow-notices.ts';
import { keptRecord } from '../../../support/careers/kept.ts';
import { fourYears } from '../../../support/careers/marlowe.ts';
import { aNotice } from '../../../support/edgar-pages/form144/a-notice.ts';

/** Sales of 2,000 on Mar 8, 2022, 3,000 on Mar 7, 2023, 3,000 on Mar 5, 2024 and 1,000 on May 14, 2024. */
const { rows } = partyRecordOf(keptRecord(fourYears), { owner: '0009000201', issuer: '0009000101' });

const id = { accession: '0009000900-24-000301', cik: '9000101' };

function filed(noticeDate: string | null, amount: string | null, facts: Partial<Notice> = {}): KeptNotice {
  const [proposed] = aNotice().proposed;
  const notice = aNotice({ noticeDate, proposed: proposed ? [{ ...proposed, amount }] : [], ...facts });
  const kept = keptNoticeOf({ kind: 'notice', notice, filedAt: null }, id, 0);
  if (!kept) throw new Error('The notice names no seller by CIK.');
  return kept;
}

const followed = (...notices: KeptNotice[]) =>
  followNotices(notices, rows).map(({ sales, sold, left }) => ({
    sales: sales.map(({ row, amount }) => `${amount} of ${row.amount} on ${row.date}`),
    sold,
    left,
  }));

test('a sale counts to the oldest notice with something left, and what is more to the next', () => {
  expect(followed(filed('2024-03-05', '1000'), filed('2024-03-04', '2500'))).toEqual([
    { sales: ['2500 of 3000 on 2024-03-05'], sold: '2500', left: '0' },
    { sales: ['500 of 3000 on 2024-03-05', '500 of 1000 on 2024-05-14'], sold: '1000', left: '0' },
  ]);
});

test('a sale on the day of the notice counts, one before it or after 90 days does not', () => {
  expect(followed(filed('2024-02-14', '9000'))[0]).toMatchObject({ sold: '4000', left: '5000' });
  expect(followed(filed('2024-02-13', '9000'))[0]).toMatchObject({ sold: '3000', left: '6000' });
  expect(followed(filed('2024-05-14', '9000'))[0]).toMatchObject({ sold: '1000' });
  expect(followed(filed('2024-05-15', '9000'))[0]).toMatchObject({ sold: '0', left: '9000', sales: [] });
});

test('another person’s notice, another issuer’s or another class’s covers nothing', () => {
  const none = { sales: [], sold: '0', left: '5000' };
  const mine = (facts: Partial<Notice>) => followed(filed('2024-03-01', '5000', facts));
  expect(mine({ seller: { cik: '0009000202', name: 'Ada J. Marlowe' } })).toEqual([none]);
  expect(mine({ issuer: { cik: '0009000102', name: 'Elsewhere Corp' } })).toEqual([none]);
  const [proposed] = aNotice().proposed;
  if (!proposed) return;
  const ofClass = (title: string) => mine({ proposed: [{ ...proposed, title, amount: '5000' }] })[0]?.sold;
  expect(ofClass('Common')).toBe('4000');
  const classRows = rows.map((row) => ({ ...row, security: 'Class A Common Stock' }));
  const [classB] = followNotices(
    [filed('2024-03-01', null, { proposed: [{ ...proposed, title: 'Class B', amount: '5000' }] })],
    classRows,
  );
  expect(classB?.sold).toBe('0');
});

test('a notice without an amount or a date is told so, and covers nothing', () => {
  expect(followed(filed('2024-03-01', null))).toEqual([{ sales: [], sold: null, left: null }]);
  expect(followNotices([filed(null, '5000')], rows)).toMatchObject([
    { sold: null, until: null, lacks: 'date', sales: [] },
  ]);
});

test('the page of a notice names its issuer alone: that is the one of the record with this name, or none', () => {
  const nameless = (name: string) => filed('2024-03-01', '5000', { issuer: { cik: null, name } });
  const same = nameless('FERNHILL INSTRUMENTS INC');
  expect(noticesOf([same], rows, '0009000101').map(({ issuer }) => issuer.cik)).toEqual(['0009000101']);
  const other = nameless('Fernhill Holdings, Inc.');
  expect(noticesOf([other], rows, '0009000101')).toEqual([]);
  const [row] = rows;
  const twins = row ? [row, { ...row, issuer: { ...row.issuer, cik: '0009000199' } }] : [];
  const [unknown] = noticesOf([same], twins, null);
  expect(unknown?.issuer.cik).toBeNull();
  expect(followNotices(unknown ? [unknown] : [], rows)).toMatchObject([{ lacks: 'issuer', sales: [] }]);
});

test('an amended notice takes the place of the one before it', () => {
  const amended = filed('2024-03-03', '3500', { documentType: '144/A' });
  expect(followed(filed('2024-03-01', '3000'), amended)).toEqual([
    { sales: ['3000 of 3000 on 2024-03-05', '500 of 1000 on 2024-05-14'], sold: '3500', left: '0' },
  ]);
});

test('an amended notice leaves one at another issuer, where neither names a CIK', () => {
  const at = (name: string, facts: Partial<Notice>) => {
    const notice = filed('2024-03-03', '3500', facts);
    return { ...notice, issuer: { cik: null, name } };
  };
  const lines = (...notices: KeptNotice[]) =>
    followNotices(notices, rows).map(({ notice: { documentType } }) => documentType);
  const original = at('Fernhill Instruments, Inc.', { documentType: '144' });
  expect(lines(original, at('Another Company', { documentType: '144/A' }))).toEqual(['144', '144/A']);
  expect(lines(original, at('FERNHILL INSTRUMENTS INC', { documentType: '144/A' }))).toEqual(['144/A']);
});

test('awards, purchases and gifts are not sales that a notice announced', () => {
  expect(followed(filed('2024-01-25', '9000'))[0]?.sales).toEqual(['3000 of 3000 on 2024-03-05']);
});

test('another kind of security is no sale of the class, whatever else the titles leave open', () => {
  const soldAs = (security: string, title = 'Common') => {
    const [proposed] = aNotice().proposed;
    const notice = filed('2024-05-14', '9000', { proposed: proposed ? [{ ...proposed, title }] : [] });
    const [line] = followNotices(
      [notice],
      rows.map((row) => ({ ...row, security })),
    );
    return line?.sales.length;
  };
  for (const other of ['Series A Preferred Stock', '5% Senior Notes', 'Warrants to buy Common Stock'])
    expect(soldAs(other), other).toBe(0);
  for (const same of ['Class A Common Stock', 'Ordinary Shares', 'Class A Shares', 'Units'])
    expect(soldAs(same), same).toBe(1);
  expect(soldAs('Common Stock', 'Common Stock and preferred share purchase rights')).toBe(1);
  expect(soldAs('Preference Shares', 'Preferred')).toBe(1);
});
