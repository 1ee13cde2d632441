import { render } from 'preact';

export type Mounted = {
  host: HTMLElement;
  /** Over the page and below the card. */
  outlines: HTMLElement;
  root: HTMLElement;
  /** Over all, and spoken: what is drawn in it is read out. */
  notes: HTMLElement;
};

function layer(className: string): HTMLElement {
  return Object.assign(document.createElement('div'), { className });
}

/** See filing/here.css. Any other browser lets the scripts clean up. */
const whileHere = import.meta.env.FIREFOX ? ':host { visibility: var(--form4-lens, hidden) }' : '';

/**
 * Makes a place for components on the page, in a closed shadow root that neither the page's styles nor its
 * scripts reach. WXT's `createShadowRootUi` does the same in 4 kB more and asynchronously.
 *
 * @param signal takes the host and what is drawn in its root away again
 */
export function mount(name: string, css: string, signal: AbortSignal): Mounted {
  const host = document.createElement(name);
  const style = document.createElement('style');
  style.textContent = css + whileHere;
  const [outlines, root, notes] = [layer('outlines'), layer('root'), layer('notes')];
  notes.role = 'status';
  host.attachShadow({ mode: 'closed' }).append(style, outlines, root, notes);
  signal.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
  return { host, outlines, root, notes };
}
