import { defineConfig } from 'wxt';
import { addLicenses } from './build/licenses.ts';
import { minifiedAgain } from './build/minified-again.ts';
import { packagesChanged } from './build/packages-changed.ts';
import { buildPartsAsModules, compiledAtOnce } from './build/parts.ts';
import { addStylesheet } from './build/stylesheet-of-firefox.ts';
import { commands } from './lib/extension/commands.ts';
import { parts } from './lib/extension/parts.ts';
import { STYLESHEET } from './lib/form4/model/stylesheet.ts';

const pages = 'https://www.sec.gov/*';
const filings = `https://www.sec.gov/Archives/edgar/data/*/${STYLESHEET}*`;
/**
 * All that popup and options page need: their own scripts and styles. The background reaches no host but EDGAR's,
 * and that only where the user asked for news. Of the pages each has a policy of its own, which can only take away
 * from this one, and reaches none.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  'connect-src https://www.sec.gov',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  hooks: {
    'vite:build:extendConfig': buildPartsAsModules(parts, { record: compiledAtOnce }),
    'build:publicAssets': addStylesheet,
    'build:done': addLicenses,
  },
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: 'Form 4 Lens',
    description:
      'Summarizes SEC insider filings (Forms 3, 4 and 5) as you read them on sec.gov. No account; contacts only sec.gov.',
    permissions: ['storage'],
    // For news of those watched, asked for when the user turns them on (platform/news/permissions.ts).
    optional_permissions: [browser === 'firefox' ? 'idle' : 'alarms', 'notifications'],
    optional_host_permissions: [browser === 'firefox' ? pages : '*://www.sec.gov/*'],
    commands: Object.fromEntries(
      Object.entries(commands).map(([name, { description, key }]) => [
        name,
        { description, ...(key && { suggested_key: { default: key } }) },
      ]),
    ),
    // Not WXT's content scripts: a page hears and sends the events by which these know of each other.
    content_scripts: [
      {
        matches: [filings],
        js: ['filing.js'],
        ...(browser === 'firefox' && { css: ['here.css'] }),
        // Compiled, and the settings asked for, while the page is on its way: after it, all that is the reader's wait.
        run_at: 'document_start',
      },
      { matches: [pages], exclude_matches: [filings], js: ['links.js'], all_frames: true },
    ],
    // The parts that content scripts load when asked for (page/parts.ts).
    web_accessible_resources: [
      {
        resources: parts.map((name) => `${name}.js`),
        matches: [pages],
        // In Firefox the address of every file holds an id that is made up for each profile.
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    // `npm run dev` talks to its server from these pages.
    ...(command === 'build' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
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
  vite: ({ command }) => ({
    // The oldest browsers the manifest admits: nothing is rewritten for older ones.
    build: {
      target: 'es2024',
      cssTarget: ['chrome129', 'firefox147'],
      modulePreload: { polyfill: false },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: {
      // The pages' own policy. `npm run dev` talks to them.
      'import.meta.env.PAGES_REACH': JSON.stringify(command === 'build' ? "'none'" : '*'),
    },
    plugins: [packagesChanged(), minifiedAgain('filing.js', compiledAtOnce)],
  }),
});
