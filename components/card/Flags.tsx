import type { Flag } from '../../lib/form4/checks/flags.ts';
import { FLAG_SIGN } from '../flag-sign.ts';
import { FigureText } from './figures/FigureText.tsx';
import * as words from './words.ts';

/** What to know before trusting a figure; each flag leads to the cells it is about. */
export function Flags({ flags }: { flags: Flag[] }) {
  return (
    <ul class="list flags" aria-label={words.beforeTrust}>
      {flags.map((flag) => (
        <li class="flag" key={flag.text}>
          <span aria-hidden="true">{FLAG_SIGN} </span>
          <FigureText of={flag}>{flag.text}</FigureText>
        </li>
      ))}
    </ul>
  );
}
