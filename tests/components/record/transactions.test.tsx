import { render } from 'preact';
import { expect, test } from 'vitest';
import { Transactions } from '../../../components/record/Transactions.tsx';
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
