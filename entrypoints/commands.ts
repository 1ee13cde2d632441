import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { commandsPart } from '../page/toolbar/commands.ts';

/** What the browser's keyboard shortcuts do with a filing's card, loaded with the first of them. */
export default defineUnlistedScript({ main: () => commandsPart });
