/** What the extension draws on a page, each in an element of its own. */
export type HostName = 'card' | 'hover' | 'marks' | 'record' | 'lists' | 'list-row';

/** Of a host: names it to the extension's own scripts, which look for one that an update left behind. */
const attribute = 'data-form4-lens';

/** What a reader does in a shadow root. */
const deeds = ['click', 'keydown', 'pointerover', 'pointerout', 'focusin', 'focusout'];

/**
 * An element on the page with a closed shadow root, in which only what a reader does is heard. It is a plain
 * one: a page that defines the element of a host gets its root by `attachInternals()`.
 */
export function createHost(name: HostName): { host: HTMLElement; shadow: ShadowRoot } {
  const host = document.createElement('div');
  host.setAttribute(attribute, name);
  const shadow = host.attachShadow({ mode: 'closed' });
  for (const deed of deeds)
    shadow.addEventListener(
      deed,
      (event) => isTrusted(event) || isOurs(event) || event.stopImmediatePropagation(),
      true,
    );
  return { host, shadow };
}

/** A page's script can send any event, but none that is trusted. */
export const isTrusted = (event: Event): boolean => event.isTrusted;

/**
 * Of an event that does what a reader has asked the browser for. A property that a content script gives to an
 * object of the page is seen by content scripts alone, as theirs is seen by the page alone.
 */
type Ours = Event & { ours?: true };
export const isOurs = (event: Ours): boolean => event.ours === true;
export const markOurs = (event: Event): Event => Object.assign(event, { ours: true });

/**
 * Takes away what was left on the page when the extension was updated: Firefox ends the old release's scripts
 * where they stand and runs the new one's beside what they drew. Chromium leaves open pages to the old ones.
 */
export function clearLeftovers(...names: HostName[]): void {
  const hosts = names.map((name) => `[${attribute}=${name}]`).join();
  for (const host of document.querySelectorAll(hosts)) host.remove();
}
