import type { NewsItem } from './records/item.ts';

/**
 * The other side of a piece of news that is about only one: who filed on a watched issuer's stock, or on
 * which issuer's stock a watched insider filed. `null` if that is not known or both are watched.
 */
export function otherSide({ about, summary }: NewsItem): string | null {
  if (!summary || new Set(about.map(({ kind }) => kind)).size !== 1) return null;
  const { owners, issuer } = summary.seen;
  if (about[0]?.kind === 'insider') return issuer.name;
  const [first, ...more] = owners.map(({ name }) => name);
  return first === undefined ? null : `${first}${more.length > 0 ? ` and ${more.length} more` : ''}`;
}
