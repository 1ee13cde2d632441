import { SummaryCard } from '../../components/card/SummaryCard.tsx';
import { handOverCard } from '../../lib/card-on-page.ts';
import { cardLinks } from '../../lib/edgar/addresses/card-links.ts';
import { flagsOf } from '../../lib/form4/checks/flags.ts';
import { placedRows } from '../../lib/form4/model/placed-rows.ts';
import type { PageReading } from '../../lib/form4/parse/read-page.ts';
import { summarize } from '../../lib/form4/summary/summarize.ts';
import { explainRow } from '../../lib/form4/wording/explain.ts';
import { narrate } from '../../lib/form4/wording/narrate.ts';
import { notesOn } from '../../page/filing/notes.tsx';
import { Outlines } from '../../page/filing/outlines.ts';
import { targetsOf } from '../../page/filing/targets.ts';
import { traceFigures } from '../../page/filing/trace.ts';
import type { Mounted } from '../../page/mount.ts';

/** Wires a filing that was read to its card, and the card and the pointer to the page's cells. */
export function readCard(
  { filing, sources }: PageReading,
  { outlines, root, notes: layer }: Mounted,
  signal: AbortSignal,
) {
  const summary = summarize(filing);
  const place = document.createElement('div');
  handOverCard({ filing, summary, place });
  const trace = traceFigures(root, filing, sources, new Outlines(outlines, signal));
  const notes = notesOn(document, targetsOf(filing, summary, sources), layer, signal);

  const rows = placedRows(filing);
  const showRow = (index: number) => {
    const path = rows[index]?.path ?? '';
    const title = `${path}.securityTitle`;
    const row = sources().get(title)?.parentElement;
    row?.scrollIntoView({ block: 'nearest' });
    trace.show([title]);
    if (row) notes.open({ element: row, explain: () => explainRow(filing, summary, path) });
  };

  return {
    title: `Form ${filing.documentType} summary`,
    summary,
    back: trace.back,
    content: (
      <SummaryCard
        filing={filing}
        summary={summary}
        sentence={narrate(filing, summary)}
        flags={flagsOf(filing, summary)}
        links={cardLinks(location, filing)}
        url={location.href}
        watchPlace={place}
        onRow={showRow}
        onRowsLeft={() => {
          trace.hide();
          notes.close();
        }}
      />
    ),
  };
}
