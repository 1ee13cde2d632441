import { defineConfig } from 'wxt';
import { withoutInnerHtml } from './scripts/without-inner-html.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Form 4 Lens',
    description:
      'Reads insider filings (SEC Forms 3, 4 and 5) on sec.gov: a summary card beside the page, nothing sent anywhere.',
    permissions: ['storage'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'form4-lens@addon',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  vite: () => ({
    // The oldest browsers the manifest admits: nothing is rewritten for older ones.
    build: { target: 'es2024', cssTarget: ['chrome125', 'firefox140'] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [withoutInnerHtml()],
  }),
});
