import { expect, test } from 'vitest';
import type { Filing } from '../../../lib/form4/model/filing.ts';
import { readXml } from '../../../lib/form4/parse/read-xml.ts';
import { hasCorpus, read, stems } from '../../corpus/corpus.ts';
import { diceFrom } from '../../support/dice.ts';
import { listedSamples } from '../../support/edgar-pages/listings/listings.ts';
import { ownershipXml } from '../../support/edgar-pages/ownership-xml/ownership-xml.ts';
import { readDocument } from '../../support/read-document.ts';
import { figuresOf, judge } from '../judge.ts';
import { cut } from './kinds/cut.ts';
import { elements } from './kinds/elements.ts';
import { encodings, prepared } from './kinds/encodings.ts';
import { gone } from './kinds/lost.ts';
import { spellings } from './kinds/spellings.ts';
import { texts } from './kinds/texts.ts';
import type { Damage } from './places.ts';

/**
 * Damages XML and reads it: every field reads as in the undamaged file, or is listed as in doubt and used for
 * no figure, or the file is declined.
 * `MUTATIONS` says how many of each kind to make (30), `MUTATION_SEED` which ones (1).
 */
const count = Number(process.env.MUTATIONS ?? 30);
const seed = Number(process.env.MUTATION_SEED ?? 1);

const kinds: Record<string, Damage> = { ...cut, ...elements, ...gone, ...texts, ...encodings, ...spellings };
const url = new URL('https://www.sec.gov/Archives/edgar/data/1/000000000000000001/doc4.xml');

type Base = { name: string; xml: string };
const own: Base[] = listedSamples.map(({ accession, filing }) => ({
  name: accession,
  xml: ownershipXml(filing),
}));
const real: Base[] = hasCorpus
  ? stems('xml').map((stem) => ({ name: stem, xml: read('xml', `${stem}.xml`) }))
  : [];

function filingOf(damaged: string | Uint8Array): Filing | null {
  const reading = typeof damaged === 'string' ? readXml(damaged) : readDocument(damaged, url);
  return reading.ok ? reading.filing : null;
}

type Outcome = 'right' | 'unknown' | 'declined' | 'wrong';

/** The outcome of one damage; `null` if the file has no place for it. */
function outcomeOf(kind: string, { xml }: Base, damageSeed: number): Outcome | null {
  const base = prepared[kind]?.(xml) ?? xml;
  const damaged = kinds[kind]?.(base, diceFrom(damageSeed)) ?? null;
  if (damaged === null || damaged === base) return null;
  const filing = filingOf(damaged);
  if (!filing) return 'declined';
  const whole = filingOf(base);
  if (JSON.stringify(filing) === JSON.stringify(whole)) return 'right';
  const before = whole && figuresOf({ filing: whole });
  // A loss without a doubt counts as wrong, too.
  return before && filing.doubts
    ? judge(before, { ok: true, filing, sources: () => new Map(), doubts: [] }).outcome
    : 'wrong';
}

/** Kinds that say the same in another way, or that some schemas have: declining most of these is a loss. */
const readable = [
  'hard-wrapped',
  'an unknown box',
  'an unknown address',
  'a table in two',
  'an attribute on the root',
  'an attribute of a namespace',
  'a namespace on the root',
  'a prefix everywhere',
  'a comment in a value',
  'character data as a value',
  'an instruction in a value',
  'numbers as references',
  'bare ampersands',
  'Windows line ends',
  'no white space between tags',
  'white space around values',
  'characters of no width in a number',
  'a date with a zone',
  'booleans in words',
  'UTF-8 with its mark',
  'UTF-16, little end first',
  'UTF-16, big end first',
  'Latin-1',
  'zeros before a number',
  'a point at the end of a number',
  'no-break spaces as references around a number',
  'a mark twice in a cell',
  'a mark with an end tag',
  'spaces in tags',
  'single quotes',
];

const table: string[] = [];

test.each(Object.keys(kinds))(
  '%s: right, unknown or declined, never wrong',
  { timeout: 600_000 },
  async (kind) => {
    const tally = { right: 0, unknown: 0, declined: 0, wrong: 0 };
    const wrong: string[] = [];
    const kindSeed = seed * 1_000_003 + Object.keys(kinds).indexOf(kind) * 7919;
    for (let number = 0; number < count; number++) {
      const dice = diceFrom(kindSeed + number);
      const base = dice.oneOf(real.length > 0 && number % 2 ? real : own);
      const outcome = outcomeOf(kind, base, kindSeed + number);
      if (outcome === null) continue;
      tally[outcome]++;
      if (outcome === 'wrong') wrong.push(`${base.name}, seed ${kindSeed + number}`);
      // jsdom keeps every document until the current task ends.
      await new Promise((resolve) => setTimeout(resolve));
    }
    table.push(
      `${kind.padEnd(44)} ${tally.right} right, ${tally.unknown} unknown, ${tally.declined} declined, ${tally.wrong} wrong`,
    );
    expect(wrong).toEqual([]);
    expect(tally.right + tally.unknown + tally.declined).toBeGreaterThan(0);
    if (readable.includes(kind)) expect(tally.right).toBeGreaterThan(tally.declined);
  },
);

test('every kind has its line in the printed table', () => {
  console.log(table.join('\n'));
  expect(table).toHaveLength(Object.keys(kinds).length);
});
