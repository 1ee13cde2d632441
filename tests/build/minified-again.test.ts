// @vitest-environment node
import { expect, test } from 'vitest';
import { minifiedAgain } from '../../build/minified-again.ts';
import { bundled } from './bundled.ts';

test('the script that is named is made smaller and does the same, and no other is touched', async () => {
  const code =
    'globalThis.said = globalThis.none === undefined ? (() => { if (globalThis.none) return "x"; else return "a+b"; })() : new RegExp("/x/").test("y");';
  const plain = await bundled({ filing: code, page: code }, []);
  const built = await bundled({ filing: code, page: code }, [minifiedAgain('filing.js')]);
  expect(built['page.js']).toBe(plain['page.js']);
  expect(built['filing.js']?.length).toBeLessThan(plain['filing.js']?.length ?? 0);
  new Function(built['filing.js'] ?? '')();
  expect(globalThis).toMatchObject({ said: 'a+b' });
});
