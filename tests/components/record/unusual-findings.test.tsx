import { render } from 'preact';
import { expect, test } from 'vitest';
import { UnusualFindings } from '../../../components/record/analysis/UnusualFindings.tsx';
import type { RecordRow } from '../../../lib/record/model.ts';
import { accessionOf, aRecord, aRow } from '../../support/fakes/a-record.ts';

function said(rows: RecordRow[]): string {
  const place = document.createElement('div');
  const record = aRecord({ rows });
  render(<UnusualFindings record={record} accession={accessionOf('2024-06-03')} />, place);
  return place.textContent;
}

test('a filing with a sale of which nothing is found is not said to have none', () => {
  const sale = aRow('2024-06-03', { plan: 'checked' });
  const before = aRow('2024-03-04', { plan: 'checked' });
  const nothing = 'The record shows nothing to note about this filing’s purchases and sales.';
  expect(said([sale, before])).toContain(nothing);
  const none = 'This filing has no purchase or sale that can be measured.';
  expect(said([aRow('2024-06-03', { kind: 'gift', code: 'G' }), before])).toContain(none);
  // An amendment has replaced the filing's rows, or its date is not known.
  expect(said([before])).toContain(none);
  expect(said([{ ...sale, date: null }, before])).toContain(none);
  expect(said([sale])).not.toMatch(/nothing to note|no purchase or sale/);
});
