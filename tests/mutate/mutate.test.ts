import { expect, test } from 'vitest';
import { hasCorpus } from '../corpus/corpus.ts';
import { type NamedPage, parse, realPages } from '../generalize/pages.ts';
import { samplePages } from '../support/samples/sample-pages.ts';
import { type Figures, figuresOf, judge, readingOf, type Verdict } from './judge.ts';
import type { Kind, Kinds } from './kind.ts';
import { closing } from './kinds/closing.ts';
import { cover } from './kinds/cover.ts';
import { hidden } from './kinds/hidden.ts';
import { numbers } from './kinds/numbers.ts';
import { redesigned } from './kinds/redesigned.ts';
import { same as sameTexts } from './kinds/same.ts';
import { sameStyles, styles } from './kinds/styles.ts';
import { tables } from './kinds/tables.ts';
import { texts } from './kinds/texts.ts';
import { randomFrom } from './random.ts';
import { whileChanged } from './while-changed.ts';

/**
 * Changes pages at random, each change reproducible by its number: afterwards every figure is what it was
 * before, or is unknown. `MUTATE=100000` makes that many changes; `MUTATE_ONLY=words` makes only those of
 * kinds with these words in their name.
 */
const count = Number(process.env.MUTATE ?? 10_000);
const only = process.env.MUTATE_ONLY ?? '';

const same: Kinds = { ...sameTexts, ...redesigned, ...sameStyles };
const doubtful: Kinds = { ...numbers, ...hidden, ...styles, ...tables, ...cover, ...closing, ...texts };
const kinds: [name: string, kind: Kind][] = Object.entries({ ...same, ...doubtful }).filter(([name]) =>
  name.includes(only),
);

/** Only every 23rd page of the corpus: parsing them all would take longer than reading them. */
const STRIDE = 23;

type Tally = Record<Verdict['outcome'], number> & { lost: number; figures: number };

test('no change to a page turns a figure into another', { timeout: 3_600_000 }, async () => {
  const pages = prepared([...samplePages, ...(hasCorpus ? realPages(STRIDE) : [])]);
  const tallies = new Map<string, Tally>(kinds.map(([name]) => [name, noTally()]));
  const wrong: string[] = [];
  const lostWithoutNeed: string[] = [];
  let made = 0;
  const start = performance.now();
  for (let seed = 0; made < count && seed < count * 20; seed++) {
    const [name, kind] = kinds[seed % kinds.length] as [string, Kind];
    const random = randomFrom(seed);
    const { page, figures, name: pageName } = pages[random.below(pages.length)] as PreparedPage;
    const verdict = whileChanged(page, () => (kind(page, random) ? judge(figures, readingOf(page)) : null));
    if (!verdict) continue;
    made++;
    const tally = tallies.get(name) ?? noTally();
    tally[verdict.outcome]++;
    tally.lost += verdict.lost;
    tally.figures += figures.size;
    if (verdict.outcome === 'wrong')
      wrong.push(`${name} (${seed}, ${pageName}): ${verdict.wrong.slice(0, 4).join('; ')}`);
    if (name in same && verdict.outcome !== 'right')
      lostWithoutNeed.push(`${name} (${seed}, ${pageName}): ${verdict.outcome}`);
    // jsdom keeps every document until the current task ends.
    await new Promise((resolve) => setTimeout(resolve));
  }
  console.log(tableOf(tallies, made, performance.now() - start));
  expect(pages.filter(({ page, figures }) => judge(figures, readingOf(page)).outcome !== 'right')).toEqual(
    [],
  );
  expect({ wrong: wrong.slice(0, 40), lostWithoutNeed: lostWithoutNeed.slice(0, 40) }).toEqual({
    wrong: [],
    lostWithoutNeed: [],
  });
});

type PreparedPage = { name: string; page: Document; figures: Figures };

function prepared(pages: readonly NamedPage[]): PreparedPage[] {
  return pages.map(({ name, html }) => {
    const page = parse(html);
    const reading = readingOf(page);
    if (!reading.ok) throw new Error(`${name}: ${reading.missing.join('; ')}`);
    return { name, page, figures: figuresOf(reading) };
  });
}

function noTally(): Tally {
  return { right: 0, unknown: 0, declined: 0, wrong: 0, lost: 0, figures: 0 };
}

function tableOf(tallies: ReadonlyMap<string, Tally>, made: number, time: number): string {
  const sum = noTally();
  const line = (name: string, { right, unknown, declined, wrong, lost, figures }: Tally) =>
    [
      name.padEnd(62),
      ...[right, unknown, declined, wrong].map((number) => String(number).padStart(9)),
      `${((100 * lost) / (figures || 1)).toFixed(1)} %`.padStart(9),
    ].join('');
  const lines = [...tallies].map(([name, tally]) => {
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
    return line(name, tally);
  });
  const heads = ['right', 'unknown', 'declined', 'wrong', 'lost'].map((head) => head.padStart(9)).join('');
  return [
    `${made} changed pages of ${tallies.size} kinds in ${(time / 1000).toFixed(1)} s.`,
    `${'Kind of change'.padEnd(62)}${heads}`,
    ...lines,
    line('All', sum),
  ].join('\n');
}
