import { describe, expect, test, vi } from 'vitest';
import { hoverCard } from '../../components/hover/hover-card.ts';
import { fail } from '../../lib/edgar/client/failure.ts';
import type { Shown } from '../../page/hover/controller.ts';
import { aGlance } from '../support/fakes/a-glance.ts';

const onRetry = vi.fn();
const card = (shown: Shown) =>
  hoverCard({
    shown,
    href: '/filing',
    onRetry,
    now: 0,
    isByKey: false,
    stars: [],
    amended: document.createElement('div'),
  });
const glance = aGlance('0000000001-24-000001', 'Jane Doe sold 1,000 shares.');
const retryOf = (shown: Shown) => card(shown).querySelector('button');

test('a summary says form, issuer, net, kind, sentence, role, holdings, plan and dates', () => {
  const { textContent } = card({ kind: 'filing', glance });
  for (const said of [
    'Form 4 · Acme Corp',
    'ACME',
    'Doe Jane · Director',
    'Sold 1,000 at $12.50 · $12,500',
    'Net −1,000 Common Stock, down 10.0%',
    'Rule 10b5-1 plan',
    'Jane Doe sold 1,000 shares.',
    'Director',
    'Direct9,000',
    'Box checked',
    'Filed Jun 5, 2024, 2 calendar days after the earliest transaction · accepted by EDGAR Jun 4, 2024, 6:10 p.m. ET',
  ]) {
    expect(textContent).toContain(said);
  }
});

test('everything to know before trusting the figures is said', () => {
  const flags = ['A total.', 'Another currency.', 'Late.', 'One of several.'];
  const flagged = { ...glance, seen: { ...glance.seen, flags } };
  const list = card({ kind: 'filing', glance: flagged }).querySelector('ul.flags');
  expect(list?.getAttribute('aria-label')).toBe('Before you trust the figures');
  expect([...(list?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    '\u26a0\ufe0e A total.',
    '\u26a0\ufe0e Another currency.',
    '\u26a0\ufe0e Late.',
    '\u26a0\ufe0e One of several.',
  ]);
  expect(card({ kind: 'filing', glance }).querySelector('ul.flags')).toBeNull();
});

test('a checked box comes with its adoption date, or with a note that none was found', () => {
  const said = (facts: Partial<typeof glance>) =>
    card({ kind: 'filing', glance: { ...glance, ...facts } }).textContent;
  expect(said({ planAdoptions: ['2024-03-05', '2024-06-07'] })).toContain(
    'Box checked; adopted Mar 5, 2024, Jun 7, 2024',
  );
  expect(said({})).toContain('Box checked; no adoption date found in the footnotes');
  expect(said({ plan: 'mentioned', planAdoptions: ['2024-03-05'] })).toContain(
    'Mentioned in a footnote or remark; adopted Mar 5, 2024',
  );
  expect(said({ plan: 'not-checked' })).not.toContain('adopt');
  expect(said({ plan: 'no-box', planAdoptions: [] })).toContain('No such box on this form');
  expect(said({ plan: 'not-found', planAdoptions: [] })).toContain('Box not found');
});

test('of many owners and lines, the first three are named and the rest counted', () => {
  const owners = Array.from({ length: 10 }, (_, n) => ({ cik: null, name: `Fund ${n}`, role: '10% owner' }));
  const many = { ...glance, seen: { ...glance.seen, owners } };
  const { textContent } = card({ kind: 'filing', glance: many });
  expect(textContent).toContain('Fund 0 and 9 others');
  expect(textContent).toContain('10 reporting persons');
  expect(textContent).toContain('Fund 2: 10% owner');
  expect(textContent).not.toContain('Fund 3');
  expect(textContent).toContain('and 7 more');
});

test('what is not reported is called “not reported”, never 0', () => {
  const line = { line: 'Direct', unit: 'shares' as const, after: null };
  const said = (...holdings: (typeof glance)['holdings']) =>
    card({
      kind: 'filing',
      glance: { ...glance, holdings, percent: null, seen: { ...glance.seen, net: null } },
    }).textContent;
  expect(said({ ...line, afterUnknown: 'not-reported' })).toContain('Directnot reported');
  expect(said({ ...line, afterUnknown: 'several-orders' })).toContain(
    'cannot be determined: the rows add up in more than one order',
  );
  // As an earlier release kept it.
  expect(said(line)).toContain('unknown');
  expect(said(line)).not.toMatch(/(^|\D)0(\D|$)/);
});

test('a change is put in words, and one that rounds to zero is not called none', () => {
  const said = (percent: string, net: string) =>
    card({ kind: 'filing', glance: { ...glance, percent, seen: { ...glance.seen, net } } }).textContent;
  expect(said('-10', '-1000')).toContain('down 10.0%');
  expect(said('0', '1')).toContain('up less than 0.01%');
});

test('a change is said to be on the lines with transactions if there are others', () => {
  const lines = [...glance.holdings, { line: 'Indirect, By Trust', unit: 'shares' as const, after: '10' }];
  const said = (holdings: (typeof glance)['holdings']) =>
    card({ kind: 'filing', glance: { ...glance, holdings } }).textContent;
  expect(said(lines)).toContain('down 10.0% on the lines with transactions');
  expect(said(glance.holdings)).not.toContain('on the lines');
});

test('without transactions, nothing is said to be owned “after”', () => {
  const seen = { ...glance.seen, kinds: [] };
  expect(card({ kind: 'filing', glance: { ...glance, seen } }).textContent).toContain('OwnedDirect9,000');
});

test.each(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '\\new /DE/ & Sons'])(
  'a name such as %s stays text',
  (name) => {
    const hostile = {
      ...glance,
      sentence: name,
      seen: {
        ...glance.seen,
        kinds: [name],
        issuer: { cik: null, name, ticker: name },
        owners: [{ cik: null, name, role: name }],
      },
    };
    const drawn = card({ kind: 'filing', glance: hostile });
    expect(drawn.querySelector('img, script')).toBeNull();
    expect(drawn.textContent.split(name).length).toBeGreaterThan(4);
  },
);

describe('what is not there yet, or not at all', () => {
  test('a skeleton tells a screen reader that something is coming', () => {
    const drawn = card(null);
    expect(drawn.getAttribute('aria-busy')).toBe('true');
    expect(drawn.querySelector('[role=status]')?.ariaLabel).toBe('Reading the filing');
  });

  test('a failure says so, and can be retried', () => {
    expect(card(fail('offline')).textContent).toContain('Can’t reach sec.gov');
    retryOf(fail('offline'))?.click();
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('a refusal says how long it lasts, and cannot be retried before then', () => {
    const blocked: Shown = { kind: 'failure', reason: 'blocked', until: 90_000 };
    expect(card(blocked).textContent).toContain('2 minutes');
    expect(retryOf(blocked)).toBeNull();
  });

  test.each(['no-document', 'malformed', 'unknown'] as const)(
    'a filing that cannot be read (%s) is linked',
    (reason) => {
      const drawn = card({ kind: 'unreadable', reason });
      expect(drawn.querySelector('p')?.textContent).toMatch(/filing/);
      expect(drawn.querySelector('a')?.getAttribute('href')).toBe('/filing');
      expect(drawn.querySelector('button')).toBeNull();
    },
  );
});
