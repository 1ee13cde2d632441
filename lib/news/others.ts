import type { NewsItem } from './records/item.ts';

/**
 * The other side of a piece of news, where it is about one alone: who filed on a watched issuer's stock, or on which
 * issuer's a watched insider did. `null` where that is not known, or both are watched.
 */
export function otherSide({ about, summary }: NewsItem): string | null {
  if (!summary || new Set(about.map(({ kind }) => kind)).size !== 1) return null;
  const { owners, issuer } = summary.seen;
  if (about[0]?.kind === 'insider') return issuer.name;
  const [first, ...more] = owners.map(({ name }) => name);
  return first === undefined ? null : `${first}${more.length > 0 ? ` and ${more.length} more` : ''}`;
}
