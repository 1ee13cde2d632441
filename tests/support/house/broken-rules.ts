import { posix } from 'node:path';
import { type Import, importsOf } from './imports-of.ts';
import { folderRule, rules, textRule } from './rules.ts';
import { textsIn } from './texts-in.ts';

export type Sources = ReadonlyMap<string, string>;

/**
 * Where the files break the rules of the house, one line per place: empty when all is well.
 * @param sources each TypeScript file's text by its path from the repository's root, with `/`.
 */
export function brokenRules(sources: Sources): string[] {
  const imports = new Map([...sources].map(([path, source]) => [path, importsOf(path, source)]));
  return [
    ...forbiddenImports(imports),
    ...crowdedFolders(sources),
    ...circles(imports),
    ...ownTexts(sources),
  ];
}

type Imports = ReadonlyMap<string, readonly Import[]>;

function forbiddenImports(imports: Imports): string[] {
  return [...imports].flatMap(([from, all]) =>
    all.flatMap(({ to, line, typesOnly }) =>
      rules
        .filter((rule) => !(typesOnly && rule.typesAreFree) && rule.forbids(from, to))
        .map(({ says }) => `${from}:${line} imports ${to}: ${says}`),
    ),
  );
}

function crowdedFolders(sources: Sources): string[] {
  const folders = Map.groupBy(sources.keys(), (path) => posix.dirname(path));
  return [...folders]
    .filter(([folder, files]) => folderRule.forbids(folder, files.length))
    .map(([folder, files]) => `${folder} holds ${files.length}: ${folderRule.says}`);
}

/** A circle of types alone counts too: two files that need each other are one idea in two places. */
function circles(imports: Imports): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string) => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) found.push(`${[...trail.slice(seenAt), path].join(' → ')}: circular import`);
    if (seenAt >= 0 || done.has(path)) return;
    trail.push(path);
    for (const { to } of imports.get(path) ?? []) visit(to);
    trail.pop();
    done.add(path);
  };
  for (const path of imports.keys()) visit(path);
  return found;
}

function ownTexts(sources: Sources): string[] {
  return [...sources]
    .filter(([path]) => textRule.holds(path))
    .flatMap(([path, source]) => textsIn(path, source).map((text) => `${text}: ${textRule.says}`));
}
