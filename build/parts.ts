import type { WxtHooks } from 'wxt';

/**
 * Builds the unlisted scripts as modules, which a content script imports when it needs them
 * (platform/part.ts). What their `main` returns is the module's default export.
 */
export const buildPartsAsModules: WxtHooks['vite:build:extendConfig'] = ([entrypoint], { build }) => {
  if (entrypoint?.type !== 'unlisted-script' || !build?.lib) return;
  build.lib.formats = ['es'];
  // Vite leaves the white space of a library's module to whoever bundles it next: nobody does here.
  Object.assign(build.rollupOptions?.output ?? {}, { minify: true });
};
