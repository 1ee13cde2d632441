import { defineBackground } from 'wxt/utils/define-background';
import { lookForNews } from '../platform/background/news.ts';
import { greet } from '../platform/background/releases.ts';
import { passOnCommands } from '../platform/background/shortcuts.ts';
import { markTabs } from '../platform/background/toolbar.ts';

/** What happens outside of any page. It keeps nothing: the browser ends it whenever nothing happens. */
export default defineBackground(() => {
  greet();
  markTabs();
  passOnCommands();
  lookForNews();
});
