import { defineConfig } from 'wxt';
import { compiledAtOnce } from './build/compiled-at-once.ts';
import { formatsWhenUsed } from './build/formats-when-used.ts';
import { collectLicenses } from './build/licenses.ts';
import { minifiedAgain } from './build/minified-again.ts';
import { pagesWithoutRequests } from './build/pages-without-requests.ts';
import { buildPartsAsModules } from './build/parts.ts';
import { addStylesheet } from './build/stylesheet-of-firefox.ts';
import { withoutInnerHtml } from './build/without-inner-html.ts';
import { commands } from './lib/extension/commands.ts';
import { parts } from './lib/extension/parts.ts';

const pages = 'https://www.sec.gov/*';
const filings = 'https://www.sec.gov/Archives/edgar/data/*/xslF345X*';
/**
 * All that popup and options page need: their own scripts and styles. The background reaches no host but EDGAR's,
 * and that only where the user asked for news; the pages reach none (build/pages-without-requests.ts).
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

const licenses = collectLicenses();

export default defineConfig({
  imports: false,
  hooks: {
    'vite:build:extendConfig': buildPartsAsModules(...parts),
    'build:publicAssets': (wxt, files) => {
      licenses.addFile(wxt, files);
      addStylesheet(wxt, files);
    },
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
    plugins: [
      withoutInnerHtml(),
      formatsWhenUsed(),
      minifiedAgain('filing.js'),
      compiledAtOnce('filing.js'),
      compiledAtOnce('record.js'),
      // `npm run dev` bundles tools of WXT's own, and hands nothing on.
      command === 'build' && licenses.plugin,
      // And talks to its pages.
      command === 'build' && pagesWithoutRequests(),
    ],
  }),
});
