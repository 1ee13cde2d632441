import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listsPart } from '../../page/lists/lists.tsx';

/** The table of summaries above a list, loaded when it is asked for. */
export default defineUnlistedScript({ main: () => listsPart });
