import { expect, test } from 'vitest';
import { readSubmission } from '../../../lib/edgar/envelope.ts';
import { readXml } from '../../../lib/form4/parse/read-xml.ts';
import { hasCorpus, read, truth } from '../../corpus/corpus.ts';
import { filing, owner } from '../samples/filing.ts';
import { listedSamples } from './listings/listings.ts';
import { annualReport, submission } from './submission.ts';

/** The header's labels and tags, without their values. */
const labels = (text: string) =>
  text
    .split(/<\/?XML>/)
    .flatMap((part, index) => (index === 1 ? [] : part.split('\n')))
    .flatMap((line) => /^\s*(<[/A-Z-]+>|[A-Z0-9 -]+:)/.exec(line)?.[0] ?? []);

const facts = {
  accession: '0009000900-24-000077',
  filedAsOfDate: '2024-06-13',
  acceptanceDatetime: '2024-06-13T18:30:57',
};

test.runIf(hasCorpus)('A submission has no label that EDGAR lacks, and none out of order', () => {
  const real = read('edgar', 'submission_0000320193-22-000061.txt');
  const filing = truth()['0000814585-20-000001'];
  if (!filing) throw new Error('No facts for the filing');
  const rest = labels(real);
  for (const label of labels(submission({ ...facts, filing }))) {
    expect(rest).toContain(label);
    rest.splice(0, rest.indexOf(label) + 1);
  }
});

test('A submission contains its dates, every filer and the filing', () => {
  const issuer = { cik: '0009000101', name: `Bell & "Thorne" <Holdings>`, tradingSymbol: 'BTHN' };
  const second = owner({ cik: '0009000299', name: "O'Neil Saoirse" });
  const joint = filing({ issuer, reportingOwners: [owner(), second] });
  const got = readSubmission(submission({ ...facts, filing: joint }));
  expect(got).toMatchObject({
    ok: true,
    envelope: {
      ...facts,
      formType: '4',
      filers: [
        { role: 'reporting-owner', cik: '0009000201', name: 'Marlowe Ada J' },
        { role: 'reporting-owner', cik: '0009000299', name: "O'Neil Saoirse" },
        { role: 'issuer', cik: '0009000101', name: issuer.name },
      ],
    },
  });
  expect(readXml((got.ok && got.xml) || '')).toEqual({ ok: true, filing: joint });
});

test('An annual report is a submission without an ownership document', () => {
  const company = { name: 'Fernhill Instruments, Inc.', cik: '0009000101' };
  expect(readSubmission(annualReport({ ...facts, company }))).toMatchObject({
    ok: true,
    envelope: { formType: '10-K' },
    xml: null,
  });
});

test.each(listedSamples)('$accession is submitted as it is listed', (listed) => {
  const text = submission({ ...listed, filedAsOfDate: listed.filingDate, filename: listed.document });
  const got = readSubmission(text);
  expect(got).toMatchObject({
    ok: true,
    envelope: {
      accession: listed.accession,
      formType: listed.form,
      filedAsOfDate: listed.filingDate,
      acceptanceDatetime: listed.acceptanceDatetime,
    },
  });
  expect(readXml((got.ok && got.xml) || '')).toEqual({ ok: true, filing: listed.filing });
});
