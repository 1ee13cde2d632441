import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The frames around what the stores show: pages without scripts, drawn at the size of the picture. */

/** A PNG picture and the width it is drawn at, in CSS pixels. */
export type Pictured = { png: Buffer; width: number };

const icon = readFileSync(resolve(import.meta.dirname, '../../../public/icon/icon.svg'));
const url = (type: string, content: Buffer) => `data:image/${type};base64,${content.toString('base64')}`;
const image = ({ png, width }: Pictured) => `<img src="${url('png', png)}" width="${width}" alt="">`;
const logo = (size: number) => `<img src="${url('svg+xml', icon)}" width="${size}" height="${size}" alt="">`;

const page = (style: string, body: string) => `<!doctype html>
<meta charset="utf-8">
<style>
* { box-sizing: border-box; margin: 0 }
body { height: 100vh; overflow: hidden; font: 400 20px/1.4 system-ui, sans-serif; color: #14171f }
h1 { font-weight: 700; letter-spacing: -0.02em; line-height: 1.1 }
img { display: block }
${style}
</style>
${body}`;

/** A screenshot of 1280 × 800: words about what it shows, above windows that run off its bottom edge. */
export const screenshot = (title: string, text: string, windows: readonly Pictured[]): string =>
  page(
    `body { display: grid; grid-template-rows: 152px 1fr; background: linear-gradient(#e3e7fb, #f4f5fd) }
    header { display: flex; flex-direction: column; justify-content: center; gap: 8px; padding-inline: 56px }
    h1 { font-size: 38px } p { color: #434a5c }
    main { display: flex; justify-content: center; align-items: start; gap: 40px }
    main img { border-radius: 10px; box-shadow: 0 0 0 1px #14171f1a, 0 18px 48px #16205e38 }`,
    `<header><h1>${title}</h1><p>${text}</p></header><main>${windows.map(image).join('')}</main>`,
  );

const brand = 'background: radial-gradient(circle at 78% 40%, #5164dd, #3d4fc4 40%, #232f86); color: #fff';

/** The small promotional tile, 440 × 280. */
export const smallTile = (line: string): string =>
  page(
    `body { display: flex; flex-direction: column; justify-content: center; gap: 18px; padding: 0 36px; ${brand} }
    div { display: flex; align-items: center; gap: 18px }
    div img { border-radius: 15px; box-shadow: 0 0 0 2px #ffffff40, 0 8px 24px #0b124066 }
    h1 { font-size: 44px; white-space: nowrap } p { font-size: 22px; line-height: 1.3; color: #e3e7fb }`,
    `<div>${logo(72)}<h1>Form 4 Lens</h1></div><p>${line}</p>`,
  );

/** The marquee tile, 1400 × 560: the name, and the card as it looks on a page. */
export const marquee = (line: string, card: Pictured): string =>
  page(
    `body { display: grid; grid-template: 100% / 1fr auto; align-items: center; ${brand} }
    section { padding-inline-start: 104px; display: grid; gap: 28px }
    section img { border-radius: 22px; box-shadow: 0 0 0 3px #ffffff40, 0 12px 36px #0b124066 }
    h1 { font-size: 84px } p { text-wrap: balance; font-size: 32px; line-height: 1.35; color: #e3e7fb; max-inline-size: 620px }
    main { align-self: start; margin: 56px 104px 0 0 }
    main img { border-radius: 18px; box-shadow: 0 24px 72px #0b124099 }`,
    `<section>${logo(112)}<h1>Form 4 Lens</h1><p>${line}</p></section><main>${image(card)}</main>`,
  );
