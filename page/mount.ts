import { render } from 'preact';
import { createHost } from './host.ts';

export type Mounted = {
  host: HTMLElement;
  /** Above the page and below the card. */
  outlines: HTMLElement;
  root: HTMLElement;
  /** Above everything, and spoken: what is drawn in it is read out. */
  notes: HTMLElement;
};

function layer(className: string): HTMLElement {
  return Object.assign(document.createElement('div'), { className });
}

/** See filing/here.css. In other browsers the scripts can clean up. */
const whileHere = import.meta.env.FIREFOX ? ':host { visibility: var(--form4-lens, hidden) }' : '';

/**
 * Makes a place on the page for the card's components, in a closed shadow root that neither the page's styles
 * nor its scripts reach. WXT's `createShadowRootUi` does the same with 4 kB more, and asynchronously.
 *
 * @param signal removes the host and what is drawn in its root
 */
export function mount(css: string, signal: AbortSignal): Mounted {
  const { host, shadow } = createHost('card');
  const style = document.createElement('style');
  style.textContent = css + whileHere;
  const [outlines, root, notes] = [layer('outlines'), layer('root'), layer('notes')];
  notes.role = 'status';
  shadow.append(style, outlines, root, notes);
  signal.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
  return { host, outlines, root, notes };
}
