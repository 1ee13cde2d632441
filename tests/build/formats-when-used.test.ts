// @vitest-environment node
import type { Plugin } from 'vite';
import { expect, test } from 'vitest';
import { formatsWhenUsed } from '../../build/formats-when-used.ts';
import { bundled } from './bundled.ts';

const charting = { script: "import uPlot from 'uplot'; console.log(new uPlot({}, [], document.body));" };

test('uPlot as it is makes formats as it is loaded, and in the build it does not', async () => {
  const atOnce = /^(?:const|let|var) \w+ = (?:\/\* @__PURE__ \*\/ )?new Intl\./m;
  expect((await bundled(charting, []))['script.js']).toMatch(/Intl\.NumberFormat/);
  const built = (await bundled(charting, [formatsWhenUsed()]))['script.js'];
  expect(built).toContain('??=');
  expect(built).not.toMatch(atOnce);
});

test('a uPlot that makes them in another way fails the build', async () => {
  const another: Plugin = {
    name: 'another-uplot',
    enforce: 'pre',
    transform: {
      filter: { id: /\/uplot\/dist\// },
      handler: (code) => ({ code: code.replaceAll('numFormatter', 'numbers'), map: null }),
    },
  };
  await expect(bundled(charting, [another, formatsWhenUsed()])).rejects.toThrow(
    'uPlot no longer makes its formats in one place',
  );
});
