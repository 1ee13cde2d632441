import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { amendmentPart } from '../page/amendments/amendment.tsx';

/** What an amendment changes, loaded when the original is asked for. */
export default defineUnlistedScript({ main: () => amendmentPart });
