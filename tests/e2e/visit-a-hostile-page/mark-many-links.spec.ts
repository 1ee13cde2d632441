import { partyKey } from '../../../lib/watchlist/records/party.ts';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../support/browsers/chromium/chromium-shadow.ts';
import { anEntry } from '../../support/fakes/an-entry.ts';
import { origin } from '../../support/surfaces/card.ts';
import { popupWith } from '../../support/surfaces/popup-page.ts';

test('20,000 marks survive a resize', async ({ context, page, secGov }) => {
  const entry = anEntry();
  await popupWith(context, [entry]);
  const list = '/cgi-bin/browse-edgar?action=getcompany';
  const link = `<a href="${list}&CIK=${entry.record.cik}">${partyKey(entry.record)}</a> `;
  secGov.serve(list, { body: `<!DOCTYPE html><body>${link.repeat(20_000)}</body>` });
  await page.goto(origin + list);
  const marks = (await insideShadow(page, '[data-form4-lens=marks]')).locator('.watched');
  await expect(marks).toHaveCount(20_000, { timeout: 20_000 });
  for (const width of [700, 900]) {
    await page.setViewportSize({ width, height: 600 });
    const box = async () => {
      const end = await page.locator('a').last().boundingBox();
      const star = await marks.last().boundingBox();
      return end && star ? Math.round(Math.abs(end.y - star.y)) : null;
    };
    await expect.poll(box, { timeout: 20_000 }).toBeLessThan(8);
  }
  await expect(marks).toHaveCount(20_000);
});
