import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { commandsPart } from '../page/toolbar/commands.ts';

/** What a filing's card does at the browser's keys, loaded with the first of them. */
export default defineUnlistedScript({ main: () => commandsPart });
