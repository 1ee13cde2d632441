import type { WxtHooks } from 'wxt';

/**
 * Tells V8 to compile all of a script when it is loaded: nearly all of these runs at once, and by default each
 * function is parsed twice, the second time while the reader waits. Chromium from 136 on; elsewhere a comment.
 */
export const compiledAtOnce = '//# allFunctionsCalledOnLoad';

/**
 * Builds parts as modules, which a content script imports when it needs them (platform/part.ts). What their
 * `main` returns is the module's default export.
 * @param parts names of unlisted scripts
 * @param banners what some of them begin with
 */
export const buildPartsAsModules =
  (parts: readonly string[], banners: Record<string, string>): WxtHooks['vite:build:extendConfig'] =>
  ([entrypoint], { build }) => {
    const name = entrypoint?.name ?? '';
    if (!parts.includes(name) || !build?.lib) return;
    build.lib.formats = ['es'];
    // Vite leaves the white space of a library's module to whoever bundles it next: nobody does here.
    Object.assign(build.rollupOptions?.output ?? {}, { minify: true, postBanner: banners[name] });
  };
