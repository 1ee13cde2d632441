import type { ExportPart } from '../lib/form4/export/take-along.ts';
import { loadPart } from '../platform/part.ts';
import type { HoverPart } from './hover/hover.ts';

/*
 * What a reader may never need is loaded when asked for. Firefox would load it too, but only by `import` of
 * an address that is made up, which its store's linter warns of: there the parts are in the scripts.
 */

/** All that asks EDGAR about a filing, and the card that shows it beside a link. */
export const loadHover = (): Promise<HoverPart> =>
  import.meta.env.FIREFOX
    ? import('./hover/hover.ts').then(({ hoverPart }) => hoverPart)
    : loadPart('/hover.js');

/** The formats in which a filing can be copied and saved. */
export const loadExport = (): Promise<ExportPart> =>
  import.meta.env.FIREFOX
    ? import('../lib/form4/export/take-along.ts').then(({ exportPart }) => exportPart)
    : loadPart('/export.js');
