import type { Page } from '@playwright/test';

/** In the page: presses Enter as a reader does, on what has the focus. A script's own click counts for nothing. */
export type PressingEnter = { pressEnter: () => Promise<void> };

export async function letPressEnter(page: Page): Promise<void> {
  await page.exposeFunction('pressEnter', () => page.keyboard.press('Enter'));
}
