import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { notesPart } from '../page/filing/notes/note-overlay.ts';

/** The notes on a filing's rows, codes and heads, loaded when the first is meant. */
export default defineUnlistedScript({ main: () => notesPart });
