import { MatchPattern } from 'wxt/utils/match-patterns';

export type Manifest = {
  content_scripts: { matches: string[]; exclude_matches?: string[]; js?: string[]; css?: string[] }[];
};

/** The content scripts and styles that a browser loads by itself on a page. Globs narrow nothing here. */
export function filesLoadedOn(url: string, { content_scripts }: Manifest): string[] {
  const isOneOf = (patterns: readonly string[]) =>
    patterns.some((pattern) => new MatchPattern(pattern).includes(url));
  return content_scripts
    .filter(({ matches, exclude_matches = [] }) => isOneOf(matches) && !isOneOf(exclude_matches))
    .flatMap(({ js = [], css = [] }) => [...js, ...css]);
}
