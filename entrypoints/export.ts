import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { exportPart } from '../lib/form4/export/take-along.ts';

/** The formats in which the card's filing can be copied or saved, loaded when one is requested. */
export default defineUnlistedScript({ main: () => exportPart });
