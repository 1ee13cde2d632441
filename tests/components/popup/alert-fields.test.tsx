import { render } from 'preact';
import { expect, test } from 'vitest';
import { AlertFields } from '../../../components/popup/details/AlertFields.tsx';
import { noConditions } from '../../../lib/news/records/choices.ts';
import type { AlertRecord, Conditions } from '../../../lib/watchlist/records/types/alert-record.ts';

function drawn(alert: AlertRecord | null, forAll: Conditions): HTMLElement {
  const root = document.createElement('div');
  render(<AlertFields alert={alert} forAll={forAll} onChange={async () => true} />, root);
  return root;
}

test('an entry without conditions of its own says in full what is set for all', () => {
  const said = (forAll: Conditions) => drawn(null, forAll).querySelector('.muted')?.textContent;
  expect(said(noConditions)).toBe('Set for all: every filing.');
  expect(said({ marketOnly: true, least: '100000', notUnderPlan: true })).toBe(
    'Set for all: purchases and sales only, at least $100,000 bought or sold, not under a plan.',
  );
  const own: AlertRecord = { version: 1, muted: false, conditions: noConditions };
  expect(drawn(own, noConditions).querySelector('.muted')).toBeNull();
});
