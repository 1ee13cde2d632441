import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { ensureBuilt } from '../ensure-built.ts';
import { build, closeWelcome, openFirefox, shutOff } from './open-firefox.ts';

/** Like `SharedChromium`: a Firefox that tests share, with nothing left in it from the test before. */
export class SharedFirefox {
  /** The folder where the browser saves files, empty when each test begins. */
  readonly downloads = mkdtempSync(join(tmpdir(), 'form4-lens-downloads-'));
  #firefox: Browser | null = null;
  #installed: string | null = null;

  readonly #secGovPort: number;

  constructor(secGovPort: number) {
    this.#secGovPort = secGovPort;
  }

  /** @param extension its folder */
  async renewed(extension = build): Promise<Browser> {
    ensureBuilt(extension);
    this.#firefox ??= await openFirefox(
      {
        ...shutOff(this.#secGovPort),
        'browser.download.folderList': 2,
        'browser.download.dir': this.downloads,
      },
      { extension: null },
    );
    rmSync(this.downloads, { recursive: true });
    mkdirSync(this.downloads);
    this.#installed = await this.#firefox.installExtension(extension);
    await closeWelcome(this.#firefox);
    return this.#firefox;
  }

  /** Closes what a test has opened, and uninstalls the extension with everything it has stored. */
  async clear(): Promise<void> {
    if (!this.#firefox || !this.#installed) return;
    const { connection } = this.#firefox as unknown as BidiBrowser;
    const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
    await this.#firefox.newPage();
    for (const { context } of result.contexts) await connection.send('browsingContext.close', { context });
    // A test may have removed it.
    await this.#firefox.uninstallExtension(this.#installed).catch(() => undefined);
    this.#installed = null;
    await clearData(connection);
  }

  async close(): Promise<void> {
    await this.#firefox?.close();
    rmSync(this.downloads, { recursive: true });
  }
}

/** Clears every site's storage, caches, cookies and permissions, as only the browser's own window may. */
async function clearData(connection: BidiBrowser['connection']): Promise<void> {
  // Puppeteer's types do not have Firefox's own parameter.
  const windows = { 'moz:scope': 'chrome' } as object;
  const [window] = (await connection.send('browsingContext.getTree', windows)).result.contexts;
  if (!window) throw new Error('Firefox has no window.');
  await connection.send('script.evaluate', {
    expression:
      'new Promise((resolve) => Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, resolve))',
    target: { context: window.context },
    awaitPromise: true,
  });
}
