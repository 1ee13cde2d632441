import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { newsPart } from '../../page/news/attend.ts';

/** A page's part in the news of those watched, loaded where the user wants that. */
export default defineUnlistedScript({ main: () => newsPart });
