import type { Filing } from '../../model/filing.ts';
import { clausesOf } from '../../model/sentences.ts';
import type { Figure, TradingPlan } from '../../model/summary.ts';
import { adoptionDates } from './adoption-dates.ts';
import { deniesPlan, namesPlan } from './names-plan.ts';

/** The form has had the Rule 10b5-1 box since 1 April 2023 (SEC Release 33-11138). */
const BOX_SINCE = '2023-04-01';

type Mention = TradingPlan['mentions'][number];

/** The distinct dates of adoption, each with all notes that give it. */
function adoptionsOf(notes: readonly (Mention & { text: string })[]): Figure[] {
  const dated = notes.flatMap(({ text, source }) => adoptionDates(text).map((date) => ({ date, source })));
  const groups = Map.groupBy(dated, ({ date }) => date);
  return [...groups].map(([value, given]) => ({ value, sources: given.map(({ source }) => source) }));
}

/**
 * What a filing says about Rule 10b5-1 plans: its box, the notes that name a plan, those that deny one, and
 * the dates of adoption.
 * @param signed ISO date of the last signature
 */
export function tradingPlanOf(filing: Filing, signed: string | null): TradingPlan {
  const before = signed !== null && signed < BOX_SINCE;
  const box = filing.aff10b5One;
  const notes = [
    ...filing.footnotes.map(({ id, text }, index) => ({
      footnote: id,
      source: `footnotes.${index}.text`,
      text,
    })),
    { footnote: null, source: 'remarks', text: filing.remarks ?? '' },
  ];
  const named = notes
    .filter(({ text }) => namesPlan(text))
    .map((note) => ({ ...note, sentences: clausesOf(note.text).filter(namesPlan) }));
  const saying = (says: (sentence: string) => boolean): Mention[] =>
    named
      .filter(({ sentences }) => sentences.some(says))
      .map(({ footnote, source }) => ({ footnote, source }));
  return {
    box: box === null || (before && !box) ? null : { value: box, sources: ['aff10b5One'] },
    mentions: saying((sentence) => !deniesPlan(sentence)),
    denials: saying(deniesPlan),
    // If the box is checked, any trading plan that a note names is the one meant.
    adoptions: adoptionsOf(box ? notes : named),
  };
}
