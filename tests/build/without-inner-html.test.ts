// @vitest-environment node
import type { Plugin } from 'vite';
import { expect, test } from 'vitest';
import { withoutInnerHtml } from '../../build/without-inner-html.ts';
import { bundled } from './bundled.ts';

/** Everything of Preact's that draws. */
const drawing = {
  script: "import { h, render } from 'preact'; render(h('p', null, 'Hello'), document.body);",
};

/** Another Preact, as an update may bring it. */
const changed = (change: (code: string) => string): Plugin => ({
  name: 'another-preact',
  enforce: 'pre',
  transform: { filter: { id: /\/preact\/dist\// }, handler: (code) => ({ code: change(code), map: null }) },
});

test('Preact as it is writes innerHTML, and in the build no more', async () => {
  expect((await bundled(drawing, []))['script.js']).toContain('.innerHTML');
  const built = (await bundled(drawing, [withoutInnerHtml()]))['script.js'];
  expect(built).toContain('createElement');
  expect(built).not.toContain('.innerHTML=');
});

test.each([
  ['writes it in another way', (code: string) => code.replaceAll('innerHTML', 'outerHTML')],
  ['writes it in two places', (code: string) => `${code};export const more=(a,b)=>{a.innerHTML=b.__html};`],
])('a Preact that %s fails the build', async (_, change) => {
  await expect(bundled(drawing, [changed(change), withoutInnerHtml()])).rejects.toThrow(
    'Preact no longer writes innerHTML in one place',
  );
});
