import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { declinedPart } from '../../page/filing/declined.tsx';

/** What the card says about a page that was not read, loaded on such a page. */
export default defineUnlistedScript({ main: () => declinedPart });
