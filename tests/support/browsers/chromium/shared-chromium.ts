import type { BrowserContext, CDPSession } from '@playwright/test';
import { ensureBuilt } from '../ensure-built.ts';
import { build, closeWelcome, openChromium } from './open-chromium.ts';

/** Wide enough for a docked card in any font. */
export const usualWindow = { width: 1600, height: 900 };

type Session = { context: BrowserContext; debugging: CDPSession };

/**
 * A Chromium that several tests share, since starting one takes longer than most tests do. Each test finds
 * the extension newly installed, one empty tab, and nothing left from the test before: not in storage,
 * caches, cookies or permissions.
 */
export class SharedChromium {
  #session: Session | null = null;
  #installed: string | null = null;

  readonly #secGovPort: number;

  constructor(secGovPort: number) {
    this.#secGovPort = secGovPort;
  }

  /** @param extension its folder */
  async renewed(extension = build): Promise<BrowserContext> {
    ensureBuilt(extension);
    this.#session ??= await this.#start();
    const { context, debugging } = this.#session;
    const { id } = await debugging.send('Extensions.loadUnpacked', { path: extension });
    this.#installed = id;
    await closeWelcome(context);
    return context;
  }

  /** Closes what a test has opened, and uninstalls the extension with everything it has stored. */
  async clear(): Promise<void> {
    if (!this.#session || !this.#installed) return;
    const { context, debugging } = this.#session;
    const opened = context.pages();
    const empty = await context.newPage();
    await Promise.all(opened.map((page) => page.close()));
    await debugging.send('Extensions.uninstall', { id: this.#installed });
    this.#installed = null;
    const site = await context.newCDPSession(empty);
    await site.send('Storage.clearDataForOrigin', { origin: 'https://www.sec.gov', storageTypes: 'all' });
    await site.send('Network.clearBrowserCache');
    await site.detach();
    await context.clearCookies();
    await context.clearPermissions();
  }

  async close(): Promise<void> {
    await this.#session?.context.close();
  }

  async #start(): Promise<Session> {
    const context = await openChromium({
      secGovPort: this.#secGovPort,
      viewport: usualWindow,
      extension: null,
      args: ['--enable-unsafe-extension-debugging'],
    });
    const debugging = await context.browser()?.newBrowserCDPSession();
    if (!debugging) throw new Error('Playwright reaches no debugger of this browser.');
    return { context, debugging };
  }
}
