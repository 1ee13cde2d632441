import { toCsv, toJson, toMarkdown, toTabSeparated } from '../../../lib/form4/export/take-along.ts';
import type { Filing } from '../../../lib/form4/model/filing.ts';
import type { Summary } from '../../../lib/form4/model/summary.ts';
import { type Phrase, plainText } from '../../../lib/form4/wording/phrases.ts';
import { CopyButtons } from './CopyButtons.tsx';

type Props = { filing: Filing; summary: Summary; sentence: Phrase[]; url: string };

/** Copies the filing in the forms in which it is used on, or saves it as CSV. */
export function TakeAlong({ filing, summary, sentence, url }: Props) {
  return (
    <div class="row">
      <CopyButtons
        texts={{
          Sentence: () => plainText(sentence),
          Markdown: () => toMarkdown(summary, sentence, url),
          Rows: () => toTabSeparated(filing),
          JSON: () => toJson(filing),
        }}
      />
      <a
        class="button"
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(toCsv(filing))}`}
        download="form4.csv"
      >
        Save CSV
      </a>
    </div>
  );
}
