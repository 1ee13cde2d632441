// @vitest-environment node
import { expect, test } from 'vitest';
import { minifiedAgain } from '../../build/minified-again.ts';
import { bundled } from './bundled.ts';

test('the named script becomes smaller and does the same, and no other script is touched', async () => {
  // Oxc leaves a function that is used only once, and a value that is known, as they are.
  const code = `(() => {
    const greeting = globalThis.nobody ? "hello" : "a";
    function say(text) { const both = [text, text]; globalThis.said = both.join("+"); }
    say(greeting);
  })();`;
  const plain = await bundled({ filing: code, page: code }, []);
  const built = await bundled({ filing: code, page: code }, [minifiedAgain('filing.js', '// first')]);
  expect(built['page.js']).toBe(plain['page.js']);
  expect(built['filing.js']?.length).toBeLessThan(plain['filing.js']?.length ?? 0);
  expect(built['filing.js']).toMatch(/^\/\/ first\n/);
  new Function(built['filing.js'] ?? '')();
  expect(globalThis).toMatchObject({ said: 'a+a' });
});
