import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { ensureBuilt } from '../ensure-built.ts';
import { fontsOnly } from '../fonts-only.ts';

/** The folder of the built extension. */
export const build = resolve(import.meta.dirname, '../../../../.output/chrome-mv3');

type Options = Parameters<typeof chromium.launchPersistentContext>[1] & {
  /** The loopback port that stands in for https://www.sec.gov. No other host is reachable. */
  secGovPort: number;
  /** The user data directory, if it is to outlive the browser; otherwise a temporary one. */
  profile?: string;
  /** The extension's folder; this project's build if absent, no extension if `null`. */
  extension?: string | null;
  /** Whether to leave open the page that the extension opens once, after its installation. */
  keepWelcome?: boolean;
};

/** Starts Chromium with the built extension, shut off from the network except for the stand-in. */
export async function openChromium(options: Options): Promise<BrowserContext> {
  const {
    secGovPort,
    profile = '',
    extension = build,
    keepWelcome = false,
    args = [],
    ...launchOptions
  } = options;
  if (extension !== null) ensureBuilt(extension);
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    env: { ...process.env, ...fontsOnly(process.env.FORM4_LENS_FONTS) },
    executablePath: findBrowser('chromium'),
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(extension === null
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      `--host-resolver-rules=MAP www.sec.gov:443 127.0.0.1:${secGovPort}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
      '--disable-quic',
      '--disable-gpu',
      ...args,
    ],
  });
  if (extension === build && !keepWelcome) await closeWelcome(context);
  return context;
}

/**
 * Closes the page that opens after an installation, which would take the focus from a test's own page. An
 * extension given on the command line is installed again with every start, whatever the profile.
 */
export async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  await welcome.close();
}

/** The id Chromium gives an unpacked extension: the first 16 bytes of its path's SHA-256, spelled in a–p. */
export function extensionId(): string {
  const digest = createHash('sha256').update(realpathSync(build)).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
