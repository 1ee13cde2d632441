import type { PartyRecord, RecordRow } from '../../../../lib/record/model.ts';
import { type Finding, unusualOf } from '../../../../lib/record/unusual/unusual.ts';
import { aRecord } from '../../../support/fakes/a-record.ts';

/** What one rule finds about the filing of the first row, in a record of these rows. */
export function found(kind: string, rows: readonly RecordRow[], facts: Partial<PartyRecord> = {}): Finding[] {
  const accession = rows[0]?.filings[0].accession ?? '';
  return unusualOf(aRecord({ rows: [...rows], ...facts }), accession).filter(
    (finding) => finding.kind === kind,
  );
}

export const texts = (findings: readonly Finding[]) => findings.map(({ text }) => text);
export const known = (findings: readonly Finding[]) => findings.filter(({ isKnown }) => isKnown);
