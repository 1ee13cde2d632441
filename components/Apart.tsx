import { setApart } from '../lib/figures/right-to-left.ts';

/** A text in which right-to-left names do not reorder what is around them. */
export function Apart({ text }: { text: string }) {
  return <>{setApart(text).map((part, index) => (index % 2 ? <bdi key={index}>{part}</bdi> : part))}</>;
}
