import type { WxtHooks } from 'wxt';

/**
 * Tells V8 to compile all of a script on loading: nearly all of it runs at once, and by default each function
 * is parsed twice, the second time while the reader waits. Chromium 136 or later; a mere comment elsewhere.
 */
export const compiledAtOnce = '//# allFunctionsCalledOnLoad';

/**
 * Builds parts as modules, which a content script imports when it needs them (platform/part.ts). A module's
 * default export is what the part's `main` returns.
 * @param parts names of unlisted scripts
 * @param banners text that some of them begin with
 */
export const buildPartsAsModules =
  (parts: readonly string[], banners: Record<string, string>): WxtHooks['vite:build:extendConfig'] =>
  ([entrypoint], { build }) => {
    const name = entrypoint?.name ?? '';
    if (!parts.includes(name) || !build?.lib) return;
    build.lib.formats = ['es'];
    // Vite leaves a library's white space to the next bundler, and there is none here.
    Object.assign(build.rollupOptions?.output ?? {}, { minify: true, postBanner: banners[name] });
  };
