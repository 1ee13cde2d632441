import { posix } from 'node:path';
import { parseSync } from 'vite';

export interface Import {
  /** A path from the repository's root for a file, `npm:` and the specifier for a package. */
  to: string;
  line: number;
  /** Whether the build drops it: `import type`, `import { type … }`, `typeof import(…)`. */
  typesOnly: boolean;
}

/**
 * Everything that a TypeScript file imports or re-exports, at once or later (`import()`).
 * @param path from the repository's root, with `/`.
 */
export function importsOf(path: string, source: string): Import[] {
  const { module } = parseSync(path, source);
  const found: Import[] = [];
  const add = (specifier: string, start: number, typesOnly: boolean) =>
    found.push({
      to: resolved(path, specifier),
      line: source.slice(0, start).split('\n').length,
      typesOnly,
    });

  for (const { moduleRequest, entries, start } of module.staticImports)
    add(moduleRequest.value, start, entries.length > 0 && entries.every((entry) => entry.isType));
  for (const { entries } of module.staticExports)
    for (const { moduleRequest, isType, start } of entries)
      if (moduleRequest) add(moduleRequest.value, start, isType);

  const runTime = new Set(module.dynamicImports.map(({ start }) => start));
  for (const call of source.matchAll(/\bimport\(\s*(['"`])([^'"`$]+)\1/g))
    add(call[2] ?? '', call.index, !runTime.has(call.index));
  return found;
}

function resolved(path: string, specifier: string): string {
  const file = specifier.replace(/\?.*$/, '');
  return file.startsWith('.') ? posix.join(posix.dirname(path), file) : `npm:${specifier}`;
}
