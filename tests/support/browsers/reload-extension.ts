import type { BrowserContext } from '@playwright/test';
import { expect, extensionUrl } from './chromium/chromium.ts';
import { extensionId } from './chromium/open-chromium.ts';

/** Reloads the extension while pages are open, as the browser does for an update. */
export async function reloadExtension(context: BrowserContext): Promise<void> {
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Private } }).chrome;
    // Otherwise Chromium does not load an unpacked extension again.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: false });
  }, extensionId());
  await expect(async () => {
    await extensions.goto(extensionUrl('manifest.json'));
  }).toPass({ timeout: 15_000 });
  await extensions.close();
}
type Private = {
  updateProfileConfiguration: (to: { inDeveloperMode: boolean }) => Promise<void>;
  reload: (id: string, how: { failQuietly: boolean }) => Promise<void>;
};
