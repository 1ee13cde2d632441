import { test as withSecGov } from '../../sec-gov/with-sec-gov.ts';
import { extensionId, openChromium } from './open-chromium.ts';
import { SharedChromium } from './shared-chromium.ts';

/** Playwright's `test` in Chromium with the built extension newly installed and `secGov` as the only host. */
export const test = withSecGov.extend<object, { shared: SharedChromium }>({
  shared: [
    async ({ server }, use) => {
      const shared = new SharedChromium(server.port);
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ shared, secGov, hasTouch, viewport }, use) => {
    // Touch can only be enabled when a browser starts.
    if (hasTouch) {
      const context = await openChromium({ secGovPort: secGov.port, hasTouch, viewport });
      await use(context);
      await context.close();
    } else {
      await use(await shared.renewed());
      await shared.clear();
    }
  },
  page: async ({ context, viewport }, use) => {
    const page = await context.newPage();
    if (viewport) await page.setViewportSize(viewport);
    await use(page);
  },
});

/** The address of a page of the extension, such as "popup.html". */
export const extensionUrl = (page: string): string => `chrome-extension://${extensionId()}/${page}`;

export { expect } from '@playwright/test';
