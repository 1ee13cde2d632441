import type { Refusal } from '../../lib/form4/model/filing.ts';
import { missingOf } from '../../lib/form4/parse/report.ts';
import { CopyButtons } from './export/CopyButtons.tsx';
import * as words from './words.ts';

/** What was looked for and not found, without any figures; and a problem report to copy. */
export function UnreadCard({ refusal, report }: { refusal: Refusal; report: string }) {
  return (
    <div class="unread list">
      <p class="small muted strong">{words.unread}</p>
      <p>{refusal.reason === 'invalid' ? words.unreadFields : words.unknownLayout}</p>
      <ul class="missing muted">
        {missingOf(refusal).map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
      <p>{words.noFigures}</p>
      <p class="row">
        <CopyButtons copies={{ [words.copyReport]: async () => report }} />
      </p>
      <p class="small muted">{words.reportHolds}</p>
    </div>
  );
}
