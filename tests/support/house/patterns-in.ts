import { pathToFileURL } from 'node:url';
import { parseSync } from 'vite';

export type Pattern = { at: string; source: string; flags: string };

type Node = {
  type?: string;
  start?: number;
  regex?: { pattern: string; flags: string };
  callee?: { name?: string };
};

/** The patterns that a TypeScript file writes out, and the lines on which it builds others. */
export function patternsIn(path: string, source: string): { written: Pattern[]; built: string[] } {
  const written: Pattern[] = [];
  const built: string[] = [];
  const visit = (node: Node | Node[] | null | undefined): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const one of node) visit(one);
      return;
    }
    const at = () => `${path}:${source.slice(0, node.start).split('\n').length}`;
    if (node.regex) written.push({ at: at(), source: node.regex.pattern, flags: node.regex.flags });
    if (/^(?:New|Call)Expression$/.test(node.type ?? '') && node.callee?.name === 'RegExp') built.push(at());
    for (const child of Object.values(node)) visit(child as Node);
  };
  visit(parseSync(path, source).program as Node);
  return { written, built };
}

/** The patterns that a file, and what it imports, build when they are loaded. */
export async function patternsBuiltBy(file: string): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Native = globalThis.RegExp;
  const make = (args: [string | RegExp, string?]) => {
    const pattern = new Native(...args);
    const at = new Error().stack
      ?.split('\n')
      .find((line) => /\/(?:lib|page|platform|components)\//.test(line));
    if (at) found.push({ at: at.trim(), source: pattern.source, flags: pattern.flags });
    return pattern;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (_, args) => make(args as [string, string?]),
    apply: (_, __, args) => make(args as [string, string?]),
  });
  try {
    await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}
