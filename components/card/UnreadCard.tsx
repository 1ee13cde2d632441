import type { Refusal } from '../../lib/form4/model/filing.ts';
import { missingOf } from '../../lib/form4/parse/report.ts';
import { CopyButtons } from './export/CopyButtons.tsx';

/** What was looked for and not found, without a number; and a report that says so, to copy. */
export function UnreadCard({ refusal, report }: { refusal: Refusal; report: string }) {
  return (
    <div class="unread list">
      <p class="small muted strong">Can’t read this form</p>
      <p>
        {refusal.reason === 'invalid'
          ? 'Some fields on this form can’t be read reliably:'
          : 'This looks like a Form 3, 4 or 5, but in a layout Form 4 Lens doesn’t know. Missing:'}
      </p>
      <ul class="missing muted">
        {missingOf(refusal).map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
      <p>No figures are shown, since they could be wrong.</p>
      <p class="row">
        <CopyButtons copies={{ 'Copy a problem report': async () => report }} />
      </p>
      <p class="small muted">It contains only the page’s address, the version and this list.</p>
    </div>
  );
}
