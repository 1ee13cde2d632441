import type { BrowserContext } from '@playwright/test';

export type Picture = {
  /** The file's name, without ".png". */
  name: string;
  /** The page's path on www.sec.gov. */
  path: string;
  /** CSS pixels. */
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
};

/** Opens each filing, waits for its card and writes what the window shows into the folder. */
export async function takePictures(
  context: BrowserContext,
  pictures: readonly Picture[],
  folder: string,
): Promise<void> {
  const page = await context.newPage();
  for (const { name, path, width, height, colorScheme } of pictures) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await page.goto(`https://www.sec.gov${path}`);
    await page.waitForFunction(() => performance.getEntriesByName('form4-lens:card').length > 0);
    await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
    console.log(`${folder}/${name}.png`);
  }
  await page.close();
}
