import { render } from 'preact';
import { expect, test } from 'vitest';
import { ListTable } from '../../components/lists/ListTable.tsx';
import { summarize } from '../../lib/form4/summary/summarize.ts';
import { type FiledTrades, filedTradesOf } from '../../lib/glance/filed-trades.ts';
import { asListed } from '../../lib/lists/arrange-list.ts';
import { glanceOfRow } from '../../lib/lists/list-row.ts';
import type { Sighting } from '../../lib/watchlist/records/types/sighting.ts';
import { readRow } from '../lib/lists/rows.ts';
import { filing, row } from '../support/samples/filing.ts';

const sale = { shares: '1000', averagePrice: '12.5', value: '12500' };
const notes = { title: 'Notes', unit: 'dollars' as const };

/** What a row shows in a column. */
function said(
  column: string,
  facts: Partial<Sighting>,
  filed: Partial<FiledTrades> = {},
): string | null | undefined {
  const place = document.createElement('div');
  const read = readRow(1, facts);
  const glance = glanceOfRow(read);
  const answer = glance && {
    kind: 'filing' as const,
    glance: { ...glance, filed: { ...glance.filed, ...filed } },
  };
  render(
    <ListTable
      rows={[{ ...read, answer }]}
      size={1}
      sorting={asListed}
      onSort={() => {}}
      unreadWords={() => ''}
    />,
    place,
  );
  return place.querySelector(`td.${column}`)?.textContent;
}

test('dollars are unknown if a purchase or sale has no certain value, and left out if there is neither', () => {
  const none = { bought: null, sold: null };
  expect(said('dollars', { ...none, kinds: ['market-sale'], sold: sale })).toBe('$12,500');
  expect(said('dollars', { ...none, kinds: ['market-sale'], sold: { ...sale, value: null } })).toBe(
    'unknown',
  );
  // The amount in a row is unknown.
  expect(said('dollars', { ...none, kinds: ['market-sale'] })).toBe('unknown');
  expect(said('dollars', { ...none, kinds: ['award'] })).toBe('–');
  // The net already says it.
  expect(said('dollars', { ...none, kinds: ['market-buy'], security: notes })).toBe('–');
});

test('dollars of one security are said to be that if others were traded, too', () => {
  const filed = filing({ nonDerivativeTable: [row({ securityTitle: 'Class B' })] });
  const of = (title: string) =>
    said(
      'dollars',
      { sold: sale, security: { title, unit: 'shares' } },
      filedTradesOf(filed, summarize(filed)),
    );
  expect(of('Class A')).toBe('$12,500 of one security');
  expect(of('Class B')).toBe('$12,500');
});

test('an unknown net is not called unreported: its cell may not be readable with certainty', () => {
  expect(said('net', { net: null, kinds: ['award'] })).toBe('unknown');
  expect(said('net', { net: null, kinds: [] })).toBe('–');
});
