import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recordPart } from '../page/record/record.tsx';

/** What came before a filing, loaded when requested. */
export default defineUnlistedScript({ main: () => recordPart });
