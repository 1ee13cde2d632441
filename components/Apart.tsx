import { setApart } from '../lib/figures/right-to-left.ts';

/** A text in which a name from right to left turns nothing around. */
export function Apart({ text }: { text: string }) {
  return <>{setApart(text).map((part, index) => (index % 2 ? <bdi key={index}>{part}</bdi> : part))}</>;
}
