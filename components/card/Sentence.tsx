import type { Phrase } from '../../lib/form4/wording/phrases.ts';
import { FigureText } from './figures/FigureText.tsx';

/** The filing in one sentence, each of its figures leading to its cells. */
export function Sentence({ phrases }: { phrases: Phrase[] }) {
  return (
    <p class="sentence">
      {phrases.map((phrase, index) => (
        <FigureText of={phrase} key={`${index} ${phrase.text}`}>
          {phrase.text}
        </FigureText>
      ))}
    </p>
  );
}
