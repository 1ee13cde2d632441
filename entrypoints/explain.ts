import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { notesPart } from '../page/filing/notes/note-overlay.ts';

/** The notes on a filing's rows, codes and column heads, loaded when the first is asked for. */
export default defineUnlistedScript({ main: () => notesPart });
