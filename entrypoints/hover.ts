import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hoverPart } from '../page/hover/hover.ts';

/** Everything that asks EDGAR about a filing, loaded when the first link to one is reached. */
export default defineUnlistedScript({ main: () => hoverPart });
