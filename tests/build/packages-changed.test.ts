// @vitest-environment node
import type { Plugin } from 'vite';
import { expect, test } from 'vitest';
import { packagesChanged } from '../../build/packages-changed.ts';
import { bundled } from './bundled.ts';

/** Everything in Preact that draws. */
const drawing = {
  script: "import { h, render } from 'preact'; render(h('p', null, 'Hello'), document.body);",
};
const charting = { script: "import uPlot from 'uplot'; console.log(new uPlot({}, [], document.body));" };

/** Another version of a package, such as an update may bring. */
const changed = (id: RegExp, change: (code: string) => string): Plugin => ({
  name: 'another-version',
  enforce: 'pre',
  transform: { filter: { id }, handler: (code) => ({ code: change(code), map: null }) },
});

test('Preact itself writes innerHTML, but no longer does in the build', async () => {
  expect((await bundled(drawing, []))['script.js']).toContain('.innerHTML');
  const built = (await bundled(drawing, [packagesChanged()]))['script.js'];
  expect(built).toContain('createElement');
  expect(built).not.toContain('.innerHTML=');
});

test.each([
  ['writes it in another way', (code: string) => code.replaceAll('innerHTML', 'outerHTML')],
  ['writes it in two places', (code: string) => `${code};export const more=(a,b)=>{a.innerHTML=b.__html};`],
])('a Preact that %s fails the build', async (_, change) => {
  await expect(bundled(drawing, [changed(/\/preact\/dist\//, change), packagesChanged()])).rejects.toThrow(
    'Preact no longer writes innerHTML in one place',
  );
});

test('uPlot itself makes formats when it is loaded, but not in the build', async () => {
  const atOnce = /^(?:const|let|var) \w+ = (?:\/\* @__PURE__ \*\/ )?new Intl\./m;
  expect((await bundled(charting, []))['script.js']).toMatch(/Intl\.NumberFormat/);
  const built = (await bundled(charting, [packagesChanged()]))['script.js'];
  expect(built).toContain('??=');
  expect(built).not.toMatch(atOnce);
});

test('a uPlot that makes them in another way fails the build', async () => {
  const another = changed(/\/uplot\/dist\//, (code) => code.replaceAll('numFormatter', 'numbers'));
  await expect(bundled(charting, [another, packagesChanged()])).rejects.toThrow(
    'uPlot no longer makes its formats in one place',
  );
});
