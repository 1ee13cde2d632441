import type { BrowserContext, Page } from '@playwright/test';

export type Picture = {
  /** The file's name, without ".png". */
  name: string;
  /** The page's path on www.sec.gov, or the whole address of one of the extension's own pages. */
  path: string;
  /** CSS pixels. */
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  /** With forced colors: the system allows only a few colors of its own. */
  isForced?: boolean;
  /** What is done on the page first; if absent, only waits for its card. */
  prepare?: (page: Page) => Promise<void>;
};

export async function cardStands(page: Page): Promise<void> {
  await page.locator('[data-form4-lens=card]').waitFor();
}

/** Opens each page, and saves what its window then shows to the folder. */
export async function takePictures(
  context: BrowserContext,
  pictures: readonly Picture[],
  folder: string,
): Promise<void> {
  const page = await context.newPage();
  for (const { name, path, width, height, colorScheme, isForced, prepare = cardStands } of pictures) {
    await page.setViewportSize({ width, height });
    // Without fades: Playwright ends those of the page, but not those in closed shadow roots.
    await page.emulateMedia({
      colorScheme,
      forcedColors: isForced ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    await page.goto(new URL(path, 'https://www.sec.gov').href);
    await prepare(page);
    await page.screenshot({ path: `${folder}/${name}.png` });
    console.log(`${folder}/${name}.png`);
  }
  await page.close();
}
