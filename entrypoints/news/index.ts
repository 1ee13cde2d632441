import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { newsPart } from '../../page/news/attend.ts';

/** A page's part in looking for news of those watched, loaded if the user wants that. */
export default defineUnlistedScript({ main: () => newsPart });
