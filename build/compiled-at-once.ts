import type { Plugin } from 'vite';

/**
 * Tells V8 to compile all of a script when it is loaded: nearly all of the card's runs at once, and by
 * default each function is parsed twice, the second time while the reader waits. Chromium from 136 on;
 * for any other browser it is a comment.
 */
export function compiledAtOnce(file: string): Plugin {
  return {
    name: 'form4-lens:compiled-at-once',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk' && output.fileName.endsWith(file))
          output.code = `//# allFunctionsCalledOnLoad\n${output.code}`;
      }
    },
  };
}
