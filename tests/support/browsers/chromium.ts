import { test as withSecGov } from '../sec-gov/with-sec-gov.ts';
import { extensionId, openChromium } from './open-chromium.ts';

/**
 * Playwright's `test` in a Chromium of its own, with the built extension, an empty profile, and
 * `secGov` as the only host.
 */
export const test = withSecGov.extend({
  context: async ({ secGov, colorScheme, hasTouch, viewport }, use) => {
    const context = await openChromium({
      secGovPort: secGov.port,
      colorScheme,
      hasTouch,
      viewport,
    });
    await use(context);
    await context.close();
  },
});

/** The address of a page of the extension, such as "popup.html". */
export const extensionUrl = (page: string): string => `chrome-extension://${extensionId()}/${page}`;

export { expect } from '@playwright/test';
