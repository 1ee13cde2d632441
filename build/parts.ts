import type { WxtHooks } from 'wxt';

/**
 * Builds parts as modules, which a content script imports when it needs them (platform/part.ts). What their
 * `main` returns is the module's default export.
 * @param names of unlisted scripts
 */
export const buildPartsAsModules =
  (...names: string[]): WxtHooks['vite:build:extendConfig'] =>
  ([entrypoint], { build }) => {
    if (!names.includes(entrypoint?.name ?? '') || !build?.lib) return;
    build.lib.formats = ['es'];
    // Vite leaves the white space of a library's module to whoever bundles it next: nobody does here.
    Object.assign(build.rollupOptions?.output ?? {}, { minify: true });
  };
