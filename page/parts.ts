import type { ExportPart } from '../lib/form4/export/take-along.ts';
import { loadPart } from '../platform/part.ts';
import type { AmendmentPart } from './amendments/amendment.tsx';
import type { DeclinedPart } from './filing/declined.tsx';
import type { NotesPart } from './filing/notes/note-overlay.ts';
import type { KeepingPart } from './filing/watch/keeping.ts';
import type { HoverPart } from './hover/hover.ts';
import type { ListsPart } from './lists/lists.tsx';
import type { NewsPart } from './news/attend.ts';
import type { NoticePart } from './notice/notice.ts';
import type { RecordPart } from './record/record.tsx';
import type { CommandsPart } from './toolbar/commands.ts';

/** Everything that asks EDGAR about a filing, and the card that shows the answer beside a link. */
export const loadHover = (): Promise<HoverPart> => loadPart('/hover.js');

/** What the browser's keyboard shortcuts do with the card. */
export const loadCommands = (): Promise<CommandsPart> => loadPart('/commands.js');

/** The formats in which a filing can be copied and saved. */
export const loadExport = (): Promise<ExportPart> => loadPart('/export.js');

/** What the notes on a filing say, and the code that keeps them open. */
export const loadExplain = (): Promise<NotesPart> => loadPart('/explain.js');

/** The card that says why a page was not read. */
export const loadDeclined = (): Promise<DeclinedPart> => loadPart('/declined.js');

/** What came before a filing, from EDGAR's list of its owner's transactions. */
export const loadRecord = (): Promise<RecordPart> => loadPart('/record.js');

/** What an amendment changes. */
export const loadAmendment = (): Promise<AmendmentPart> => loadPart('/amendment.js');

/** The code that keeps the reader's choices, parties and filings, and that says if a filing was amended. */
export const loadKeeping = (): Promise<KeepingPart> => loadPart('/keeping.js');

/** The summaries of the filings on a list, in a table above it. */
export const loadLists = (): Promise<ListsPart> => loadPart('/lists.js');
/** The card on the page of a Form 144. */
export const loadNotice = (): Promise<NoticePart> => loadPart('/notice.js');

/** What an open page does to look for news of those watched, if the user wants that. */
export const loadNews = (): Promise<NewsPart> => loadPart('/news.js');
