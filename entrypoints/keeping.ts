import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepingPart } from '../page/filing/watch/keeping.ts';

/** What is kept of a filing and its parties, loaded once something is, or a star is pressed. */
export default defineUnlistedScript({ main: () => keepingPart });
