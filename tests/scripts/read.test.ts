// @vitest-environment node
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Filing } from '../../lib/form4/model/filing.ts';
import { formdataPage } from '../support/edgar-pages/formdata/formdata-page.ts';
import { ownershipXml } from '../support/edgar-pages/ownership-xml/ownership-xml.ts';
import { annualReport, submission } from '../support/edgar-pages/submission.ts';
import { filing, owner } from '../support/samples/filing.ts';
import { samples } from '../support/samples/samples.ts';
import { seed } from '../support/samples/statements/seed.ts';
import { unknownLayout } from '../support/samples/statements/unknown-layout.ts';

const script = resolve(import.meta.dirname, '../../scripts/read.ts');
const facts = {
  accession: '0009000900-24-000077',
  filedAsOfDate: '2024-05-16',
  acceptanceDatetime: '2024-05-16T18:30:57',
};
const accented = filing({ reportingOwners: [owner({ name: 'Núñez José' })] });

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'form4-lens-read-'));
  mkdirSync(join(folder, 'folder.html'));
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  write('page.html', samples[0]?.html ?? '');
  write('page.xml', formdataPage(accented));
  write('windows.htm', Buffer.from(formdataPage(accented).replace('UTF-8', 'windows-1252'), 'latin1'));
  write('utf-16.htm', Buffer.from(`\ufeff${formdataPage(accented)}`, 'utf16le'));
  write('source.xml', ownershipXml(accented));
  write('source.html', `\ufeff\n<!-- A comment -->${ownershipXml(accented).replace(/^<\?.*?\?>/, '')}`);
  write(
    'submission.txt',
    `-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n${submission({ ...facts, filing: accented })}`,
  );
  write('cut.txt', submission({ ...facts, filing: accented }).slice(0, -300));
  write('plain.txt', submission({ ...facts, filing: accented }).replace(/<XML>[\s\S]*<\/XML>/, 'FORM 4'));
  write('10-k.txt', annualReport({ ...facts, company: { name: 'Fernhill', cik: '0009000101' } }));
  write('unknown.html', unknownLayout);
  write('empty.html', '');
  write(
    'bytes.html',
    Uint8Array.from({ length: 4096 }, (_, index) => (index * 89) % 256),
  );
  write('misprint.xml', ownershipXml(accented).replace('<documentType>4', '<documentType>Form 4'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = () => ({ env: { ...process.env, INIT_CWD: folder } });

function read(...args: string[]) {
  const options = { ...inFolder(), encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options);
  const lines = stdout.split('\n').slice(0, -1);
  return { status, stderr, answers: lines.map((line) => JSON.parse(line)) };
}

describe('npm run read', { timeout: 30_000 }, () => {
  test('a page, an XML and a submission are read by what they hold, not by their names', () => {
    const files = [
      'page.html',
      'page.xml',
      'windows.htm',
      'utf-16.htm',
      'source.xml',
      'source.html',
      'submission.txt',
    ];
    const { status, answers, stderr } = read(...files);
    expect(answers.map(({ file, ok }) => [file, ok])).toEqual(files.map((file) => [file, true]));
    const filings: Filing[] = answers.map(({ filing }) => filing);
    expect(filings).toEqual([seed, ...Array(6).fill(accented)]);
    expect(answers[0].summary.headline.net.value).toBe('123239');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('each file that cannot be read has its line and its reason, and the exit code is 1', () => {
    const { status, answers } = read(
      'nowhere.html',
      'folder.html',
      'empty.html',
      'bytes.html',
      'plain.txt',
      '10-k.txt',
      'cut.txt',
      'misprint.xml',
      'page.html',
    );
    expect(status).toBe(1);
    expect(answers).toEqual([
      {
        file: 'nowhere.html',
        ok: false,
        reason: 'unreadable',
        missing: [expect.stringContaining('no such file')],
      },
      {
        file: 'folder.html',
        ok: false,
        reason: 'unreadable',
        missing: [expect.stringContaining('directory')],
      },
      { file: 'empty.html', ok: false, reason: 'not-a-filing', missing: [] },
      { file: 'bytes.html', ok: false, reason: 'not-a-filing', missing: [] },
      {
        file: 'plain.txt',
        ok: false,
        reason: 'not-a-filing',
        missing: ['ownership XML: the form was filed as plain text'],
      },
      { file: '10-k.txt', ok: false, reason: 'not-a-filing', missing: [] },
      { file: 'cut.txt', ok: false, reason: 'truncated', missing: ['</ownershipDocument>'] },
      { file: 'misprint.xml', ok: false, reason: 'invalid', missing: ['documentType: “FORM 4”'] },
      expect.objectContaining({ file: 'page.html', ok: true }),
    ]);
  });

  test('an address shows that a page in an unknown layout ought to be a filing', () => {
    const url = 'https://www.sec.gov/Archives/edgar/data/1/000000000000000001/xslF345X09/doc4.xml';
    expect(read('unknown.html', '--url', url).answers).toEqual([
      {
        file: 'unknown.html',
        ok: false,
        reason: 'unknown-layout',
        missing: expect.arrayContaining(['Table I', 'Issuer Name and Ticker or Trading Symbol']),
      },
    ]);
  });

  test('a command that cannot be understood prints its usage, and nothing else', () => {
    const { status, stderr, answers } = read('--url', 'no address', 'page.html');
    expect({ status, answers }).toEqual({ status: 2, answers: [] });
    expect(stderr).toContain('Usage: npm run -s read -- [--url URL] [--say] FILE…');
  });

  test('a reader that has seen enough ends it without an error message', async () => {
    const child = spawn(process.execPath, [script, ...Array(300).fill('page.html')], inFolder());
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'close');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

test('with --say, what a reader is told about it is included', { timeout: 30_000 }, () => {
  const [plain, told] = [read('page.html').answers[0], read('--say', 'page.html').answers[0]];
  expect(Object.keys(plain)).toEqual(['file', 'ok', 'filing', 'summary']);
  expect(told).toMatchObject(plain);
  expect(told.sentence).toContain('acquired 123,239 shares of Common Stock');
  expect(told.notes[0]).toMatchObject({
    row: 'nonDerivativeTable.0',
    title: expect.stringContaining('Acquired 123,239 shares'),
    paragraphs: expect.arrayContaining([
      { label: 'A', text: 'grant, award or other acquisition (Rule 16b-3(d))' },
    ]),
  });
  expect(told.flags).toEqual([]);
});
