import { expect, test } from 'vitest';
import { noticeCard } from '../../components/hover/notice-card.ts';
import type { Notice } from '../../lib/form144/notice.ts';
import { aNotice } from '../support/edgar-pages/form144/a-notice.ts';

const lines = (facts: Partial<Notice> = {}) =>
  noticeCard({ kind: 'notice', notice: aNotice(facts), filedAt: '2024-05-14' })
    .flatMap((part) => (part.localName === 'dl' ? [...part.children] : [part]))
    .map(({ textContent }) => textContent);

test('a notice says who, what, about when, and that it is no sale', () => {
  expect(lines()).toEqual([
    'Form 144 · Fernhill Instruments, Inc.',
    'Ada J. Marlowe · Director, Officer',
    'Proposes to sell 2,500 shares of Common Stock valued at $63,750',
    'A notice, not a sale',
    'Sale date',
    'About May 14, 2024',
    'Outstanding',
    '48,000,000, according to this notice dated May 14, 2024',
    'Broker',
    'Example Securities LLC',
    'Acquired',
    '2,500 on Feb 1, 2024 (Restricted Stock Vesting)',
    '10b5-1 plan',
    'Adopted, or instructions given, Nov 10, 2023',
    'Past 3 months',
    'Sold 3,000 for $72,300 in one sale',
    'Filed May 14, 2024. The sale may follow in part, later, or not at all.',
  ]);
});

test('what a notice leaves out is called “not reported”, never nothing', () => {
  const [proposed] = aNotice().proposed;
  if (!proposed) return;
  const bare = { ...proposed, amount: null, marketValue: null, outstanding: null, approximateDate: null };
  const said = lines({ proposed: [bare], relationships: [], planAdoptions: [], soldInPastThreeMonths: null });
  expect(said).toContain('Proposes to sell Common Stock (amount not reported)');
  expect(said).toContain('Ada J. Marlowe · relationship not reported');
  expect(said).toContain('This notice gives no adoption date');
  expect(said.filter((text) => text === 'not reported')).toHaveLength(3);
  expect(lines({ soldInPastThreeMonths: [] })).toContain('No sales');
});

test('sales of two classes are not added up, nor are proceeds if one is missing', () => {
  const [sold] = aNotice().soldInPastThreeMonths ?? [];
  if (!sold) return;
  const said = (others: Partial<typeof sold>) =>
    lines({ soldInPastThreeMonths: [sold, { ...sold, ...others }] }).at(-2);
  expect(said({})).toBe('Sold 6,000 for $144,600 in two sales');
  expect(said({ title: 'Class B' })).toBe('Sold for $144,600 in two sales');
  expect(said({ proceeds: null })).toBe('Sold 6,000 in two sales');
});

test('several classes are named one by one, and those beyond three counted', () => {
  const [proposed] = aNotice().proposed;
  if (!proposed) return;
  const classes = ['A', 'B', 'C', 'D'].map((name) => ({ ...proposed, title: `Class ${name}` }));
  const said = lines({ proposed: classes });
  expect(said).toContain('Proposes to sell 2,500 of Class C valued at $63,750');
  expect(said).toContain('and 1 more');
  expect(said.join()).toContain('Class A: About May 14, 2024');
});
