import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { SummaryCard } from '../../components/card/SummaryCard.tsx';
import { flagsOf } from '../../lib/form4/checks/flags.ts';
import type { PageReading } from '../../lib/form4/parse/read-page.ts';
import { summarize } from '../../lib/form4/summary/summarize.ts';
import { headlineOf } from '../../lib/form4/wording/headline.ts';
import { narrate } from '../../lib/form4/wording/narrate.ts';
import { Outlines } from '../../page/filing/outlines.ts';
import { traceFigures } from '../../page/filing/trace.ts';
import { hasCorpus } from './corpus.ts';
import { pages } from './pages.ts';

/** The card's own numbers: in the name of a rule, of items folded away, of requests that a button costs. */
const ITS_OWN = 'dt, h3, summary, .asks';

/** Draws the card as the page's script does, except for what only a page has. */
function drawn({ filing, sources }: PageReading) {
  const summary = summarize(filing);
  const layer = document.createElement('div');
  const card = document.createElement('div');
  traceFigures(card, filing, sources, new Outlines(layer, new AbortController().signal));
  render(
    <SummaryCard
      filing={filing}
      summary={summary}
      headline={headlineOf(filing, summary)}
      sentence={narrate(filing, summary)}
      flags={flagsOf(filing, summary)}
      links={[]}
      copies={{}}
      onSaveCsv={async () => {}}
      onRecord={() => {}}
      onAmendment={() => {}}
      places={{ amended: document.createElement('div'), stars: [], said: document.createElement('p') }}
      onRow={() => null}
      onRowsLeft={() => {}}
    />,
    card,
  );
  return { card, layer };
}

const numbersIn = (text: string | null) => text?.match(/\d([\d,.]*\d)?/g) ?? [];

/** Every number the card shows or says that is not in a figure. */
function withoutSource(card: Element): string[] {
  const loose: string[] = [];
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (/\d/.test(text) && !node.parentElement?.closest(`.figure, ${ITS_OWN}`)) loose.push(text);
  }
  const figures = [...card.querySelectorAll('.figure')].flatMap(({ textContent }) => numbersIn(textContent));
  for (const bars of card.querySelectorAll('[aria-label]:not(.figure *)')) {
    const said = numbersIn(bars.getAttribute('aria-label'));
    loose.push(...said.filter((number) => !figures.includes(number)));
  }
  return loose;
}

describe.runIf(hasCorpus)('the card of every real filing', { timeout: 600_000 }, () => {
  test('has no figure without a source, and no source that is not on the page', () => {
    const found: string[] = [];
    let figures = 0;
    for (const { name, reading } of pages()) {
      const { card, layer } = drawn(reading);
      found.push(...withoutSource(card).map((text) => `${name}: no source: ${text}`));
      for (const figure of card.querySelectorAll<HTMLElement>('.figure')) {
        figures++;
        const paths = figure.dataset.sources?.split(' ') ?? [];
        figure.dispatchEvent(new Event('pointerover', { bubbles: true }));
        if (layer.childElementCount !== paths.length)
          found.push(`${name}: “${figure.textContent}” has cells not on the page among ${paths}`);
      }
      render(null, card);
    }
    expect(found).toEqual([]);
    console.log(`${figures} figures, each with its cells on the page`);
    expect(figures).toBeGreaterThan(10_000);
  });
});
