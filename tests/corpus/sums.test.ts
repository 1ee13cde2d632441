import { describe, expect, test } from 'vitest';
import { flagsOf } from '../../lib/form4/checks/flags.ts';
import { breakReason } from '../../lib/form4/checks/sums/break-reason.ts';
import { toMarkdown } from '../../lib/form4/export/take-along.ts';
import type { Filing } from '../../lib/form4/model/filing.ts';
import { movedBy, ownedAfter, placedAt, placedRows } from '../../lib/form4/model/placed-rows.ts';
import type { LineSummary } from '../../lib/form4/model/summary.ts';
import { summarize } from '../../lib/form4/summary/summarize.ts';
import { explainRow } from '../../lib/form4/wording/explain.ts';
import { narrate } from '../../lib/form4/wording/narrate.ts';
import { plainText } from '../../lib/form4/wording/phrases.ts';
import { hasCorpus, truth } from './corpus.ts';

function linesOf(filing: Filing): LineSummary[] {
  const { securities, derivatives } = summarize(filing);
  return [...securities, ...derivatives].flatMap(({ lines }) => lines);
}

/** Why a line does not reconcile: a reason for each break, or what its rows leave out. */
function reasonsOf(filing: Filing, { balance, breaks, rows, afterUnknown }: LineSummary): string[] {
  const placed = rows.flatMap((path) => placedAt(filing, path) ?? []);
  if (balance === 'breaks') {
    const balances = placed.flatMap((row) => ownedAfter(row)?.value ?? []);
    return breaks.map((one) => breakReason(one, balances));
  }
  if (balance !== 'unknown') return [];
  if (afterUnknown !== 'not-reported' && afterUnknown !== null) return [afterUnknown];
  const units = new Set(
    placed.flatMap((row) => [movedBy(row)?.unit ?? [], ownedAfter(row)?.unit ?? []].flat()),
  );
  if (placed.some((row) => !ownedAfter(row))) return ['the amount owned is not reported'];
  if (placed.some((row) => !movedBy(row))) return ['the amount moved is not reported'];
  return [units.size > 1 ? 'shares and dollars on one line' : 'unexplained'];
}

describe.runIf(hasCorpus)('over every real filing', { timeout: 120_000 }, () => {
  test('the lines reconcile, or a usual explanation is given', () => {
    const filings = Object.entries(truth()).filter(([, filing]) =>
      linesOf(filing).some(({ balance }) => balance !== 'holding'),
    );
    const byReason = new Map<string, string[]>();
    // Rows that add up in several orders do add up, but no single order is proven.
    let whole = 0;
    for (const [stem, filing] of filings) {
      const reasons = new Set(linesOf(filing).flatMap((line) => reasonsOf(filing, line)));
      if (new Set([...reasons, 'several-orders']).size === 1) whole++;
      for (const reason of reasons) byReason.set(reason, [...(byReason.get(reason) ?? []), stem]);
    }
    const share = ((whole / filings.length) * 100).toFixed(1);
    console.log(
      [
        `${whole} of ${filings.length} filings with transactions (${share} %) reconcile on every line.`,
        ...[...byReason].map(([reason, stems]) => `${reason}: ${stems.length} (${stems.join(', ')})`),
      ].join('\n'),
    );
    expect(byReason.get('unexplained')).toBeUndefined();
    expect(whole / filings.length).toBeGreaterThan(0.9);
  });

  test('no words are made from values that are missing', () => {
    const found = Object.entries(truth()).flatMap(([stem, filing]) => {
      const summary = summarize(filing);
      const sentence = narrate(filing, summary);
      const said = [
        plainText(sentence),
        toMarkdown(summary, sentence, 'https://www.sec.gov/'),
        ...flagsOf(filing, summary).map(({ text }) => text),
        ...placedRows(filing).flatMap(({ path }) => {
          const explanation = explainRow(filing, summary, path);
          return [explanation?.title ?? 'null', ...(explanation?.paragraphs.map(({ text }) => text) ?? [])];
        }),
      ];
      const own = said.filter((text) => !filing.footnotes.some((footnote) => footnote.text === text));
      return own
        .filter((text) => /\b(null|undefined|NaN|Infinity)\b|\[object| {2}| ,|\(\)/.test(text) || !text)
        .map((text) => `${stem}: ${text}`);
    });
    expect(found).toEqual([]);
  });
});
