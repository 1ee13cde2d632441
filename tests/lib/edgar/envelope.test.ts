import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEnvelope, readSubmission } from '../../../lib/edgar/envelope.ts';

const header = `<SEC-DOCUMENT>0001234567-24-000123.txt : 20240605
<SEC-HEADER>0001234567-24-000123.hdr.sgml : 20240605
<ACCEPTANCE-DATETIME>20240604181030
ACCESSION NUMBER:\t\t0001234567-24-000123
CONFORMED SUBMISSION TYPE:\t4/A
PUBLIC DOCUMENT COUNT:\t\t1
CONFORMED PERIOD OF REPORT:\t20240603
FILED AS OF DATE:\t\t20240605

REPORTING-OWNER:\t

\tOWNER DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tDoe Jane
\t\tCENTRAL INDEX KEY:\t\t\t0001111111

\tFORMER NAME:\t
\t\tFORMER CONFORMED NAME:\tRoe Jane

REPORTING-OWNER:\t

\tOWNER DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tDoe Family Trust /DE/
\t\tCENTRAL INDEX KEY:\t\t\t0002222222

ISSUER:\t\t

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tACME & SONS: A HOLDING CORP
\t\tCENTRAL INDEX KEY:\t\t\t0000333333

\tFORMER COMPANY:\t
\t\tFORMER CONFORMED NAME:\tACME INC
</SEC-HEADER>
`;
const document4 =
  '<?xml version="1.0"?>\n<ownershipDocument>\n<documentType>4/A</documentType>\n</ownershipDocument>';
const submission = `${header}<DOCUMENT>
<TYPE>4/A
<TEXT>
<XML>
${document4}
</XML>
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;

const exhibit = `<DOCUMENT>
<TYPE>EX-99
<TEXT>
<XML>
<ownershipDocument>
<documentType>3</documentType>
</ownershipDocument>
</XML>
</TEXT>
</DOCUMENT>
`;

test('a document in an exhibit is not the form’s own, wherever it stands', () => {
  const before = submission.replace('<DOCUMENT>', `${exhibit}<DOCUMENT>`);
  expect(readSubmission(before)).toMatchObject({ ok: true, xml: document4.slice(document4.indexOf('<own')) });
  expect(readSubmission(`${header}${exhibit}`)).toMatchObject({ ok: true, xml: null });
});

test.each([
  ['beside it', submission.replace('<DOCUMENT>', submission.slice(header.length))],
  ['behind it', submission.replace('\n</XML>', `\n${document4}\n</XML>`)],
])('a second document of the form %s is not told from the first', (_, two) => {
  expect(readSubmission(two)).toEqual({
    ok: false,
    reason: 'invalid',
    missing: ['one document of the form alone'],
  });
});

const expected = {
  accession: '0001234567-24-000123',
  formType: '4/A',
  periodOfReport: '2024-06-03',
  filedAsOfDate: '2024-06-05',
  acceptanceDatetime: '2024-06-04T18:10:30',
  filers: [
    { role: 'reporting-owner', cik: '0001111111', name: 'Doe Jane' },
    { role: 'reporting-owner', cik: '0002222222', name: 'Doe Family Trust /DE/' },
    { role: 'issuer', cik: '0000333333', name: 'ACME & SONS: A HOLDING CORP' },
  ],
};

test('the header says who filed what for whom, and when', () => {
  expect(readSubmission(submission)).toMatchObject({ ok: true, envelope: expected });
});

test('a header with Windows line ends reads the same', () => {
  expect(readSubmission(submission.replaceAll('\n', '\r\n'))).toMatchObject({ ok: true, envelope: expected });
});

test('the ownership document is handed on from its first to its last tag', () => {
  const read = readSubmission(submission);
  expect(read.ok && read.xml).toBe(document4.slice(document4.indexOf('<ownership')));
});

test('a submission cut off right after its ownership document reads as a whole one', () => {
  const cut = submission.slice(0, submission.indexOf('</ownershipDocument>') + '</ownershipDocument>'.length);
  expect(readSubmission(cut)).toEqual(readSubmission(submission));
});

test('a document with a namespace prefix is found', () => {
  const prefixed = submission.replaceAll(/(<\/?)ownershipDocument/g, '$1edgar:ownershipDocument');
  const read = readSubmission(prefixed);
  expect(read.ok && read.xml).toMatch(/^<edgar:ownershipDocument>[\s\S]+<\/edgar:ownershipDocument>$/);
});

test('a filing without ownership XML has an envelope and no document', () => {
  const report = submission.replace('4/A', '10-K').replace(document4, '<html></html>');
  expect(readSubmission(report)).toMatchObject({ ok: true, envelope: { formType: '10-K' }, xml: null });
});

describe('what is missing is null or a typed reason, never a guess', () => {
  test('a document that does not end is truncated', () => {
    const cut = submission.slice(0, submission.indexOf('</ownershipDocument>'));
    expect(readSubmission(cut)).toEqual({
      ok: false,
      reason: 'truncated',
      missing: ['</ownershipDocument>'],
    });
  });

  test('a text without a header is no submission', () => {
    expect(readSubmission('<html><body>File Unavailable</body></html>')).toMatchObject({
      ok: false,
      reason: 'not-a-submission',
    });
  });

  test('a header without accession number and form is invalid and says so', () => {
    expect(readEnvelope('<SEC-HEADER>x\nFILED AS OF DATE:\t20240605\n</SEC-HEADER>')).toEqual({
      ok: false,
      reason: 'invalid',
      missing: ['ACCESSION NUMBER', 'CONFORMED SUBMISSION TYPE'],
    });
  });

  test('dates, names and CIKs that are not there are null', () => {
    const bare = header
      .replace(/^FILED AS OF DATE.*\n/m, '')
      .replace(/^<ACCEPTANCE.*\n/m, '')
      .replace(/^.*Doe Jane\n.*\n/m, '');
    expect(readEnvelope(bare)).toMatchObject({
      envelope: {
        filedAsOfDate: null,
        acceptanceDatetime: null,
        filers: [{ role: 'reporting-owner', cik: null, name: null }, {}, {}],
      },
    });
  });
});

const real = '../shared/corpus/edgar/submission_0000320193-22-000061.txt';
test.runIf(existsSync(real))('a submission as EDGAR serves it reads', () => {
  const read = readSubmission(readFileSync(real, 'utf8'));
  expect(read).toMatchObject({
    ok: true,
    envelope: {
      accession: '0000320193-22-000061',
      formType: '4',
      filedAsOfDate: '2022-05-06',
      acceptanceDatetime: '2022-05-06T18:30:57',
      filers: [
        { role: 'reporting-owner', cik: '0001462356', name: 'Adams Katherine L.' },
        { role: 'issuer', cik: '0000320193', name: 'Apple Inc.' },
      ],
    },
  });
  expect(read.ok && read.xml).toMatch(/^<ownershipDocument>[\s\S]+<\/ownershipDocument>$/);
});
