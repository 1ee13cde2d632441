import { mkdirSync, writeFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { extensionUrl } from '../../tests/support/browsers/chromium/chromium.ts';
import { anEntry } from '../../tests/support/fakes/an-entry.ts';
import { sampleNamed } from '../../tests/support/samples/sample-named.ts';
import { samples } from '../../tests/support/samples/samples.ts';
import { type Picture, takePictures } from '../../tests/support/surfaces/pictures.ts';
import { popupWith } from '../../tests/support/surfaces/popup-page.ts';

import {
  openCard,
  readWholeList,
  restOnLink,
  restOnNet,
  restOnRow,
  turnAround,
} from '../../tests/support/surfaces/poses.ts';

const schemes = ['light', 'dark'] as const;
const windows = [
  [1440, 900],
  [1280, 720],
  [320, 700],
] as const;

/** The filings' pages as they open, and with the card opened where it is closed to a bar. */
function cards(): Picture[] {
  return samples.flatMap(({ name }) =>
    schemes.flatMap((colorScheme) =>
      windows.flatMap(([width, height]) => {
        const { path } = sampleNamed(name);
        const one = { path, width, height, colorScheme };
        const picture = { ...one, name: `card-${name}-${width}-${colorScheme}` };
        const opened = { ...one, name: `${picture.name}-opened`, prepare: openCard };
        return width < 1440 && name !== 'unknown-layout' ? [picture, opened] : [picture];
      }),
    ),
  );
}

const hovers: Picture[] = schemes.flatMap((colorScheme) =>
  windows.map(([width, height]) => ({
    name: `hover-${width}-${colorScheme}`,
    path: '/cgi-bin/browse-edgar',
    width,
    height,
    colorScheme,
    prepare: restOnLink(4),
  })),
);

const lists: Picture[] = schemes.flatMap((colorScheme) =>
  windows.map(([width, height]) => ({
    name: `list-${width}-${colorScheme}`,
    path: '/cgi-bin/browse-edgar',
    width,
    height,
    colorScheme,
    prepare: readWholeList,
  })),
);

/** The looks in which things vanish or move first: forced colors, and a page written from right to left. */
const strained: Picture[] = [
  ...windows.flatMap(([width, height]): Picture[] => {
    const { path } = sampleNamed('exercise-tax-sale');
    const one = { path, width, height, colorScheme: 'dark' as const };
    const forced = { ...one, isForced: true, name: `forced-${width}` };
    const turned = { ...one, colorScheme: 'light' as const, name: `rtl-${width}`, prepare: turnAround };
    return [
      forced,
      // A headless browser draws a right-to-left page blank if the page is wider than its window.
      ...(width > 320 ? [turned] : []),
      ...(width < 1440 ? [{ ...forced, name: `${forced.name}-opened`, prepare: openCard }] : []),
    ];
  }),
  strainedPose('forced-figure', restOnNet),
  strainedPose('forced-note', restOnRow('3,215')),
  { ...strainedPose('forced-hover', restOnLink(4)), path: '/cgi-bin/browse-edgar' },
];

function strainedPose(name: string, prepare: Picture['prepare']): Picture {
  const { path } = sampleNamed('exercise-tax-sale');
  return {
    name,
    path,
    width: 1440,
    height: 900,
    colorScheme: 'dark',
    isForced: true,
    ...(prepare && { prepare }),
  };
}

/** Pictures of one of the extension's own pages. */
const ownPages = (name: string, file: string, width: number, height: number): Picture[] =>
  [...schemes, 'forced' as const].map((look) => ({
    name: `${name}-${look}`,
    path: extensionUrl(file),
    width,
    height,
    colorScheme: look === 'forced' ? 'dark' : look,
    isForced: look === 'forced',
    prepare: (page) => page.waitForTimeout(500),
  }));

/**
 * Draws every surface in every window and color scheme, and a page that shows all the pictures.
 * @param folder created if it is missing
 */
export async function drawContactSheet(context: BrowserContext, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const drawn: Picture[] = [];
  const draw = async (pictures: Picture[]) => {
    await takePictures(context, pictures, folder);
    drawn.push(...pictures);
  };
  await draw([...ownPages('popup-0', 'popup.html', 540, 600), ...strained, ...cards(), ...hovers, ...lists]);
  await draw(ownPages('options', 'options.html', 900, 900));
  await draw(ownPages('welcome', 'welcome.html', 1280, 900));
  for (const count of [5, 500]) {
    const entries = Array.from({ length: count }, (_, index) =>
      anEntry({ cik: String(index + 10).padStart(10, '0'), name: `Marlowe-Castellanos Ada J ${index + 1}` }),
    );
    await (await popupWith(context, entries)).close();
    await draw(ownPages(`popup-${count}`, 'popup.html', 540, 600));
  }
  const figures = drawn.map(
    ({ name }) =>
      `<figure><a href="${name}.png"><img src="${name}.png" alt=""></a><figcaption>${name}</figcaption></figure>`,
  );
  const style =
    'body{font:13px sans-serif;columns:4}figure{margin:0 0 16px;break-inside:avoid}img{width:100%;border:1px solid #ccc}';
  writeFileSync(`${folder}/index.html`, `<!doctype html><style>${style}</style>${figures.join('')}`);
  console.log(`${drawn.length} pictures: ${folder}/index.html`);
}
