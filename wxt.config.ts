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
 * Everything that popup and options page need: their own scripts and styles. The background can reach no host
 * but EDGAR's, and does so only if the user asked for news. Each page has a policy of its own, which can only
 * restrict this one, and which lets it reach no host.
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
      'Summarizes SEC insider filings (Forms 3, 4, 5 and 144) as you read them on sec.gov. No account; contacts only sec.gov.',
    permissions: ['storage'],
    // For news of those watched; requested when the user turns it on (platform/news/permissions.ts).
    optional_permissions: [browser === 'firefox' ? 'idle' : 'alarms', 'notifications'],
    optional_host_permissions: [browser === 'firefox' ? pages : '*://www.sec.gov/*'],
    commands: Object.fromEntries(
      Object.entries(commands).map(([name, { description, key }]) => [
        name,
        { description, ...(key && { suggested_key: { default: key } }) },
      ]),
    ),
    // Not WXT's content scripts: these know of each other through events that a page can hear and send.
    content_scripts: [
      {
        matches: [filings],
        js: ['filing.js'],
        ...(browser === 'firefox' && { css: ['here.css'] }),
        // Compiles, and requests the settings, while the page is still loading; later, the reader would wait
        // for both.
        run_at: 'document_start',
      },
      { matches: [pages], exclude_matches: [filings], js: ['links.js'], all_frames: true },
    ],
    // The parts that content scripts load on demand (page/parts.ts).
    web_accessible_resources: [
      {
        resources: parts.map((name) => `${name}.js`),
        matches: [pages],
        // In Firefox the address of every file contains an id generated for each profile.
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    // With `npm run dev`, these pages connect to its server.
    ...(command === 'build' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    // The first browsers that can place a note beside its row with CSS alone (anchor positioning).
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
      // The `connect-src` of the pages' own policy: with `npm run dev` they connect to its server.
      'import.meta.env.PAGES_REACH': JSON.stringify(command === 'build' ? "'none'" : '*'),
    },
    plugins: [packagesChanged(), minifiedAgain('filing.js', compiledAtOnce)],
  }),
});
