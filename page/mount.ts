import { render } from 'preact';
import { createHost } from './host.ts';

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
 * Makes a place for the card's components on the page, in a closed shadow root that neither the page's styles
 * nor its scripts reach. WXT's `createShadowRootUi` does the same in 4 kB more and asynchronously.
 *
 * @param signal takes the host and what is drawn in its root away again
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
