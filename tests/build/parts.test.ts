import { expect, test } from 'vitest';
import { buildPartsAsModules } from '../../build/parts.ts';

type Entrypoints = Parameters<ReturnType<typeof buildPartsAsModules>>[0];

/** What Vite is told to build for an entrypoint with this name, after the hook. */
async function formatsOf(name: string) {
  const config = {
    build: { lib: { entry: 'x.ts', formats: ['iife' as const] }, rollupOptions: { output: {} } },
  };
  await buildPartsAsModules(['hover', 'record'], { record: '// first' })(
    [{ name }] as unknown as Entrypoints,
    config,
  );
  return { formats: config.build.lib.formats, output: config.build.rollupOptions.output };
}

test('a part is a module, minified as a whole', async () => {
  expect(await formatsOf('hover')).toEqual({ formats: ['es'], output: { minify: true } });
});

test('a part begins with the comment that is given for it', async () => {
  expect((await formatsOf('record')).output).toMatchObject({ postBanner: '// first' });
});

test('a content script stays one script', async () => {
  expect(await formatsOf('filing')).toEqual({ formats: ['iife'], output: {} });
});

test('pages of the extension are left alone', () => {
  expect(
    buildPartsAsModules(['hover'], {})([{ name: 'popup' }] as unknown as Entrypoints, { build: {} }),
  ).toBeUndefined();
});
