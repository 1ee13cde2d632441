import type { Locator } from '@playwright/test';

/** Moves the focus to a link by Tab, as a reader does. Focus that a script gives to a link means nothing. */
export async function tabTo(link: Locator): Promise<void> {
  await link.evaluate((at) => {
    const before = document.createElement('span');
    before.tabIndex = -1;
    at.before(before);
    before.focus();
    before.addEventListener('blur', () => before.remove(), { once: true });
  });
  await link.page().keyboard.press('Tab');
}
