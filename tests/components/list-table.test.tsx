import { render } from 'preact';
import { expect, test } from 'vitest';
import { ListTable } from '../../components/lists/ListTable.tsx';
import { asListed } from '../../lib/lists/arrange-list.ts';
import type { Sighting } from '../../lib/watchlist/records/types/sighting.ts';
import { readRow } from '../lib/lists/rows.ts';

const sale = { shares: '1000', averagePrice: '12.5', value: '12500' };
const notes = { title: 'Notes', unit: 'dollars' as const };

/** What a row has under a head. */
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

test('dollars are unknown where a purchase or sale has none that is certain, and none where there is neither', () => {
  const none = { bought: null, sold: null };
  expect(said('dollars', { ...none, kinds: ['market-sale'], sold: sale })).toBe('$12,500');
  expect(said('dollars', { ...none, kinds: ['market-sale'], sold: { ...sale, value: null } })).toBe(
    'unknown',
  );
  // The amount of a row is not known.
  expect(said('dollars', { ...none, kinds: ['market-sale'] })).toBe('unknown');
  expect(said('dollars', { ...none, kinds: ['award'] })).toBe('–');
  // The net says it.
  expect(said('dollars', { ...none, kinds: ['market-buy'], security: notes })).toBe('–');
});

test('a net that is not known is not said to be unreported: its cell may not be read with certainty', () => {
  expect(said('net', { net: null, kinds: ['award'] })).toBe('unknown');
  expect(said('net', { net: null, kinds: [] })).toBe('–');
});
