import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { noticePart } from '../../page/notice/notice.ts';

/** The card on the page of a Form 144, loaded there. */
export default defineUnlistedScript({ main: () => noticePart });
