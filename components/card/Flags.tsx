import type { Flag } from '../../lib/form4/checks/flags.ts';
import { FigureText } from './figures/FigureText.tsx';

/** What to know before trusting a figure; each leads to the cells it is about. */
export function Flags({ flags }: { flags: Flag[] }) {
  return (
    <ul class="list flags">
      {flags.map((flag) => (
        <li class="flag" key={flag.text}>
          <FigureText of={flag}>{flag.text}</FigureText>
        </li>
      ))}
    </ul>
  );
}
