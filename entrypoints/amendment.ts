import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { amendmentPart } from '../page/amendments/amendment.tsx';

/** What an amendment changes, loaded when its original is asked for. */
export default defineUnlistedScript({ main: () => amendmentPart });
