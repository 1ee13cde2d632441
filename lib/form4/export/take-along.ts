import { toCsv } from './csv.ts';
import { fileNameOf } from './file-name.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toTabSeparated } from './tab-separated.ts';

export { toCsv, toJson, toMarkdown, toTabSeparated };

/** The formats in which a filing can be copied or saved; entrypoints/export.ts hands them to the card. */
export const exportPart = { fileNameOf, toCsv, toTabSeparated, toJson, toMarkdown };
export type ExportPart = typeof exportPart;
