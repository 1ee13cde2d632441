import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '../../support/browsers/firefox.ts';
import { inShadow, textInShadow } from '../../support/browsers/firefox-shadow.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { laying, lures } from '../../support/sec-gov/lures.ts';
import { origin } from '../../support/surfaces/card.ts';

const { path, html } = sampleNamed('thirty-rows');
const card = '[data-form4-lens=card]';

test('in Firefox, no star is given through what a page lays over it', async ({ firefox, secGov }) => {
  secGov.serve(path, { body: html });
  const page = await firefox.newPage();
  await page.setViewport({ width: 1_600, height: 900 });
  const star = async (): Promise<{ isPressed: string; at: [number, number] }> =>
    JSON.parse(
      await inShadow(
        firefox,
        page,
        card,
        `root => {
          const star = root.querySelector('.watch button');
          const { x, y } = star?.getBoundingClientRect() ?? { x: 0, y: 0 };
          return JSON.stringify({ isPressed: star?.getAttribute('aria-pressed') ?? '', at: [x + 10, y + 10] });
        }`,
      ),
    );
  const settles = (isPressed: string, lure: string) =>
    expect.poll(async () => (await star()).isPressed, { message: lure, timeout: 20_000 }).toBe(isPressed);
  for (const lure of Object.keys(lures)) {
    await page.goto(origin + path);
    await settles('false', lure);
    const { at } = await star();
    await page.mouse.move(5, 5);
    await page.evaluate(laying(lure));
    await page.mouse.click(...at);
    await pause(700);
    // What lies below our card is no lure: it hides nothing of it.
    if (lure.includes('popover') || lure.includes('dialog')) {
      expect.soft((await star()).isPressed, lure).toBe('false');
      expect.soft(await textInShadow(firefox, page, card), lure).toContain('may have covered this card');
      // Nor where it goes just before the press.
      await page.evaluate('take()');
      await page.mouse.click(...at);
      await pause(800);
      expect.soft((await star()).isPressed, lure).toBe('false');
      await page.mouse.click(...at);
    }
    await pause(300);
    await page.reload();
    await settles('true', lure);
    await page.mouse.click(...at);
    await settles('false', lure);
  }
});
