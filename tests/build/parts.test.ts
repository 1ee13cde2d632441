import { expect, test } from 'vitest';
import { buildPartsAsModules } from '../../build/parts.ts';

type Entrypoints = Parameters<typeof buildPartsAsModules>[0];

/** What Vite is told to build for an entrypoint of a type, after the hook. */
async function formatsOf(type: string) {
  const config = {
    build: { lib: { entry: 'x.ts', formats: ['iife' as const] }, rollupOptions: { output: {} } },
  };
  await buildPartsAsModules([{ type }] as unknown as Entrypoints, config);
  return { formats: config.build.lib.formats, output: config.build.rollupOptions.output };
}

test('a part is a module, minified whole', async () => {
  expect(await formatsOf('unlisted-script')).toEqual({ formats: ['es'], output: { minify: true } });
});

test('a content script stays one script', async () => {
  expect(await formatsOf('content-script')).toEqual({ formats: ['iife'], output: {} });
});

test('pages of the extension are left alone', () => {
  expect(buildPartsAsModules([{ type: 'popup' }] as unknown as Entrypoints, { build: {} })).toBeUndefined();
});
