// @vitest-environment node
import { expect, test } from 'vitest';
import { commands } from '../../../lib/extension/commands.ts';

const keys = Object.values(commands).flatMap(({ key }) => key ?? []);

test('no more keys are suggested than Chromium takes, and none twice', () => {
  expect(keys.length).toBeLessThanOrEqual(4);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(keys)('%s is a key that both browsers take', (key) => {
  expect(key).toMatch(/^Alt\+Shift\+[A-Z]$/);
});
