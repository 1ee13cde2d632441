import { browser } from 'wxt/browser';

/**
 * What a content script's `main` is handed, in place of WXT's own class (wxt.config.ts): the `signal` that
 * ends it once a newer script of its name starts on the page, as after an update of the extension. The
 * scripts use nothing else of WXT's context, whose timers and watch on the address weigh 0.8 kB a page.
 */
export class ContentScriptContext {
  readonly #ended = new AbortController();

  constructor(name: string) {
    const started = `${browser.runtime.id}:${name}:started`;
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => this.#ended.abort(), { signal: this.signal });
  }

  get signal(): AbortSignal {
    return this.#ended.signal;
  }
}
