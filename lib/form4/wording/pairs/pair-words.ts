import { formatPrice } from '../../../figures/format.ts';
import type { DerivativeRow, Row } from '../../model/filing.ts';
import type { Placed } from '../../model/placed-rows.ts';
import { transactionKind } from '../../model/transaction-codes.ts';
import { markWords } from '../footnotes/footnote-phrases.ts';
import { type PhrasePart, say } from '../phrases.ts';
import { amountIn, numberWords, quantityWords } from '../quantity-words.ts';
import { verbWords } from '../sentence/deeds.ts';
import { type EventCase, movedIn, moveSources } from '../sentence/event-case.ts';
import type { Replacement } from './replacements.ts';
import type { Transfer } from './transfers.ts';

function lineWords({ directOrIndirectOwnership: form, natureOfOwnership: nature }: Row): string {
  const name =
    form === 'D' ? 'direct ownership' : form === 'I' ? 'indirect ownership' : 'ownership not stated';
  return nature ? `${name} (${nature})` : name;
}

const lineSources = (rows: readonly Placed[]) => ({
  sources: rows.flatMap(({ row, path }) => [
    `${path}.directOrIndirectOwnership`,
    ...(row.natureOfOwnership ? [`${path}.natureOfOwnership`] : []),
  ]),
});

/** "transferred 941 shares of Class A Common Stock as a gift (code G) from direct ownership to …". */
export function transferWords(one: EventCase, transfers: readonly Transfer[], isNamed: boolean): PhrasePart {
  const [out, into] = [transfers.flatMap(({ from }) => from), transfers.flatMap(({ to }) => to)];
  const [first] = out;
  if (!first) return null;
  const kind = transactionKind(first.row);
  const sides = [out, into].map((rows) => [...new Set(rows.map(({ row }) => lineWords(row)))]);
  const [[from = '', ...moreFrom] = [], [to = '', ...moreTo] = []] = sides;
  const way =
    moreFrom.length || moreTo.length || from === to
      ? [' ', say('between ownership lines', lineSources([...out, ...into]))]
      : [' from ', say(from, lineSources(out)), ' to ', say(to, lineSources(into))];
  const { figure } = movedIn(out);
  const { title, unit } = one.security;
  return [
    `${verbWords('transferred', one.isReported)} `,
    figure &&
      say(
        isNamed ? quantityWords(figure.value, unit, title.value) : amountIn(unit, figure.value),
        figure,
        moveSources(into),
      ),
    kind === 'gift' ? ' as a gift' : null,
    way,
    markWords(one.filing, { kind, way: null, rows: [...out, ...into] }),
  ];
}

/** "had 5,000 of Stock Option at an exercise price of $15.06 replaced by as many at $14.10 (codes D and A)". */
export function replacementWords(
  one: Pick<EventCase, 'isReported' | 'doubtful'>,
  pairs: readonly Replacement[],
): PhrasePart {
  const [first] = pairs;
  if (!first) return null;
  const [old, fresh] = [pairs.map((pair) => pair.old), pairs.map((pair) => pair.new)];
  const { figure } = movedIn(old);
  const strike = (rows: readonly Placed<DerivativeRow>[]) => {
    const prices = new Set(rows.map(({ row }) => row.conversionOrExercisePrice));
    const [only] = prices;
    const sources = rows.map(({ path }) => `${path}.conversionOrExercisePrice`);
    return prices.size === 1 && only && !sources.some((path) => one.doubtful.has(path))
      ? say(formatPrice(only), { sources })
      : null;
  };
  const [before, after] = [strike(old), strike(fresh)];
  const prices = before && after && before.text !== after.text;
  const titles = new Set(old.map(({ row }) => row.securityTitle));
  const title = titles.size === 1 ? first.old.row.securityTitle : 'derivative securities';
  const grants = pairs.length > 1 ? ` in ${numberWords(pairs.length)} grants` : '';
  const codes = { sources: [...old, ...fresh].map(({ path }) => `${path}.transactionCode`) };
  return [
    `${verbWords('had', one.isReported)} `,
    figure && say(`${quantityWords(figure.value, 'shares', title)}${grants}`, figure),
    prices ? [' with an exercise price of ', before] : null,
    ' replaced by ',
    say('the same number', moveSources(fresh)),
    prices ? [' with one of ', after] : ' of new ones',
    ' (',
    say('codes D and A', codes),
    ')',
  ];
}
