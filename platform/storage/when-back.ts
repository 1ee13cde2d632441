/**
 * Calls when the user comes back to this page, until the signal ends: it may have missed changes. Firefox
 * reports none to a page waiting behind the Back button; and once a page of an extension was closed at the
 * very moment it was adding its listener, none to any page of that extension
 * (ExtensionParent.recvAddListener, 153).
 */
export function whenBack(call: () => void, signal: AbortSignal): void {
  // Tests of what needs no page have no document.
  if (typeof document === 'undefined') return;
  document.addEventListener('visibilitychange', () => !document.hidden && call(), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && call(), { signal });
}
