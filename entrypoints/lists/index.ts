import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listsPart } from '../../page/lists/lists.tsx';

/** The table of summaries above a list, loaded when requested. */
export default defineUnlistedScript({ main: () => listsPart });
