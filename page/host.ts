/** The names of what the extension draws on a page, each in an element of its own. */
export type HostName = 'card' | 'hover' | 'marks' | 'record' | 'lists' | 'list-row';

/** Identifies a host to the extension's own scripts, which look for hosts left behind by an update. */
const attribute = 'data-form4-lens';

/** The events of what a reader does in a shadow root. */
const deeds = ['click', 'keydown', 'pointerover', 'pointerout', 'focusin', 'focusout'];

/**
 * An element on the page with a closed shadow root, in which only a reader's own actions are heard. It is a
 * plain `div`: if hosts were custom elements, a page that defines one would get its root through
 * `attachInternals()`.
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

/** A page's script can dispatch any event, but no trusted one. */
export const isTrusted = (event: Event): boolean => event.isTrusted;

/**
 * An event dispatched because the reader asked the browser for it. A property that a content script sets on
 * an object of the page is visible only to content scripts, as the page's own are visible only to the page.
 */
type Ours = Event & { ours?: true };
export const isOurs = (event: Ours): boolean => event.ours === true;
export const markOurs = (event: Event): Event => Object.assign(event, { ours: true });

/**
 * Removes what was left on the page when the extension was updated: Firefox stops the old release's scripts
 * where they are and runs the new ones beside what those drew. Chromium leaves open pages to the old scripts.
 */
export function clearLeftovers(...names: HostName[]): void {
  const hosts = names.map((name) => `[${attribute}=${name}]`).join();
  for (const host of document.querySelectorAll(hosts)) host.remove();
}
