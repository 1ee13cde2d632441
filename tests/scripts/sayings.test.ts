// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const script = resolve(import.meta.dirname, '../../scripts/sayings.ts');

test('without real filings, the samples say each thing once', { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'form4-lens-sayings-'));
  const out = join(folder, 'sayings.txt');
  const { status, stdout } = spawnSync(process.execPath, [script, out, join(folder, 'none')], {
    encoding: 'utf8',
  });
  const lines = readFileSync(out, 'utf8').split('\n');
  rmSync(folder, { recursive: true });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\d+ filings: /);
  expect(lines.filter((line) => line.startsWith('#'))).toEqual([
    '# Headlines',
    '# Sentences',
    '# Flags',
    '# Rows',
    '# Notes',
  ]);
  expect(lines).toContain('seed: Acquired 123,239 in a grant, award or other acquisition');
  expect(lines).toContainEqual(
    expect.stringMatching(/^seed: Michael D\. Kandris, .* acquired 123,239 shares/),
  );
  const sayings = lines.filter((line) => line.includes(': '));
  expect(new Set(sayings).size).toBe(sayings.length);
});
