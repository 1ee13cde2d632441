import { defineBackground } from 'wxt/utils/define-background';
import { lookForNews } from '../platform/background/news.ts';
import { greet } from '../platform/background/releases.ts';
import { passOnCommands } from '../platform/background/shortcuts.ts';
import { markTabs } from '../platform/background/toolbar.ts';

/** What happens outside any page. It keeps no state: the browser ends it whenever it is idle. */
export default defineBackground(() => {
  greet();
  markTabs();
  passOnCommands();
  lookForNews();
});
