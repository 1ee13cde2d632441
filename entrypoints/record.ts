import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recordPart } from '../page/record/record.tsx';

/** What went before a filing, loaded when it is asked for. */
export default defineUnlistedScript({ main: () => recordPart });
