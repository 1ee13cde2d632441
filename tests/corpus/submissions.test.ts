import { describe, expect, test } from 'vitest';
import { readSubmission } from '../../lib/edgar/envelope.ts';
import { readXml } from '../../lib/form4/parse/read-xml.ts';
import { submission } from '../support/edgar-pages/submission.ts';
import { differences, hasCorpus, read, stems, truth } from './corpus.ts';

const facts = {
  accession: '0000000001-24-000001',
  filedAsOfDate: '2024-06-13',
  acceptanceDatetime: '2024-06-12T18:30:57',
};

describe.runIf(hasCorpus)('real filings, wrapped in submissions', () => {
  test('each gives the filing that its XML gives, and names its parties', { timeout: 60_000 }, () => {
    const filings = truth();
    const all = stems('xml');
    expect(all.length).toBeGreaterThan(400);
    for (const stem of all) {
      const xml = read('xml', `${stem}.xml`);
      const filing = filings[stem];
      if (!filing) throw new Error(`${stem} has no truth.`);
      const enveloped = readSubmission(submission({ ...facts, filing, xml }));
      if (!enveloped.ok || enveloped.xml === null) throw new Error(`${stem} is not read.`);
      const reading = readXml(enveloped.xml);
      expect(reading.ok ? differences(reading.filing, filing) : reading.reason, stem).toEqual([]);
      const { filers } = enveloped.envelope;
      expect(
        filers.map(({ cik }) => cik),
        stem,
      ).toEqual([...filing.reportingOwners, filing.issuer].map(({ cik }) => cik?.padStart(10, '0')));
    }
  });
});
