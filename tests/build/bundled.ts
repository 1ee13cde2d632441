import { build, type Plugin } from 'vite';

/**
 * What Vite makes of scripts with some of our plugins: the code by file name.
 * @param scripts their source, by the name of the file they become, without ".js"
 */
export async function bundled(
  scripts: Record<string, string>,
  plugins: readonly Plugin[],
): Promise<Record<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [serving(scripts), ...plugins],
    build: {
      write: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.keys(scripts).map((name) => [name, `virtual:${name}`])),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('Vite built nothing.');
  return Object.fromEntries(
    built.output.flatMap((output) => (output.type === 'chunk' ? [[output.fileName, output.code]] : [])),
  );
}

function serving(scripts: Record<string, string>): Plugin {
  return {
    name: 'scripts-of-a-test',
    resolveId: (id) => (id.startsWith('virtual:') ? `\0${id}` : null),
    load: (id) => (id.startsWith('\0virtual:') ? scripts[id.slice('\0virtual:'.length)] : null),
  };
}
