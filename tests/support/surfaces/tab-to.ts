import type { Locator } from '@playwright/test';

/** Leads the keyboard to a link as a reader does, by Tab. The focus that a script gives to a link means nothing. */
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
