import { NewsLine } from '../../components/card/NewsLine.tsx';
import { SummaryCard } from '../../components/card/SummaryCard.tsx';
import * as words from '../../components/card/words.ts';
import { cardLinks } from '../../lib/edgar/addresses/card-links.ts';
import { flagsOf } from '../../lib/form4/checks/flags.ts';
import { placedRows } from '../../lib/form4/model/placed-rows.ts';
import type { PageReading } from '../../lib/form4/parse/read-page.ts';
import { summarize } from '../../lib/form4/summary/summarize.ts';
import { headlineOf } from '../../lib/form4/wording/headline.ts';
import { narrate } from '../../lib/form4/wording/narrate.ts';
import { plainText } from '../../lib/form4/wording/phrases.ts';
import { download } from '../../platform/download.ts';
import { sayWhy } from '../../platform/extension.ts';
import type { Mounted } from '../mount.ts';
import { loadAmendment, loadExport, loadRecord } from '../parts.ts';
import { notesOn } from './notes/notes.ts';
import { targetsOf } from './notes/targets.ts';
import { Outlines } from './outlines.ts';
import { groupStops } from './stops.ts';
import { traceFigures } from './trace.ts';
import { watchCard } from './watch/watch-card.tsx';

/** Connects a filing that was read to its card, and the card and the pointer to the page's cells. */
export function readCard(
  { filing, sources }: PageReading,
  { host, outlines, root, notes: layer }: Mounted,
  signal: AbortSignal,
) {
  const summary = summarize(filing);
  const headline = headlineOf(filing, summary);
  const sentence = narrate(filing, summary);
  const flags = flagsOf(filing, summary);
  const url = location.href;
  const places = {
    stars: [...summary.owners, summary.issuer].map(() => document.createElement('span')),
    amended: Object.assign(document.createElement('div'), { hidden: true }),
    said: Object.assign(document.createElement('p'), { role: 'status', className: 'small caution' }),
  };
  const trace = traceFigures(root, filing, sources, new Outlines(outlines, signal));
  const notes = notesOn(targetsOf(filing, summary, sources), layer, host, signal);

  groupStops(root);

  const rows = placedRows(filing);
  const showRow = (index: number) => {
    const path = rows[index]?.path ?? '';
    const title = `${path}.securityTitle`;
    const row = sources().get(title)?.parentElement;
    row?.scrollIntoView({ block: 'nearest' });
    trace.show([title]);
    if (row) notes.open({ element: row, explain: (part) => part.explainRow(filing, summary, path) });
  };

  const copies = {
    [words.copies.sentence]: async () => plainText(sentence),
    [words.copies.markdown]: async () => (await loadExport()).toMarkdown(summary, sentence, url, flags),
    [words.copies.rows]: async () => (await loadExport()).toTabSeparated(filing, flags),
    [words.copies.json]: async () => (await loadExport()).toJson(filing, flags),
  };
  const saveCsv = async () => {
    const { fileNameOf, toCsv } = await loadExport();
    download(fileNameOf(filing, 'csv'), toCsv(filing, flags), 'text/csv');
  };

  const attempt = (action: () => Promise<void>) => {
    action().catch((error: Error) => {
      places.said.textContent = sayWhy(error);
    });
  };

  return {
    title: words.title(filing.documentType),
    news: <NewsLine summary={summary} headline={headline} flags={flags} />,
    back: trace.back,
    /** To be called once the card is shown. */
    watch: () => watchCard({ filing, summary, headline, flags, places }, signal),
    content: (
      <SummaryCard
        filing={filing}
        summary={summary}
        headline={headline}
        sentence={sentence}
        flags={flags}
        links={cardLinks(location, filing)}
        copies={copies}
        onSaveCsv={saveCsv}
        onRecord={() =>
          attempt(async () => (await loadRecord()).openRecord({ filing, summary, url }, signal))
        }
        onAmendment={(button) =>
          attempt(async () => (await loadAmendment()).findOriginal(filing, url, button, signal))
        }
        places={places}
        onRow={showRow}
        onRowsLeft={() => {
          trace.hide();
          notes.close();
        }}
      />
    ),
  };
}
