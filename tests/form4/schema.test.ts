import { expect, test } from 'vitest';
import { checkFiling } from '../../lib/form4/schema.ts';

test('a shape that is no filing is refused with the fields that are wrong', () => {
  expect(checkFiling({ documentType: '13F' })).toMatchObject({
    ok: false,
    reason: 'invalid',
    missing: expect.arrayContaining([expect.stringMatching(/^documentType: /)]),
  });
});
