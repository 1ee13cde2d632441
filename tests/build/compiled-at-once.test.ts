// @vitest-environment node
import { expect, test } from 'vitest';
import { compiledAtOnce } from '../../build/compiled-at-once.ts';
import { bundled } from './bundled.ts';

test('the script that is named asks to be compiled at once, in its first line, and no other does', async () => {
  const scripts = { filing: 'console.log("card");', page: 'console.log("links");' };
  const built = await bundled(scripts, [compiledAtOnce('filing.js')]);
  expect(built['filing.js']).toMatch(/^\/\/# allFunctionsCalledOnLoad\n[\s\S]*card/);
  expect(built['page.js']).toContain('links');
  expect(built['page.js']).not.toContain('allFunctionsCalledOnLoad');
});
