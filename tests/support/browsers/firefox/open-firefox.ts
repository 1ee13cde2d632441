import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { type Browser, launch } from 'puppeteer-core';
import type { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { findBrowser } from '../browser.ts';
import { ensureBuilt } from '../ensure-built.ts';

/** The folder of the built extension. */
export const build = resolve(import.meta.dirname, '../../../../.output/firefox-mv3');
/** Firefox addresses an extension's pages by a random UUID unless a preference sets it. */
export const uuid = 'f0f4f0f4-0000-4000-8000-000000000004';

/** Every host but the stand-in for www.sec.gov goes through a proxy that does not exist. */
export const shutOff = (secGovPort: number) => ({
  'network.dns.localDomains': 'www.sec.gov',
  'network.socket.forcePort': `443=${secGovPort}`,
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'www.sec.gov',
});

/** Sends everything through a proxy. @param port the proxy's, on loopback */
export const throughProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
});

type Options = {
  /** Whether to leave open the page that the extension opens once, after its installation. */
  keepWelcome?: boolean;
  /** The extension's folder; this project's build if absent, no extension if `null`. */
  extension?: string | null;
  /** The user's profile, if it is to outlive the browser; otherwise a temporary one. */
  profile?: string;
};

/**
 * Starts a headless Firefox with the built extension.
 * @param network its preferences
 */
export async function openFirefox(
  network: Record<string, unknown>,
  { keepWelcome = false, extension = build, profile }: Options = {},
): Promise<Browser> {
  if (extension !== null) ensureBuilt(extension);
  const firefox = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    acceptInsecureCerts: true,
    ...(profile && { userDataDir: profile }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'form4-lens@addon': uuid }),
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...network,
    },
  });
  if (extension === null) return firefox;
  await firefox.installExtension(extension);
  if (!keepWelcome) await closeWelcome(firefox);
  return firefox;
}

/** The ids of the tabs with the page opened after an installation, whose address Puppeteer does not know. */
export async function welcomesIn(firefox: Browser): Promise<string[]> {
  const { connection } = firefox as unknown as BidiBrowser;
  const { result } = await connection.send('browsingContext.getTree', {});
  return result.contexts.filter(({ url }) => url.endsWith('/welcome.html')).map(({ context }) => context);
}

/**
 * Waits for that page and closes it, since it would take the focus from a test's own page. It is closed only
 * after Firefox has registered its listeners: a listener whose page is gone by then throws at every change of
 * the storage, before any other listener is called, for as long as the browser runs (`recvAddListener` in
 * Firefox's ExtensionParent.sys.mjs).
 */
export async function closeWelcome(firefox: Browser): Promise<void> {
  const { connection } = firefox as unknown as BidiBrowser;
  await expect.poll(() => welcomesIn(firefox), { timeout: 30_000, intervals: [50] }).toHaveLength(1);
  for (const context of await welcomesIn(firefox)) {
    // The part of Firefox that registers the listeners answers this, with a refusal, once it is ready.
    const expression =
      "document.readyState === 'complete' && browser.storage.managed.get().catch(() => true)";
    const hasListeners = async () => {
      const asked = { expression, target: { context }, awaitPromise: true };
      const { result } = await connection.send('script.evaluate', asked).catch(() => ({ result: null }));
      return result?.type === 'success' && result.result.type === 'boolean' && result.result.value;
    };
    await expect.poll(hasListeners, { timeout: 30_000, intervals: [50] }).toBe(true);
    await connection.send('browsingContext.close', { context });
  }
}
