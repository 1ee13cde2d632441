import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifest: {
    name: 'Form 4 Lens',
    description:
      'Reads insider filings (SEC Forms 3, 4 and 5) on sec.gov: a summary card beside the page, nothing sent anywhere.',
    permissions: ['storage'],
  },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});
