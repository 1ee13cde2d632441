import { render } from 'preact';
import { expect, test } from 'vitest';
import { ListTable } from '../../components/lists/ListTable.tsx';
import { asListed } from '../../lib/lists/arrange-list.ts';
import type { Sighting } from '../../lib/watchlist/records/types/sighting.ts';
import { readRow } from '../lib/lists/rows.ts';

const sale = { shares: '1000', averagePrice: '12.5', value: '12500' };
const notes = { title: 'Notes', unit: 'dollars' as const };

/** What a row shows in a column. */
function said(column: string, facts: Partial<Sighting>): string | null | undefined {
  const place = document.createElement('div');
  render(
    <ListTable
      rows={[readRow(1, facts)]}
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

test('an unknown net is not called unreported: its cell may not be readable with certainty', () => {
  expect(said('net', { net: null, kinds: ['award'] })).toBe('unknown');
  expect(said('net', { net: null, kinds: [] })).toBe('–');
});
