import { render } from 'preact';
import { expect, test } from 'vitest';
import { FLAG_SIGN } from '../../../components/flag-sign.ts';
import { Told } from '../../../components/popup/told/Told.tsx';
import type { NewsItem } from '../../../lib/news/records/item.ts';
import { aGlance } from '../../support/fakes/a-glance.ts';

const accession = '0009000900-26-000002';
const { seen, headline, sentence, plan } = aGlance(accession, 'Sold.');
const amends = 'Amends the filing of Jun 5, 2024 and may repeat, correct or add to it.';
const late = 'The filing may be late: 12 business days after the earliest transaction.';

function amendment(original: string | null, date: string | null = '2024-06-05'): NewsItem {
  const flags = [
    date === null ? 'Amends an earlier filing and may repeat, correct or add to it.' : amends,
    late,
  ];
  const amended = { ...seen, documentType: '4/A' as const, dateOfOriginalSubmission: date, flags };
  return {
    version: 1,
    accession,
    form: '4/A',
    filedAt: '2026-11-24',
    listedOn: '2026-11-24',
    url: seen.url,
    about: [{ kind: 'insider', cik: '0000000002', name: 'Doe Jane' }],
    summary: { seen: amended, headline, sentence, plan },
    unread: null,
    original,
    keptBack: null,
  };
}

function drawn(item: NewsItem): HTMLElement {
  const root = document.createElement('div');
  const ignore = () => undefined;
  render(
    <Told
      unread={[item]}
      isLooking={false}
      onRead={ignore}
      onAllRead={ignore}
      onMute={ignore}
      onLook={ignore}
      standing={null}
    />,
    root,
  );
  return root;
}
const flags = (root: HTMLElement) =>
  [...root.querySelectorAll('.told-text > .told-flag')].map((flag) => flag.textContent);

test('news of an amendment names the filing that it amends, and links to it', () => {
  const root = drawn(amendment('0009000900-24-000001'));
  expect(flags(root)).toEqual([`${FLAG_SIGN} ${amends}`, `${FLAG_SIGN} ${late}`]);
  const link = root.querySelector<HTMLAnchorElement>('.told-flag a');
  expect(link?.textContent).toBe('the filing of Jun 5, 2024');
  expect(link?.href).toBe(
    'https://www.sec.gov/Archives/edgar/data/1/000900090024000001/0009000900-24-000001-index.htm',
  );
});

test('an unknown original is named by its day, without a link, or without a day as an earlier filing', () => {
  expect(flags(drawn(amendment(null)))).toEqual([`${FLAG_SIGN} ${amends}`, `${FLAG_SIGN} ${late}`]);
  expect(drawn(amendment(null)).querySelector('.told-flag a')).toBeNull();
  expect(flags(drawn(amendment(null, null)))[0]).toBe(
    `${FLAG_SIGN} Amends an earlier filing and may repeat, correct or add to it.`,
  );
});

test('the sentence and whatever else there is to know are one press away', () => {
  const details = drawn(amendment(null)).querySelector('details');
  expect(details?.open).toBe(false);
  expect([...(details?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'Sold.',
  ]);
  const { summary, ...item } = amendment(null);
  const more = summary && { ...summary, seen: { ...summary.seen, flags: [amends, late, 'Another.'] } };
  const flagged = drawn({ ...item, summary: more }).querySelector('details');
  expect(flagged?.textContent).toBe(`DetailsSold.${FLAG_SIGN} Another.`);
});

test('an unread filing, and one that is not an amendment, names no original', () => {
  expect(flags(drawn({ ...amendment(null), summary: null, unread: 'not-found' }))).toEqual([]);
  expect(flags(drawn({ ...amendment(null), form: '4' }))).toHaveLength(1);
});

test('news says who filed on an issuer, and on which issuer an insider filed', () => {
  const about = (...parties: NewsItem['about']) => ({ ...amendment(null), about: parties });
  const said = (item: NewsItem) => drawn(item).querySelector('.told-text > .muted')?.textContent;
  const jane = { kind: 'insider' as const, cik: '0000000002', name: 'Doe Jane' };
  const acme = { kind: 'issuer' as const, cik: '0000000001', name: 'Acme Corp' };
  const filed = 'Form 4/A, filed Nov 24, 2026';
  expect(said(about(jane))).toBe(`Doe Jane · Acme Corp · ${filed}`);
  expect(said(about(acme))).toBe(`Acme Corp · Doe Jane · ${filed}`);
  expect(said(about(jane, acme))).toBe(`Doe Jane and Acme Corp · ${filed}`);
  expect(said({ ...about(jane), summary: null })).toBe(`Doe Jane · ${filed}`);
  const { summary } = amendment(null);
  const joint = summary && { ...summary, seen: { ...seen, owners: [...seen.owners, ...seen.owners] } };
  expect(said({ ...about(acme), summary: joint })).toBe(`Acme Corp · Doe Jane and 1 more · ${filed}`);
});

test('a right-to-left name reverses none of the others', () => {
  const about = [
    { kind: 'issuer' as const, cik: '0000000001', name: '\u05d0\u05d1' },
    { kind: 'insider' as const, cik: '0000000002', name: 'Doe Jane' },
  ];
  const root = drawn({ ...amendment(null), about });
  expect([...root.querySelectorAll('.told-text bdi')].map(({ textContent }) => textContent)).toEqual([
    '\u05d0\u05d1',
  ]);
  expect(root.querySelector('button[title^=Mute]')?.getAttribute('title')).toBe(
    'Mute \u2068\u05d0\u05d1\u2069 and Doe Jane',
  );
});
