import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { compiledAtOnce } from './build/compiled-at-once.ts';
import { withTokensInlined } from './build/with-tokens-inlined.ts';
import { withoutInnerHtml } from './build/without-inner-html.ts';

const contentScriptContext = fileURLToPath(new URL('lib/content-script-context.ts', import.meta.url));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Form 4 Lens',
    description:
      'Reads insider filings (SEC Forms 3, 4 and 5) on sec.gov: a summary card beside the page, nothing sent anywhere.',
    permissions: ['storage'],
    // The first browsers that place a note beside its row by CSS alone (anchor positioning).
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'form4-lens@addon',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '147.0' },
          },
        }
      : { minimum_chrome_version: '129' }),
  }),
  vite: () => ({
    resolve: { alias: { 'wxt/utils/content-script-context': contentScriptContext } },
    // The oldest browsers the manifest admits: nothing is rewritten for older ones.
    build: { target: 'es2024', cssTarget: ['chrome129', 'firefox147'] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [withoutInnerHtml(), withTokensInlined(), compiledAtOnce('filing.js')],
  }),
});
