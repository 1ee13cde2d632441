import type { PageState } from '../../lib/extension/toolbar.ts';
import { tellState } from '../../platform/messages.ts';

/** Reports what this page is, and again when shown again: a browser forgets it when a tab goes elsewhere. */
export function keepState(state: PageState, signal: AbortSignal): void {
  const tell = () => tellState(state).catch(() => undefined);
  tell();
  // Back from the browser's page cache, or rendered ahead and now visited.
  window.addEventListener('pageshow', tell, { signal });
  document.addEventListener('prerenderingchange', tell, { signal });
}
