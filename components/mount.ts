import { type ComponentChild, render } from 'preact';

export type Mounted = {
  host: HTMLElement;
  /** What is drawn stands in it. */
  root: HTMLElement;
  /** Draws again in the same place. */
  draw: (content: ComponentChild) => void;
  /** Another place in the same shadow root, before all others or after them. */
  layer: (className: string, where: 'prepend' | 'append') => HTMLElement;
};

/**
 * Puts a component on the page, in a closed shadow root that neither the page's styles nor its scripts
 * reach. WXT's `createShadowRootUi` does the same in 4 kB more and asynchronously.
 *
 * @param signal takes host and component away again
 */
export function mount(name: string, css: string, signal: AbortSignal): Mounted {
  const host = document.createElement(name);
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  root.className = 'root';
  shadow.append(style, root);
  signal.addEventListener(
    'abort',
    () => {
      render(null, root);
      host.remove();
    },
    { once: true },
  );
  return {
    host,
    root,
    draw: (content) => render(content, root),
    layer(className, where) {
      const layer = document.createElement('div');
      layer.className = className;
      root[where === 'prepend' ? 'before' : 'after'](layer);
      return layer;
    },
  };
}
