import { render } from 'preact';
import { expect, test } from 'vitest';
import { Others } from '../../../components/record/analysis/Others.tsx';
import type { RecordRow } from '../../../lib/record/model.ts';
import { aRecord, aRow, listed } from '../../support/fakes/a-record.ts';

function said(...rows: RecordRow[]): string {
  const place = document.createElement('div');
  render(<Others record={aRecord({ rows })} until="2024-06-03" days={90} />, place);
  return place.textContent;
}

test('totals from EDGAR’s list are said to count derivatives as shares', () => {
  const award = { kind: 'award', code: 'A', direction: 'A' } as const;
  const option = aRow('2024-06-03', { ...award, security: 'Stock Option', table: 'II', amount: '50000' });
  const note = 'EDGAR’s list does not tell derivatives from stock';
  expect(said(listed(option))).toContain('50,000');
  expect(said(listed(option))).toContain(note);
  expect(said(option)).not.toContain('50,000');
  expect(said(option, aRow('2024-06-03'))).not.toContain(note);
  // What came before the days of the totals is not in them.
  expect(said(aRow('2024-06-03'), listed(aRow('2023-06-03')))).not.toContain(note);
});

test('what an insider sold in dollars, or of derivatives, is not called unreported', () => {
  const notes = aRow('2024-06-03', { unit: 'dollars', amount: '5000', value: null });
  expect(said(notes)).toContain('not in shares alone');
  expect(said(aRow('2024-06-03', { table: 'II' }))).toContain('not in shares alone');
  expect(said(aRow('2024-06-03', { amount: null }))).toContain('not known');
});
