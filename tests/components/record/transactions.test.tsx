import { render } from 'preact';
import { expect, test } from 'vitest';
import { Transactions } from '../../../components/record/Transactions.tsx';
import { words } from '../../../components/record/words.ts';
import type { RecordRow } from '../../../lib/record/model.ts';
import { aRow } from '../../support/fakes/a-record.ts';

function drawn(row: RecordRow): HTMLElement {
  const place = document.createElement('div');
  render(<Transactions rows={[row]} hasOwners={false} onSave={() => {}} />, place);
  return place;
}

test('the plan of a filing is not claimed for each of its rows', () => {
  const chip = drawn(aRow('2024-06-03', { plan: 'checked' })).querySelector('.chip');
  expect(chip?.getAttribute('title')).toContain('may concern only some of the filing’s transactions');
  expect(drawn(aRow('2024-06-03')).querySelector('.chip')).toBeNull();
});

test('a row in a record shows what to know before trusting its filing', () => {
  const flagged = drawn(aRow('2024-06-03', { flags: ['A total.', 'Late.'] }));
  expect(flagged.querySelector('.caution')?.getAttribute('title')).toBe('A total. Late.');
  expect(flagged.textContent).toContain('A total. Late.');
  expect(drawn(aRow('2024-06-03')).querySelector('.caution')).toBeNull();
  expect(drawn(aRow('2024-06-03', { flags: null })).querySelector('.caution')).toBeNull();
});

test.each([
  ['a gift', { kind: 'gift', code: 'G', price: '0' }, null],
  ['a gift with a price in its cell', { kind: 'gift', code: 'G', price: '12.5' }, null],
  ['a grant', { kind: 'award', code: 'A', price: '0' }, null],
  ['an inheritance', { kind: 'inheritance', code: 'W', price: '3' }, null],
  ['an exercise', { kind: 'exercise', code: 'M', price: '5' }, '$5.00'],
  ['a sale reported at 0', { price: '0' }, '$0.00'],
] as [string, Partial<RecordRow>, string | null][])(
  'the price of %s is shown only if there is one',
  (_, facts, shown) => {
    const row = aRow('2024-06-03', { ...facts, value: '1' });
    expect(drawn(row).querySelector('td.price')?.textContent).toBe(shown ?? words.unknown);
    expect(words.point(row).includes(' at $')).toBe(shown !== null);
  },
);
