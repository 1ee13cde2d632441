import type { Phrase } from '../../lib/form4/wording/phrases.ts';
import { FigureText } from './figures/FigureText.tsx';

/** The dot ends a line rather than beginning one. */
const NBSP_DOT = '\u00a0·';

/** Words in which each figure leads to its cells. */
export function Phrases({ phrases }: { phrases: readonly Phrase[] }) {
  return (
    <>
      {phrases.map((phrase, index) => (
        <FigureText of={phrase} key={`${index} ${phrase.text}`}>
          {phrase.text.replace(/^ ·/, NBSP_DOT)}
        </FigureText>
      ))}
    </>
  );
}
